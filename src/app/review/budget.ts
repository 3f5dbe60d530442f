import { type BudgetName, budgetNames, type ModelSettings } from '../../config/review.ts';
import { BudgetSpent, type Usage } from '../../domain/completion.ts';
import { addSpent, loadSpent, type Spent } from './spent.ts';

export interface BudgetPlace {
  /** The cache folder; absent: neither months nor pull requests are remembered. */
  readonly cache?: string | undefined;
  /** What names the pull request among those of all repositories; absent: there is none. */
  readonly pull?: string | undefined;
  readonly now: Date;
}

const nothing: Spent = { tokens: 0, usd: 0 };

/** What may still be spent. Questions in flight count with their estimate. */
export class Budget {
  readonly #limits: ModelSettings['budget'];
  readonly #cache: string | undefined;
  readonly #keys: Readonly<Partial<Record<BudgetName, string>>>;
  readonly #before: ReadonlyMap<string, Spent>;
  readonly #inFlight = new Map<Promise<void>, Spent>();
  #run = nothing;

  constructor(limits: ModelSettings['budget'], { cache, pull, now }: BudgetPlace) {
    this.#limits = limits;
    this.#cache = cache;
    this.#keys = { month: now.toISOString().slice(0, 7), ...(pull !== undefined && { 'pull-request': pull }) };
    this.#before = cache === undefined ? new Map() : loadSpent(cache);
  }

  /**
   * Sets the estimate aside; what is returned takes what was really spent. Waits for questions in flight if they may
   * leave enough. Throws `BudgetSpent` if there is not enough left without them.
   */
  async reserve(estimate: Spent): Promise<(spent: Spent) => void> {
    while (this.#overrun(sum([estimate, ...this.#inFlight.values()])) !== undefined) {
      const over = this.#overrun(estimate);
      if (over !== undefined) throw new BudgetSpent(over);
      await Promise.race(this.#inFlight.keys());
    }
    const { promise, resolve } = deferred();
    this.#inFlight.set(promise, estimate);
    return (spent) => {
      this.#inFlight.delete(promise);
      this.#book(spent);
      resolve();
    };
  }

  #book(spent: Spent): void {
    this.#run = sum([this.#run, spent]);
    if (this.#cache === undefined || (spent.tokens === 0 && spent.usd === 0)) return;
    try {
      addSpent(this.#cache, Object.values(this.#keys), spent);
    } catch {
      // A cache folder that cannot be written: the budget of the run still holds.
    }
  }

  #overrun(next: Spent): string | undefined {
    for (const name of budgetNames) {
      const { tokens = Number.POSITIVE_INFINITY, usd = Number.POSITIVE_INFINITY } = this.#limits[name] ?? {};
      const before = this.#before.get(this.#keys[name] ?? '') ?? nothing;
      const all = sum([before, this.#run, next]);
      if (all.tokens <= tokens && all.usd <= usd) continue;
      const which = all.tokens > tokens ? `${tokens} tokens` : `${usd} US dollars`;
      return `The next question could go beyond the budget of the ${name.replace('-', ' ')}: ${which}`;
    }
    return undefined;
  }
}

export function spentOf(usage: Usage, cost: number | undefined): Spent {
  return { tokens: usage.input + usage.output, usd: cost ?? 0 };
}

function sum(all: readonly Spent[]): Spent {
  return all.reduce((a, b) => ({ tokens: a.tokens + b.tokens, usd: a.usd + b.usd }), nothing);
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
