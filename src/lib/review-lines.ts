import type { Report } from '../domain/report.ts';
import { groupDigits, plural } from './text.ts';

/** What a review came to and what it cost, in one line: `Reviewed 3 hunks: 4 questions, 5,120 tokens (…)`. */
export function toReviewLine({ review }: Report): string | undefined {
  if (review === undefined) return undefined;
  if (review.skipped !== undefined) return `Not reviewed: ${review.skipped}`;
  const { all, known } = review.hunks;
  const before = known === 0 ? '' : ` (${groupDigits(known)} judged before)`;
  const cost = toCost(review);
  return `Reviewed ${plural(all, 'hunk')}${before}${cost === undefined ? '' : `: ${cost}`}`;
}

/** Remarks that do not stand at lines, and what is said of how they came to be. */
export function toReviewCounts({ review }: Report): readonly string[] {
  if (review === undefined) return [];
  const dropped = Object.values(review.dropped).reduce((sum, count) => sum + count, 0);
  return [
    ...(review.folded.length > 0 ? [`${plural(review.folded.length, 'remark')} unclear or beyond the limit`] : []),
    ...(dropped > 0 ? [`${plural(dropped, 'remark')} not made, for want of proof or because it was said already`] : []),
    ...(review.settled.length > 0 ? [`${plural(review.settled.length, 'earlier remark')} settled`] : []),
    ...(review.leftOut.length > 0 ? [`${plural(review.leftOut.length, 'file')} not for review`] : []),
  ];
}

function toCost({ calls, pricesOf }: NonNullable<Report['review']>): string | undefined {
  if (calls.length === 0) return undefined;
  const sum = (pick: (usage: (typeof calls)[number]['usage']) => number): number =>
    calls.reduce((total, { usage }) => total + pick(usage), 0);
  const tokens = `${groupDigits(sum(({ input }) => input))} tokens read (${groupDigits(sum(({ cached }) => cached))} from the cache), ${groupDigits(sum(({ output }) => output))} answered`;
  const priced = calls.every(({ cost }) => cost !== undefined);
  const money = calls.reduce((total, { cost = 0 }) => total + cost, 0);
  const price = priced ? `$${money.toFixed(money < 0.1 ? 4 : 2)} by the prices of ${pricesOf}` : 'at an unknown price';
  const models = [...new Set(calls.map(({ model }) => model))].join(', ');
  return `${plural(calls.length, 'question')} to ${models}, ${tokens}, ${price}`;
}
