import type { Notification, Report } from '../../../domain/report.ts';
import {
  blockers,
  countFixable,
  skippedByReason,
  toCoverage,
  toExtent,
  toHeadlines,
  toLeftOut,
  toScope,
  toTools,
} from '../../../lib/headline.ts';
import { levelFormats, type Paint, verdictFormats } from '../../../lib/paint.ts';
import { toReviewCounts, toReviewLine } from '../../../lib/review-lines.ts';
import { groupDigits, joinWords, plural } from '../../../lib/text.ts';
import { logSafe } from '../../../lib/visible.ts';
import { wrap } from './wrap.ts';

const namedSkips = 3;
const namedFiles = 3;

/** What was looked at and what was not, and the verdict as the last thing that is read. */
export function toClosing(report: Report, width: number, paint: Paint): readonly string[] {
  const remarks = report.notifications
    .filter(({ level }) => level !== 'error')
    .flatMap((one) => toRemark(one, width, paint));
  const facts = toFacts(report).map((line) => paint(['dim'], line));
  return [...remarks, ...(remarks.length > 0 ? [''] : []), ...facts, ...toVerdict(report, width, paint)];
}

function toFacts(report: Report): readonly string[] {
  const scope = toScope(report);
  const leftOut = toLeftOut(report);
  return [
    toExtent(report),
    ...toToolLine(report),
    ...toCoverage(report).map((line) => `Covered by ${logSafe(line)}`),
    ...toReview(report),
    ...(scope === undefined ? [] : [`Looked at ${scope}`]),
    ...(leftOut.length > 0 ? [`Not counted: ${leftOut.join(', ')}`] : []),
    ...toSkips(report),
    ...toExclusions(report),
  ];
}

function toReview(report: Report): readonly string[] {
  const line = toReviewLine(report);
  const { summary } = report.review ?? {};
  return [
    ...(summary ? summary.what.map((text) => `The change: ${logSafe(text)}`) : []),
    ...(summary
      ? [
          `Risk: ${summary.risk}; look first at ${summary.first.map(({ path, line: at }) => logSafe(`${path}:${at}`)).join(', ')}`,
        ]
      : []),
    ...(line === undefined ? [] : [logSafe(line)]),
    ...toReviewCounts(report).map((text) => `  ${text}`),
  ];
}

function toToolLine(report: Report): readonly string[] {
  const tools = toTools(report);
  return tools.length === 0 ? [] : [`With ${joinWords(tools.map(logSafe))}`];
}

function toSkips(report: Report): readonly string[] {
  const groups = skippedByReason(report);
  const total = groups.reduce((sum, [, runs]) => sum + runs.length, 0);
  if (total === 0) return [];
  const lines = groups.map(([reason, runs]) => {
    const named = runs.slice(0, namedSkips).map(({ check }) => logSafe(check));
    const rest = runs.length - named.length;
    return `  ${logSafe(reason)}: ${joinWords(rest > 0 ? [...named, `${groupDigits(rest)} more`] : named)}`;
  });
  return [`${plural(total, 'check')} skipped`, ...lines];
}

function toExclusions({ notExamined }: Report): readonly string[] {
  const total = notExamined.reduce((sum, { files }) => sum + files, 0);
  if (total === 0) return [];
  const lines = notExamined.map(({ reason, files, examples }) => {
    const named = examples.slice(0, Math.min(namedFiles, files)).map(logSafe);
    const rest = files - named.length;
    const list =
      named.length === 0 ? groupDigits(files) : joinWords(rest > 0 ? [...named, `${groupDigits(rest)} more`] : named);
    return `  ${logSafe(reason)}: ${list}`;
  });
  return [`${plural(total, 'file')} looked at in part or not at all`, ...lines];
}

function toVerdict(report: Report, width: number, paint: Paint): readonly string[] {
  const fixable = countFixable(report);
  const hint =
    fixable === 0 ? [] : [`  ${plural(fixable, 'finding')} can be mended by ${paint(['bold'], 'kempt fix')}`];
  const lines = toHeadlines(report).flatMap(({ verdict, symbol, text }) => [
    paint(['bold', verdictFormats[verdict]], `${symbol} ${text}`),
    ...(verdict === 'incomplete' ? blockers(report).flatMap((one) => toRemark(one, width, paint)) : []),
  ]);
  return ['', ...lines, ...hint];
}

function toRemark({ level, id, message, remedy, path }: Notification, width: number, paint: Paint): readonly string[] {
  const label = `  ${level.padEnd('warning'.length)}  `;
  const indent = ' '.repeat(label.length);
  const room = Math.max(20, width - label.length);
  const place = path === undefined || message.includes(path) ? '' : `${logSafe(path)}: `;
  const tail = logSafe(id);
  const lines = wrap(place + logSafe(message), tail, room).map((line, index, all) => {
    const text = index === all.length - 1 ? line.slice(0, -tail.length) + paint(['dim'], tail) : line;
    return (index === 0 ? paint([levelFormats[level]], label) : indent) + text;
  });
  return [...lines, ...(remedy === undefined ? [] : wrap(logSafe(remedy), '', room).map((line) => indent + line))];
}
