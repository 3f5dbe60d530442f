import type { Finding, Report } from '../../../domain/report.ts';
import { checkOf, countLevels, groupBy } from '../../../domain/tally.ts';
import { toCoverage, toTools } from '../../../lib/headline.ts';
import { code, codeBlock, details, table } from '../../../lib/markdown.ts';
import { clip, formatDuration, groupDigits, joinWords, plural } from '../../../lib/text.ts';
import { textWidth, visible } from '../../../lib/visible.ts';
import { type Measure, stack, toItem } from './fill.ts';
import {
  folded,
  rankRules,
  toCode,
  toFindings,
  toFoot,
  toHead,
  toNotExamined,
  toNotifications,
  toPlaceCode,
  toSkipped,
  words,
} from './parts.ts';
import { toReview } from './review.ts';

const barWidth = 40;
const barsShown = 20;
const checksShown = 200;
/** Up to here the findings are not behind a click. */
const openList = 25;

const measure: Measure = (text) => Buffer.byteLength(text);

/** The report as a page of at most `limit` bytes: the verdict, the checks that ran, and all findings that fit. */
export function toJobSummary(report: Report, limit: number): string {
  const head = toHead(report, '##');
  const foot = toFoot(report);
  let room = limit - measure(head) - measure(foot) - 32;
  const take = (share: number, section: (budget: number) => string | undefined): string | undefined => {
    const text = section(Math.floor(room * share));
    room -= text === undefined ? 0 : measure(text) + 2;
    return text;
  };
  const problems = take(0.1, (budget) => toNotifications(report, budget, measure));
  const review = take(0.2, (budget) => toReview(report, budget, measure));
  const checks = within(toChecks(report), take, 0.2);
  const bars = within(toBars(report.findings), take, 0.2);
  const skipped = take(0.1, (budget) => toSkipped(report, budget, measure));
  const notExamined = take(0.1, (budget) => toNotExamined(report, budget, measure));
  const suppressed = take(0.2, (budget) => toSuppressed(report, budget));
  const times = within(toTimes(report), take, 0.1);
  const findings = take(1, (budget) => toList(report, budget));
  return stack([head, problems, review, bars, checks, findings, suppressed, skipped, notExamined, times, foot]);
}

type Take = (share: number, section: (budget: number) => string | undefined) => string | undefined;

/** A section that is there as a whole or not at all. */
function within(text: string | undefined, take: Take, share: number): string | undefined {
  return take(share, (budget) => (text !== undefined && measure(text) <= budget ? text : undefined));
}

/** The checks that ran: those with findings as a table, the others folded. */
function toChecks(report: Report): string | undefined {
  const { runs, findings } = report;
  const found = groupBy(findings, ({ rule }) => checkOf(rule));
  const ran = runs.filter(({ status }) => status === 'ran').map(({ check }) => check);
  const rows = [...found].sort(([, a], [, b]) => b.length - a.length).map(([check, group]) => toRow(check, group));
  const quiet = ran.filter((check) => !found.has(check));
  const list = quiet.slice(0, checksShown).map(toCode).join(', ');
  const rest = quiet.length > checksShown ? ` and ${groupDigits(quiet.length - checksShown)} more` : '';
  const tools = toTools(report);
  return [
    ...(rows.length > 0
      ? [table(['Check', 'Errors', 'Warnings', 'Notes', 'Files'], rows.slice(0, checksShown), [1, 2, 3, 4])]
      : []),
    ...(tools.length > 0 ? [`With ${joinWords(tools.map(toCode))}.`] : []),
    ...toCoverage(report).map((line) => `Covered by ${words(line)}.`),
    ...(quiet.length > 0 ? [details(`${plural(quiet.length, 'check')} ran and found nothing`, list + rest)] : []),
  ].join('\n\n');
}

function toRow(check: string, group: readonly Finding[]): readonly string[] {
  const counts = countLevels(group);
  const files = new Set(group.map(({ location }) => location.path)).size;
  return [
    toCode(check),
    ...[counts.error, counts.warning, counts.note, files].map((n) => (n === 0 ? '' : groupDigits(n))),
  ];
}

/** Findings by rule as bars, the longest `barWidth` columns, in eighths of a column. */
function toBars(findings: readonly Finding[]): string | undefined {
  if (findings.length < 2) return undefined;
  const rules = rankRules(findings).map(([rule, group]) => ({ rule: clip(visible(rule), 40), count: group.length }));
  const shown = [...rules].sort((a, b) => b.count - a.count).slice(0, barsShown);
  const most = shown[0]?.count ?? 1;
  const names = Math.max(...shown.map(({ rule }) => textWidth(rule)));
  const lines = shown.map(({ rule, count }) => {
    const pad = ' '.repeat(names - textWidth(rule));
    return `${rule}${pad}  ${toBar(count / most)} ${groupDigits(count)}`;
  });
  const rest = rules.length - shown.length;
  return codeBlock(rest > 0 ? [...lines, `and ${plural(rest, 'more rule')}`] : lines, 'text');
}

function toBar(share: number): string {
  const eighths = Math.max(1, Math.round(share * barWidth * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}

function toList(report: Report, budget: number): string | undefined {
  const count = report.findings.length;
  if (count === 0) return undefined;
  if (count <= openList) return toFindings(report, budget, measure);
  const title = `${plural(count, 'finding')}, worst first`;
  return details(title, toFindings(report, budget - measure(details(title, '')), measure));
}

function toSuppressed({ suppressed }: Report, budget: number): string | undefined {
  const items = suppressed.map(({ finding, suppression: { kind, justification = '' } }) => {
    const by = kind === 'inSource' ? 'in the file' : 'in the baseline';
    const why = justification === '' ? '' : `: ${words(justification)}`;
    return toItem(`- ${toPlaceCode(finding.location)} ${toCode(finding.rule)} ${by}${why}`);
  });
  return folded(
    `Suppressed: ${plural(items.length, 'finding')}`,
    items,
    budget,
    measure,
    (n) => `- and ${groupDigits(n)} more`,
  );
}

function toTimes({ timings }: Report): string | undefined {
  const rows = Object.entries(timings).map(([phase, milliseconds]) => [
    code(clip(phase, 60)),
    formatDuration(milliseconds),
  ]);
  return rows.length === 0 ? undefined : details('Times', table(['Phase', 'Time'], rows, [1]));
}
