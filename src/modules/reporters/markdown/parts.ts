import { levels } from '../../../domain/level.ts';
import { byRank } from '../../../domain/order.ts';
import type { Finding, Location, Notification, Report } from '../../../domain/report.ts';
import { groupBy } from '../../../domain/tally.ts';
import {
  countFixable,
  levelSymbols,
  skippedByReason,
  toExtent,
  toHeadlines,
  toLeftOut,
  toScope,
} from '../../../lib/headline.ts';
import { code, details, escapeText } from '../../../lib/markdown.ts';
import { clip, groupDigits, joinWords, plural } from '../../../lib/text.ts';
import { fill, type Item, type Measure, toItem } from './fill.ts';

const pathLimit = 120;
const messageLimit = 400;
const relatedShown = 2;

/** `✖ Kempt: 3 errors`, and what can be done about it. */
export function toHead(report: Report, mark: string): string {
  const [first, ...others] = toHeadlines(report);
  const fixable = countFixable(report);
  const hint = fixable === 0 ? [] : [`${plural(fixable, 'finding')} can be mended by \`kempt fix\`.`];
  const title = `${mark} ${first?.symbol} Kempt: ${first?.text}`;
  return [title, ...others.map(({ symbol, text }) => `**${symbol} ${text}**`), ...hint].join('\n\n');
}

/** What ran on what, in small type. */
export function toFoot(report: Report): string {
  const scope = toScope(report);
  const leftOut = toLeftOut(report);
  const parts = [
    toExtent(report),
    ...(scope === undefined ? [] : [`looked at ${scope}`]),
    ...(leftOut.length > 0 ? [`not counted: ${leftOut.join(', ')}`] : []),
    `kempt ${report.tool.version}`,
  ];
  return `<sub>${parts.map((part) => escapeText(clip(part, messageLimit))).join(' · ')}</sub>`;
}

/** What went wrong with the run itself, worst first. */
export function toNotifications({ notifications }: Report, budget: number, measure: Measure): string {
  const sorted = levels.flatMap((level) => notifications.filter((one) => one.level === level));
  return fill(
    sorted.map(toNotification).map(toItem),
    budget,
    measure,
    (n) => `- and ${plural(n, 'more notification')}`,
  );
}

function toNotification({ level, id, message, remedy, path }: Notification): string {
  const place = path === undefined ? '' : ` ${toCode(path)}:`;
  const advice = remedy === undefined ? '' : ` — ${words(remedy)}`;
  return `- ${levelSymbols[level]}${place} ${words(message)} (${toCode(id)})${advice}`;
}

/** One line for each finding, worst first. */
export function toFindings(report: Report, budget: number, measure: Measure): string {
  const items = [...report.findings].sort(byRank).map((finding) => toItem(toFinding(finding)));
  return fill(items, budget, measure, (n) => `- and ${groupDigits(n)} more`);
}

function toFinding({ level, rule, message, location, related = [], fix }: Finding): string {
  const others = related
    .slice(0, relatedShown)
    .map((other) => `; ${toPlaceCode(other.location)}: ${words(other.message)}`);
  const fixable = fix ? ', fixable' : '';
  return `- ${levelSymbols[level]} ${toPlaceCode(location)} ${words(message)}${others.join('')} (${toCode(rule)}${fixable})`;
}

/** A location as code, with the commit where it is not the version that was checked. */
export function toPlaceCode({ path, region, commit }: Location): string {
  const place = toCode(region ? `${clipStart(path)}:${region.startLine}` : clipStart(path));
  return commit === undefined ? place : `${place} in ${toCode(commit.slice(0, 10))}`;
}

/** The end of a path says more than its beginning. */
function clipStart(path: string): string {
  return path.length <= pathLimit ? path : `…${path.slice(1 - pathLimit).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** Hostile text as code, bounded. */
export function toCode(text: string): string {
  return code(clip(text, pathLimit + 12));
}

/** Hostile text as words, bounded. */
export function words(text: string): string {
  return escapeText(clip(text, messageLimit));
}

/** The rules with findings, those with the worst findings first, then those with most. */
export function rankRules(
  findings: readonly Finding[],
): readonly (readonly [rule: string, findings: readonly Finding[]])[] {
  const rank = (group: readonly Finding[]) => Math.min(...group.map(({ level }) => levels.indexOf(level)));
  return [...groupBy([...findings].sort(byRank), ({ rule }) => rule)].sort(
    ([, a], [, b]) => rank(a) - rank(b) || b.length - a.length,
  );
}

/** `a.ts:3` and 4 more in 2 files. */
export function toPlaces(findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  const files = new Set(findings.map(({ location }) => location.path)).size;
  const rest = findings.length - 1;
  const where = files > 1 ? `in ${plural(files, 'file')}` : 'there';
  return toPlaceCode(first.location) + (rest > 0 ? ` and ${groupDigits(rest)} more ${where}` : '');
}

/** What was not looked at, folded; undefined if everything was. */
export function toNotExamined({ notExamined }: Report, budget: number, measure: Measure): string | undefined {
  const total = notExamined.reduce((sum, { files }) => sum + files, 0);
  const title = `Not examined: ${plural(total, 'file')}`;
  const items = notExamined.map(({ reason, files, examples }) => {
    const shown = examples.slice(0, Math.min(3, files)).map((path) => toCode(clipStart(path)));
    return { text: `- ${words(reason)}: ${toList(shown, files)}`, stands: files };
  });
  return folded(title, items, budget, measure, (n) => `- and ${plural(n, 'more file')}`);
}

/** The checks that did not run, folded, by reason; undefined if all did. */
export function toSkipped(report: Report, budget: number, measure: Measure): string | undefined {
  const groups = skippedByReason(report);
  const total = groups.reduce((sum, [, runs]) => sum + runs.length, 0);
  const items = groups.map(([reason, runs]) => {
    const shown = runs.slice(0, 12).map(({ check }) => toCode(check));
    return { text: `- ${words(reason)}: ${toList(shown, runs.length)}`, stands: runs.length };
  });
  return folded(
    `Skipped: ${plural(total, 'check')}`,
    items,
    budget,
    measure,
    (n) => `- and ${plural(n, 'more check')}`,
  );
}

function toList(shown: readonly string[], total: number): string {
  if (shown.length === 0) return groupDigits(total);
  const rest = total - shown.length;
  return joinWords(rest > 0 ? [...shown, `${groupDigits(rest)} more`] : shown);
}

/** A list behind a click, all of it within the budget; undefined if there is nothing to list. */
export function folded(
  title: string,
  items: readonly Item[],
  budget: number,
  measure: Measure,
  toMore: (missing: number) => string,
): string | undefined {
  if (items.length === 0) return undefined;
  const frame = measure(details(title, ''));
  return details(title, fill(items, budget - frame, measure, toMore));
}
