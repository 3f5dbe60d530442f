import type { Usage } from '../../domain/completion.ts';
import type { Lens } from '../../domain/review.ts';
import { toFindRequest } from '../../pipeline/review/find.ts';
import type { Prospect } from './run-review.ts';

/** What a review may take at most, by the questions that are known before: those that look for defects. */
export interface Estimate {
  readonly questions: number;
  readonly usage: Pick<Usage, 'input' | 'output'>;
  /** In US dollars; absent: the price of the model is not known. */
  readonly cost?: number | undefined;
  readonly pricesOf: string;
}

/** Adds up what each question may take, without asking. */
export function estimateReview({ gateway, packs, lenses, context }: Prospect): Estimate {
  const passes: readonly (Lens | undefined)[] = [undefined, ...lenses];
  const all = passes.flatMap((lens) => packs.map((pack) => gateway.estimate(toFindRequest(pack, lens, context))));
  const sum = (pick: (usage: Usage) => number): number => all.reduce((total, { usage }) => total + pick(usage), 0);
  const priced = all.every(({ cost }) => cost !== undefined);
  return {
    questions: all.length,
    usage: { input: sum(({ input }) => input), output: sum(({ output }) => output) },
    ...(priced && { cost: all.reduce((total, { cost }) => total + (cost ?? 0), 0) }),
    pricesOf: gateway.pricesOf,
  };
}
