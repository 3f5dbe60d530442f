import type { Settings } from '../config/settings.ts';
import { toVerdict } from '../domain/gate.ts';
import { byPathAndLine } from '../domain/order.ts';
import type { Finding, Notification, Report, Rule } from '../domain/report.ts';
import { reportSchemaUri, reportVersion } from '../domain/report.ts';
import { version } from '../domain/version.gen.ts';
import type { CheckOutcome } from '../pipeline/check/run.ts';
import type { Unread } from '../pipeline/check/scan.ts';
import { environment } from './environment.ts';
import type { Scope } from './scope.ts';
import type { ToolsOutcome } from './tools/check-tools.ts';

/** What a look into the history adds. */
export interface HistoryOutcome {
  readonly findings: readonly Finding[];
  readonly notifications: readonly Notification[];
}

/** Puts a report together, each finding as `withoutSecrets` lets it be shown. Pure but for the environment. */
export function toReport(
  scope: Scope,
  settings: Settings,
  outcome: CheckOutcome,
  history: HistoryOutcome | undefined,
  timings: Report['timings'],
  withoutSecrets: (finding: Finding) => Finding,
  tools?: ToolsOutcome,
): Report {
  const findings = [...outcome.findings, ...(history?.findings ?? [])].sort(byPathAndLine).map(withoutSecrets);
  const notifications = [
    ...outcome.notifications,
    ...(history?.notifications ?? []),
    ...outcome.unread.flatMap((file) => unreadNotice(file)),
    ...staleNotice(outcome.stale.length, settings.baseline),
    ...(tools?.notifications ?? []),
  ];
  const runs = [...toRuns(settings, findings), ...toolRuns(tools, findings)].sort((a, b) =>
    a.check < b.check ? -1 : 1,
  );
  return {
    $schema: reportSchemaUri,
    version: reportVersion,
    tool: { name: 'kempt', version },
    verdict: toVerdict(findings, notifications, settings.failOn),
    failOn: settings.failOn,
    scope: {
      kind: scope.kind,
      ...(scope.change && { base: scope.change.base }),
      ...(scope.change?.head !== undefined && { head: scope.change.head }),
      onlyNew: scope.change !== undefined && settings.onlyNew,
      files: outcome.files,
      bytes: outcome.bytes,
    },
    findings,
    suppressed: outcome.suppressed.map((one) => ({ ...one, finding: withoutSecrets(one.finding) })),
    rules: toRules(settings, [...findings, ...outcome.suppressed.map((one) => one.finding)], tools?.rules ?? []),
    runs,
    notExamined: toNotExamined(scope, outcome),
    notifications,
    existing: outcome.existing,
    timings: { ...timings, ...tools?.timings },
    environment: { ...environment(), ...tools?.paths },
  };
}

function toRuns(settings: Settings, findings: readonly Finding[]): Report['runs'] {
  const counts = countByCheck(findings);
  const ran = settings.checks.map(({ check }) => ({
    check: check.id,
    status: 'ran' as const,
    findings: counts.get(check.id) ?? 0,
  }));
  const skipped = settings.skipped.map(({ id, reason }) => ({
    check: id,
    status: 'skipped' as const,
    reason,
    findings: 0,
  }));
  return [...ran, ...skipped];
}

/** What a tool found counts as far as it is reported. */
function toolRuns(tools: ToolsOutcome | undefined, findings: readonly Finding[]): Report['runs'] {
  const counts = countByCheck(findings);
  return (tools?.runs ?? []).map((run) => ({ ...run, findings: counts.get(run.check) ?? 0 }));
}

function countByCheck(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(checkOf(rule), (counts.get(checkOf(rule)) ?? 0) + 1);
  return counts;
}

function checkOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/') < 0 ? rule.length : rule.indexOf('/'));
}

function toRules(settings: Settings, findings: readonly Finding[], ofTools: readonly Rule[]): Rule[] {
  const levels = new Map(findings.map((finding) => [finding.rule, finding.level]));
  const checks = new Map(settings.checks.map(({ check }) => [check.id, check]));
  const tools = new Map(ofTools.map((rule) => [rule.id, rule]));
  return [...levels.keys()].sort().flatMap((id) => {
    const check = checks.get(checkOf(id));
    if (check === undefined) return tools.get(id) ?? [];
    const { summary, docs, source } = check;
    return [{ id, level: levels.get(id)!, summary, help: docs, ...(source !== undefined && { helpUri: source }) }];
  });
}

const unreadNotices: Readonly<Record<Unread['problem'], ((file: Unread) => Notification) | undefined>> = {
  // A file that is deleted but still tracked is git's to tell; one that is too large is listed by its size.
  missing: undefined,
  'too-large': undefined,
  'not-a-file': ({ path }) => ({
    level: 'warning',
    id: 'not-a-file',
    message: `${path} is tracked as a file, but something else stands there`,
    path,
  }),
  unreadable: ({ path, detail }) => ({
    level: 'error',
    id: 'unreadable',
    message: `${path} could not be read: ${detail}`,
    remedy: 'Make it readable, or leave it out under files.exclude.',
    path,
  }),
};

function unreadNotice(file: Unread): Notification[] {
  const notice = unreadNotices[file.problem]?.(file);
  return notice ? [notice] : [];
}

function staleNotice(stale: number, baseline: string | undefined): Notification[] {
  if (stale === 0 || baseline === undefined) return [];
  const entries = stale === 1 ? '1 entry of the baseline' : `${stale} entries of the baseline`;
  const message = `${entries} ${baseline} ${stale === 1 ? 'is' : 'are'} no longer found`;
  return [{ level: 'note', id: 'stale-baseline', message, remedy: 'Shrink it: kempt check --update-baseline' }];
}

function toNotExamined(scope: Scope, outcome: CheckOutcome): Report['notExamined'] {
  const { generated, vendored, fixture } = outcome.passedOver;
  const paths = (problem: Unread['problem']): string[] =>
    outcome.unread.filter((file) => file.problem === problem).map((file) => file.path);
  const counted = [
    { reason: 'larger than files.max-size: not read', files: paths('too-large').length, examples: paths('too-large') },
    { reason: 'deleted in the work tree', files: paths('missing').length, examples: paths('missing') },
    { reason: 'left out by the sparse checkout', files: scope.sparse, examples: [] },
    { reason: 'left out by files.include and files.exclude', files: scope.excluded, examples: [] },
    { reason: 'generated: text checks left them alone', files: generated, examples: [] },
    { reason: 'vendored: text checks left them alone', files: vendored, examples: [] },
    { reason: 'test data: text checks left them alone', files: fixture, examples: [] },
  ];
  return counted.filter(({ files }) => files > 0).map((one) => ({ ...one, examples: one.examples.slice(0, 5) }));
}
