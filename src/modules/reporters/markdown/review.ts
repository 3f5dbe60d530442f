import type { Finding, Report } from '../../../domain/report.ts';
import { codeBlock, details, escapeText } from '../../../lib/markdown.ts';
import { toReviewCounts, toReviewLine } from '../../../lib/review-lines.ts';
import { plural } from '../../../lib/text.ts';
import type { Measure } from './fill.ts';
import { toCode } from './parts.ts';

/** What the review says of the change as a whole, its folded remarks, and what it cost; undefined if there is no room. */
export function toReview(report: Report, budget: number, measure: Measure): string | undefined {
  const { review } = report;
  const line = toReviewLine(report);
  if (review === undefined || line === undefined) return undefined;
  const { summary, folded } = review;
  const first = summary?.first.map(({ path, line: at }) => toCode(`${path}:${at}`)).join(', ');
  const about = summary
    ? [`**The change** (risk: ${summary.risk}): ${summary.what.map(escapeText).join(' ')} Look first at ${first}.`]
    : [];
  const foot = `<sub>${escapeText([line, ...toReviewCounts(report)].join(' · '))}</sub>`;
  const open = [...about, foot].join('\n\n');
  if (measure(open) > budget) return measure(foot) > budget ? undefined : foot;
  const whole = [...about, ...toFolded(folded), ...toProposed(review.proposed), foot].join('\n\n');
  return measure(whole) > budget ? open : whole;
}

function toFolded(folded: readonly Finding[]): string[] {
  if (folded.length === 0) return [];
  const items = folded.map(
    ({ location, message }) =>
      `- ${toCode(`${location.path}:${location.region?.startLine ?? 1}`)} ${escapeText(message)}`,
  );
  return [details(`${plural(folded.length, 'remark')} that may be worth a look`, items.join('\n'))];
}

/** The file as it would be, to be copied: nothing but people writes it. */
function toProposed(file: string | undefined): string[] {
  if (file === undefined) return [];
  const title = 'Remarks were turned down: commit this as .kempt/learned.yaml, and their like is not made again';
  return [details(title, codeBlock(file.trimEnd().split('\n'), 'yaml'))];
}
