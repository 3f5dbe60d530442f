import { Problem } from './problem.ts';
import type { Account } from './types.ts';

const hourly = { app: 1000, user: 5000 } as const;
const hour = 3_600_000;

/** The limits of the API. Times are milliseconds. */
export class Limits {
  /** Requests that create content, which a minute may have. */
  contentPerMinute = 80;
  /** How long a minute is. */
  minute = 60_000;
  #created: number[] = [];
  readonly #used = new Map<string, number>();
  readonly #reset = Math.ceil((Date.now() + hour) / 1000);

  /** Headers of an answer. They only tell: nothing is refused by the hour. */
  count(token: string, account: Account | undefined, resource: 'core' | 'graphql'): Record<string, string> {
    const key = `${token} ${resource}`;
    const limit = account ? hourly[account.kind] : 60;
    const used = (this.#used.get(key) ?? 0) + 1;
    this.#used.set(key, used);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(limit - used, 0)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(this.#reset),
      'x-ratelimit-resource': resource,
    };
  }

  /** Throws where a minute has had enough of such requests. */
  create(): void {
    const now = Date.now();
    this.#created = this.#created.filter((then) => now - then < this.minute);
    if (this.#created.length >= this.contentPerMinute) {
      const after = Math.ceil(((this.#created[0] ?? now) + this.minute - now) / 1000);
      const message =
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
      throw new Problem(403, message, { headers: { 'retry-after': String(Math.max(after, 1)) } });
    }
    this.#created.push(now);
  }
}
