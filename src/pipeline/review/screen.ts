import type { Anchored } from '../../domain/review.ts';
import { type Repetition, repetition, type Said, withoutTwins } from './duplicates.ts';
import { isLearned, type LearnedRule } from './learned.ts';
import type { Judged } from './verify.ts';

/** Why something that a model said is not said. */
export type DropReason =
  | 'no-trigger'
  | 'no-anchor'
  | 'false-evidence'
  | 'tells-instructions'
  | 'learned'
  | 'refuted'
  | Repetition;

export interface Screened<T> {
  readonly kept: readonly T[];
  readonly dropped: readonly DropReason[];
}

/** The candidates that are news, the surest of equal ones. */
export function screen(
  candidates: readonly Anchored[],
  said: Said,
  learned: readonly LearnedRule[],
): Screened<Anchored> {
  const news = withoutUnwanted(candidates, learned, (one) => repetition(one, said));
  const kept = withoutTwins([...news.kept].sort((a, b) => b.confidence - a.confidence));
  const twins = Array<DropReason>(news.kept.length - kept.length).fill('said-twice');
  return { kept, dropped: [...news.dropped, ...twins] };
}

/** What people still want to hear of what stands. */
export function stillWanted(standing: readonly Judged[], learned: readonly LearnedRule[]): Screened<Judged> {
  return withoutUnwanted(standing, learned, () => undefined);
}

function withoutUnwanted<T extends Anchored>(
  candidates: readonly T[],
  learned: readonly LearnedRule[],
  reasonFor: (one: T) => DropReason | undefined,
): Screened<T> {
  const kept: T[] = [];
  const dropped: DropReason[] = [];
  for (const one of candidates) {
    const reason = isLearned(one, learned) ? 'learned' : reasonFor(one);
    if (reason === undefined) kept.push(one);
    else dropped.push(reason);
  }
  return { kept, dropped };
}
