import type { Anchored } from '../../domain/review.ts';
import { type Repetition, repetition, type Said, withoutTwins } from './duplicates.ts';
import type { Rejection } from './feedback.ts';
import { isLearned, isRejected, type LearnedRule } from './learned.ts';
import type { Judged } from './verify.ts';

/** Why something that a model said is not said. */
export type DropReason =
  | 'no-trigger'
  | 'no-anchor'
  | 'false-evidence'
  | 'tells-instructions'
  | 'rejected-before'
  | 'learned'
  | 'refuted'
  | Repetition;

/** What people do not want to hear. */
export interface Unwanted {
  /** In this pull request. */
  readonly rejections: readonly Rejection[];
  /** In any. */
  readonly learned: readonly LearnedRule[];
}

export interface Screened<T> {
  readonly kept: readonly T[];
  readonly dropped: readonly DropReason[];
}

/** The candidates that are news, the surest of equal ones. */
export function screen(candidates: readonly Anchored[], said: Said, unwanted: Unwanted): Screened<Anchored> {
  const news = withoutUnwanted(candidates, unwanted, (one) => repetition(one, said));
  const kept = withoutTwins([...news.kept].sort((a, b) => b.confidence - a.confidence));
  const twins = Array<DropReason>(news.kept.length - kept.length).fill('said-twice');
  return { kept, dropped: [...news.dropped, ...twins] };
}

/** What people still want to hear of what stands. */
export function stillWanted(standing: readonly Judged[], unwanted: Unwanted): Screened<Judged> {
  return withoutUnwanted(standing, unwanted, () => undefined);
}

function withoutUnwanted<T extends Anchored>(
  candidates: readonly T[],
  unwanted: Unwanted,
  reasonFor: (one: T) => DropReason | undefined,
): Screened<T> {
  const kept: T[] = [];
  const dropped: DropReason[] = [];
  for (const one of candidates) {
    const reason = unwantedFor(one, unwanted) ?? reasonFor(one);
    if (reason === undefined) kept.push(one);
    else dropped.push(reason);
  }
  return { kept, dropped };
}

function unwantedFor(one: Anchored, { rejections, learned }: Unwanted): DropReason | undefined {
  if (isRejected(one, rejections)) return 'rejected-before';
  return isLearned(one, learned) ? 'learned' : undefined;
}
