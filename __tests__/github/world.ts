import {
  type Actor,
  type CheckRun,
  type IssueComment,
  type Pull,
  Refusal,
  type ReviewComment,
  type Run,
} from './state.ts';

/** Everything that the fake GitHub knows. */
export class World {
  repository = '';
  gitDir = '';
  readonly pulls = new Map<number, Pull>();
  readonly checkRuns: CheckRun[] = [];
  readonly sarifs: { readonly commit: string; readonly ref: string; readonly sarif: unknown }[] = [];
  readonly runs = new Map<number, Run>();
  readonly tokens = new Map<string, Actor>();
  /** Requests that make something, a minute. */
  contentPerMinute = 80;
  /** Past 32 bits, as GitHub's are. */
  #ids = 3_000_000_000;
  #made: number[] = [];
  #blockedUntil = 0;

  nextId(): number {
    return ++this.#ids;
  }

  pull(number: number): Pull {
    const pull = this.pulls.get(number);
    if (pull) return pull;
    throw new Refusal(404, 'Not Found');
  }

  comment(id: number): { readonly pull: Pull; readonly comment: ReviewComment } {
    for (const pull of this.pulls.values()) {
      const comment = pull.comments.find((one) => one.id === id);
      if (comment) return { pull, comment };
    }
    throw new Refusal(404, 'Not Found');
  }

  issueComment(id: number): IssueComment {
    const found = [...this.pulls.values()].flatMap((pull) => pull.issueComments).find((one) => one.id === id);
    if (found) return found;
    throw new Refusal(404, 'Not Found');
  }

  /** GitHub's limit for what makes something; https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
  countContent(): void {
    const now = Date.now();
    this.#made = this.#made.filter((time) => now - time < 60_000);
    if (now >= this.#blockedUntil && this.#made.length < this.contentPerMinute) {
      this.#made.push(now);
      return;
    }
    // Who asks again before the time is up, waits again.
    this.#blockedUntil = now + 1000;
    this.#made = [];
    throw new Refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      {
        'retry-after': '1',
      },
    );
  }
}
