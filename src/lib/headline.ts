import { toPercent } from '../domain/coverage.ts';
import { type Level, levels, reaches } from '../domain/level.ts';
import type { CheckRun, Finding, Location, Notification, Report } from '../domain/report.ts';
import { countLevels, groupBy, type LevelCounts } from '../domain/tally.ts';
import { formatBytes, formatDuration, groupDigits, joinWords, plural } from './text.ts';

/*
 * The sentences about a run that every report for people has. They are pure of text from the repository, but for the
 * reasons and ids, which the caller makes safe for its medium.
 */

/** One of the lines a report is judged by. */
export interface Headline {
  readonly verdict: Report['verdict'];
  readonly symbol: '✔' | '✖' | '⚠';
  readonly text: string;
}

/** `3 errors, 2 warnings`; levels without any are left out. */
export function toCounts(counts: LevelCounts): string {
  return levels
    .filter((level) => counts[level] > 0)
    .map((level) => plural(counts[level], level))
    .join(', ');
}

/** The verdict in one line, or two where findings fail a run that is also incomplete. */
export function toHeadlines(report: Report): readonly Headline[] {
  const failures = blockers(report);
  const counts = toCounts(countLevels(report.findings));
  const lines: Headline[] = [];
  if (report.verdict === 'findings') lines.push({ verdict: 'findings', symbol: '✖', text: counts });
  if (failures.length > 0 || report.verdict === 'incomplete') {
    const what = `incomplete: ${plural(failures.length, 'thing')} that should have run did not`;
    const rest = report.verdict === 'findings' || counts === '' ? '' : `; so far ${counts}`;
    lines.push({ verdict: 'incomplete', symbol: '⚠', text: what + rest });
  }
  if (lines.length === 0)
    lines.push({ verdict: 'clean', symbol: '✔', text: counts === '' ? 'clean' : toPass(report, counts) });
  return lines;
}

function toPass(report: Report, counts: string): string {
  const { failOn } = report;
  if (failOn === 'never') return `passed with ${counts}: nothing fails the run, as configured`;
  return `passed with ${counts}: only ${joinWords(levels.filter((level) => reaches(level, failOn)).map((level) => `${level}s`))} fail the run`;
}

/** What makes the run incomplete. */
export function blockers(report: Report): readonly Notification[] {
  return report.notifications.filter(({ level }) => level === 'error');
}

/** A blocker in one line, for channels that know nothing but findings. */
export function toIncomplete({ message, remedy }: Notification): string {
  return remedy === undefined ? `Incomplete: ${message}` : `Incomplete: ${message}. ${remedy}`;
}

/** The message, with the commit where it is not about the version that was checked. */
export function toMessage({ message, location }: Pick<Finding, 'message' | 'location'>): string {
  return message + inCommit(location);
}

/** `path:line:column`, with the commit where it is not the version that was checked. */
export function toPlace(location: Location): string {
  const { path, region } = location;
  return `${path}${region ? `:${region.startLine}:${region.startColumn}` : ''}${inCommit(location)}`;
}

function inCommit({ commit }: Location): string {
  return commit === undefined ? '' : ` (in commit ${commit.slice(0, 10)})`;
}

/** `52 checks ran on 1,204 files (3.4 MB) in 0.4 s`. */
export function toExtent(report: Report): string {
  const { files, bytes } = report.scope;
  const ran = report.runs.filter(({ status }) => status === 'ran').length;
  const total = report.timings['total'];
  const time = total === undefined ? '' : ` in ${formatDuration(total)}`;
  const extent = files === 0 ? 'no file was examined' : `${plural(files, 'file')} (${formatBytes(bytes)})`;
  return files === 0
    ? `${plural(ran, 'check')} ran${time}; ${extent}`
    : `${plural(ran, 'check')} ran on ${extent}${time}`;
}

/** `ruff 0.17.5 (managed)`: every tool, which version of it ran, and whose copy that was. */
export function toTools({ runs }: Report): readonly string[] {
  return runs.flatMap(({ check, status, tool, files = 0, cached = 0 }) => {
    if (tool === undefined || status === 'skipped') return [];
    const known = cached > 0 && cached === files ? ', known from before' : '';
    return [`${check} ${tool.version} (${tool.origin}${known})`];
  });
}

/** `pytest: 87.5 % of lines, 92 % of the change`: what the tests cover, a line for each tool that measured it. */
export function toCoverage({ runs }: Report): readonly string[] {
  return runs.flatMap(({ check, coverage }) => {
    if (coverage === undefined) return [];
    const { change } = coverage;
    const unmeasured = change?.unmeasured.length ?? 0;
    const parts = [
      `${check}: ${toPercent(coverage)} % of lines`,
      ...(change && change.lines > 0 ? [`${toPercent(change)} % of the change`] : []),
      ...(unmeasured > 0 ? [`nothing known of ${plural(unmeasured, 'changed file')}`] : []),
    ];
    return [parts.join(', ')];
  });
}

/** What the run was about, where that was not everything. */
export function toScope(report: Report): string | undefined {
  const { kind, base, onlyNew } = report.scope;
  const since = base === undefined ? '' : ` since ${base.slice(0, 10)}`;
  const what = {
    all: undefined,
    paths: 'the given paths',
    changed: `the files changed${since}`,
    staged: 'what is staged',
  }[kind];
  const fresh = onlyNew ? 'only what is new counts' : undefined;
  return [what, fresh].filter((part) => part !== undefined).join('; ') || undefined;
}

/** `4 suppressed`, `12 in the base already`; empty if there is nothing to say. */
export function toLeftOut(report: Report): readonly string[] {
  return [
    ...(report.suppressed.length > 0 ? [`${groupDigits(report.suppressed.length)} suppressed`] : []),
    ...(report.existing > 0 ? [`${groupDigits(report.existing)} in the base already`] : []),
  ];
}

/** How many findings `kempt fix` can mend. */
export function countFixable(report: Report): number {
  return report.findings.filter(({ fix }) => fix).length;
}

/** The checks that were skipped, by reason, the most frequent reason first. */
export function skippedByReason(report: Report): readonly (readonly [reason: string, runs: readonly CheckRun[]])[] {
  const skipped = report.runs.filter(({ status }) => status === 'skipped');
  return [...groupBy(skipped, ({ reason = 'no reason given' }) => reason)].sort(([, a], [, b]) => b.length - a.length);
}

/** The mark of a level where there is no colour. */
export const levelSymbols: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', note: '💡' };
