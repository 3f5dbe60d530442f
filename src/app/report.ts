import { toVerdict } from '../domain/gate.ts';
import { byPathAndLine, compareText } from '../domain/order.ts';
import type { Evidence, Finding, Notification, Report, Rule, Shard } from '../domain/report.ts';
import { reportSchemaUri, reportVersion } from '../domain/report.ts';
import type { ReadProblem } from '../domain/snapshot.ts';
import { checkOf } from '../domain/tally.ts';
import { version } from '../domain/version.gen.ts';
import type { Check } from '../modules/checks/check.ts';
import type { Judgement } from '../pipeline/check/judge.ts';

/** What a report is made of. */
export interface ReportParts {
  readonly scope: Pick<Report['scope'], 'kind' | 'base' | 'head' | 'onlyNew'>;
  readonly failOn: Report['failOn'];
  readonly settings: Shard['settings'];
  /** Those that ran. */
  readonly checks: readonly Check[];
  readonly evidence: Evidence;
  readonly judgement: Judgement;
  readonly timings: Report['timings'];
  readonly environment: Report['environment'];
}

/** Puts a report together, each finding as `withoutSecrets` lets it be shown. Pure. */
export function toReport(parts: ReportParts, withoutSecrets: (finding: Finding) => Finding): Report {
  const { scope, failOn, settings, evidence, judgement } = parts;
  const { tools, history } = evidence;
  const findings = [...judgement.findings, ...(history?.findings ?? [])].sort(byPathAndLine).map(withoutSecrets);
  const unread = [...evidence.unread].sort((a, b) => compareText(a.path, b.path));
  const notifications = [
    ...[...evidence.notifications].sort(byPath),
    ...(history?.notifications ?? []),
    ...unread.flatMap((file) => unreadNotice(file)),
    ...staleNotice(judgement.stale.length, settings.baseline?.file),
    ...[...(tools?.notifications ?? [])].sort((a, b) => compareText(a.id, b.id)),
  ];
  const runs = [...toRuns(parts, findings), ...toolRuns(tools?.runs, findings)].sort((a, b) =>
    a.check < b.check ? -1 : 1,
  );
  return {
    $schema: reportSchemaUri,
    version: reportVersion,
    tool: { name: 'kempt', version },
    verdict: toVerdict(findings, notifications, failOn),
    failOn,
    scope: { ...scope, files: evidence.files, bytes: evidence.bytes },
    findings,
    suppressed: judgement.suppressed.map((one) => ({ ...one, finding: withoutSecrets(one.finding) })),
    rules: toRules(parts, [...findings, ...judgement.suppressed.map((one) => one.finding)]),
    runs,
    notExamined: toNotExamined(settings, { ...evidence, unread }),
    notifications,
    existing: judgement.existing,
    timings: parts.timings,
    environment: parts.environment,
  };
}

/** In the order of the files, in which one machine looks at them. */
function byPath(a: Notification, b: Notification): number {
  return compareText(a.path ?? '', b.path ?? '');
}

function toRuns({ settings }: ReportParts, findings: readonly Finding[]): Report['runs'] {
  const counts = countByCheck(findings);
  const ran = settings.checks.map((id) => ({
    check: id,
    status: 'ran' as const,
    findings: counts.get(id) ?? 0,
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
function toolRuns(runs: Report['runs'] = [], findings: readonly Finding[]): Report['runs'] {
  const counts = countByCheck(findings);
  return runs.map((run) => ({ ...run, findings: counts.get(run.check) ?? 0 }));
}

function countByCheck(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(checkOf(rule), (counts.get(checkOf(rule)) ?? 0) + 1);
  return counts;
}

function toRules({ checks, evidence }: ReportParts, findings: readonly Finding[]): Rule[] {
  const levels = new Map(findings.map((finding) => [finding.rule, finding.level]));
  const byId = new Map(checks.map((check) => [check.id, check]));
  const tools = new Map((evidence.tools?.rules ?? []).map((rule) => [rule.id, rule]));
  return [...levels]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, level]) => {
      const check = byId.get(checkOf(id));
      const ofTool = tools.get(id);
      if (check === undefined) return ofTool ? { ...ofTool, level } : [];
      const { summary, docs, source } = check;
      return [{ id, level, summary, help: docs, ...(source !== undefined && { helpUri: source }) }];
    });
}

type Unread = Evidence['unread'][number];

const unreadNotices: Readonly<Record<ReadProblem, ((file: Unread) => Notification) | undefined>> = {
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

function toNotExamined(
  { sparse, excluded, unreached }: Shard['settings'],
  { passedOver, unread }: Pick<Evidence, 'passedOver' | 'unread'>,
): Report['notExamined'] {
  const { generated, vendored, fixture } = passedOver;
  const paths = (problem: ReadProblem): string[] =>
    unread.filter((file) => file.problem === problem).map((file) => file.path);
  const counted = [
    { reason: 'larger than files.max-size: not read', files: paths('too-large').length, examples: paths('too-large') },
    { reason: 'deleted in the work tree', files: paths('missing').length, examples: paths('missing') },
    { reason: 'left out by the sparse checkout', files: sparse, examples: [] },
    { reason: 'left out by files.include and files.exclude', files: excluded, examples: [] },
    {
      reason: 'in workspaces that the change does not reach: tools of larger scope left them alone',
      files: unreached?.files ?? 0,
      examples: unreached?.workspaces ?? [],
    },
    { reason: 'generated: text checks left them alone', files: generated, examples: [] },
    { reason: 'vendored: text checks left them alone', files: vendored, examples: [] },
    { reason: 'test data: text checks left them alone', files: fixture, examples: [] },
  ];
  return counted.filter(({ files }) => files > 0).map((one) => ({ ...one, examples: one.examples.slice(0, 5) }));
}
