import type { Settings } from '../config/settings.ts';
import { hasNothingToSay } from '../domain/gate.ts';
import type { Evidence, Finding, Report, Shard } from '../domain/report.ts';
import type { Baseline } from '../lib/baseline-file.ts';
import { judge } from '../pipeline/check/judge.ts';
import { environment } from './environment.ts';
import { mayHoldSecret } from './may-hold-secret.ts';
import { type ReportParts, toReport } from './report.ts';
import type { Scope } from './scope.ts';

/** What was found, and what decides what is told of it. */
export interface Told {
  readonly scope: Scope;
  /** Whether nobody is told a report that has nothing to say. */
  readonly quiet: boolean;
  readonly settings: Settings;
  /** Workspaces that the change does not reach, and tools left alone. */
  readonly unreached: Shard['settings']['unreached'];
  readonly baseline: Baseline | undefined;
  readonly evidence: Evidence;
  readonly timings: Report['timings'];
  /** Where the copies of the tools stand. */
  readonly paths: Readonly<Record<string, string>> | undefined;
}

/** Leaves out what is not to be told, and makes the report of the rest. */
export async function tell(told: Told): Promise<Report> {
  const report = await conclude(toParts(told));
  return told.quiet && hasNothingToSay(report) ? report : await withCommits(report, told.scope);
}

/** The report with the commits of its change: to look them up starts git once more. */
export async function withCommits(report: Report, { change }: Scope): Promise<Report> {
  if (change === undefined) return report;
  const { base, head } = await change.range();
  const { kind, ...scope } = report.scope;
  return { ...report, scope: { kind, base, ...(head !== undefined && { head }), ...scope } };
}

/** What becomes the report, before anything is left out. */
export function toParts({ scope, settings, unreached, baseline, evidence, timings, paths }: Told): Parts {
  return {
    scope: { kind: scope.kind, onlyNew: scope.change !== undefined && settings.onlyNew },
    failOn: settings.failOn,
    settings: { ...toShardSettings(scope, settings, baseline), ...(unreached && { unreached }) },
    checks: settings.checks.map(({ check }) => check),
    evidence,
    timings,
    environment: Object.assign(environment(), paths),
  };
}

type Parts = Omit<ReportParts, 'judgement'>;

/**
 * Leaves out what is not to be told, and makes the report. `whole`: all was looked at; only then can be told which comments
 * and entries of the baseline nothing needs.
 */
export async function conclude(parts: Parts, whole = true): Promise<Report> {
  const { unused: _, ...rest } = parts.settings;
  const judged = judge(parts.evidence, whole ? parts.settings : rest);
  const judgement = whole ? judged : { ...judged, stale: [] };
  const shown = [
    ...judgement.findings,
    ...judgement.suppressed.map(({ finding }) => finding),
    ...(parts.evidence.history?.findings ?? []),
  ];
  return toReport({ ...parts, judgement }, await hiderFor(shown));
}

/** What hides the secrets that `findings` show; it takes long to load, and mostly there are none. */
export async function hiderFor(findings: readonly Finding[]): Promise<(finding: Finding) => Finding> {
  return findings.some(mayHoldSecret) ? (await import('./hide-secrets.ts')).withoutSecrets : (finding) => finding;
}

/** What decides, as data. */
function toShardSettings(
  { sparse, excluded }: Pick<Scope, 'sparse' | 'excluded'>,
  { checks, skipped, baseline: file }: Pick<Settings, 'checks' | 'skipped' | 'baseline'>,
  baseline: Baseline | undefined,
): Shard['settings'] {
  const unused = checks.find(({ check }) => check.id === 'suppressions');
  // What a rule of the change found depends on the change: whether a comment about it is unused cannot be told.
  const judged = checks.filter(({ check }) => check.scope !== 'change').map(({ check }) => check.id);
  return {
    checks: checks.map(({ check }) => check.id),
    skipped: [...skipped],
    ...(unused && { unused: { level: unused.level ?? unused.check.level, judged } }),
    ...(baseline && { baseline: { file: file ?? '', entries: [...baseline.findings] } }),
    sparse,
    excluded,
  };
}
