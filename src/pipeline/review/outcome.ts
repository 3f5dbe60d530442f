import type { Candidate, ReviewHunk } from '../../domain/review.ts';
import type { About } from './find.ts';
import { type Recalled, type Reviewed, toReviewed } from './memory.ts';
import type { FindOutcome, VerifyOutcome } from './passes.ts';
import type { Judged } from './verify.ts';

/** A part of the change that was to be reviewed and is not, or not wholly. */
export interface Unreviewed {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly reason: string;
}

/** A remark of an earlier run that does not hold any more. */
export type Settled = Pick<Candidate, 'path' | 'quote' | 'category' | 'claim'>;

/** The hunks that no answer, or not every answer, was had about. */
export function toUnreviewed(
  found: readonly FindOutcome[],
  verified: readonly VerifyOutcome[],
): ReadonlyMap<ReviewHunk, Unreviewed> {
  const failed = [
    ...found.flatMap(({ hunks, failure }) => hunks.map((hunk) => ({ hunk, failure }))),
    ...verified.flatMap(({ group, failure }) => group.candidates.map(({ hunk }) => ({ hunk, failure }))),
  ];
  return new Map(
    failed.flatMap(({ hunk, failure }) => {
      const { path, start, end } = hunk;
      return failure === undefined ? [] : [[hunk, { path, startLine: start, endLine: end, reason: failure }] as const];
    }),
  );
}

/** What became of remarks that were looked at again: only what is refuted is settled. */
export function settle(
  doubtful: readonly Judged[],
  rechecked: readonly VerifyOutcome[],
): { readonly still: readonly Judged[]; readonly settled: readonly Judged[] } {
  const refuted = new Set<unknown>(
    rechecked.flatMap(({ group, judged }) =>
      group.candidates.filter((_, index) => judged[index]?.verdict === 'refuted'),
    ),
  );
  return {
    still: doubtful.filter((one) => !refuted.has(one)),
    settled: doubtful.filter((one) => refuted.has(one)),
  };
}

/** What is told of each hunk, in their order. */
export function toAbouts(
  hunks: readonly ReviewHunk[],
  { unchanged }: Recalled,
  found: readonly FindOutcome[],
): ReadonlyMap<ReviewHunk, About> {
  return new Map(
    hunks.flatMap((hunk) => {
      const about = unchanged.get(hunk)?.about ?? found.find((one) => one.about && one.hunks.includes(hunk))?.about;
      return about ? [[hunk, about] as const] : [];
    }),
  );
}

/**
 * What the next run is to know. While a part is unreviewed, remarks on hunks that are no more are kept: they may stand
 * in that part.
 */
export function toMemory(
  earlier: readonly Reviewed[],
  abouts: ReadonlyMap<ReviewHunk, About>,
  remarks: readonly Judged[],
  unreviewed: ReadonlyMap<ReviewHunk, Unreviewed>,
): readonly Reviewed[] {
  const whole = [...abouts].filter(([hunk]) => !unreviewed.has(hunk));
  const now = whole.map(([hunk, about]) => toReviewed(hunk, about, remarks));
  const known = new Set(now.map(({ hunk }) => hunk));
  const kept = earlier.filter((one) => unreviewed.size > 0 && !known.has(one.hunk) && one.remarks.length > 0);
  return [...now, ...kept];
}

/** How many there are of each. */
export function tally<T extends string>(items: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const item of [...items].sort()) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}
