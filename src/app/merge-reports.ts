import { UserError } from '../domain/errors.ts';
import type { Notification, Report, Shard } from '../domain/report.ts';
import { checks as all } from '../modules/checks/index.gen.ts';
import { joinEvidence } from '../pipeline/check/join.ts';
import { environment } from './environment.ts';
import { loadReport } from './load-report.ts';
import { conclude } from './tell.ts';

/** A report of one machine of several, and the file that holds it. */
interface Part {
  readonly file: string;
  readonly report: Report;
  readonly shard: Shard;
}

/**
 * Joins the reports of the machines of one run to the one that a single machine would have given. What is missing or there
 * twice makes it incomplete. Throws {@link UserError} for reports that are not of one run.
 */
export async function mergeReports(files: readonly string[]): Promise<Report> {
  const parts = await Promise.all(files.map(loadPart));
  const [first] = parts;
  if (first === undefined) throw new UserError('There is no report to merge', 'Name the reports of all shards.');
  for (const part of parts.slice(1)) refuseOther(first, part);
  const byIndex = new Map<number, Part>();
  for (const part of parts) if (!byIndex.has(part.shard.index)) byIndex.set(part.shard.index, part);
  const once = [...byIndex.values()].sort((a, b) => a.shard.index - b.shard.index);
  const faults = [...missing(first.shard, byIndex), ...doubled(parts, byIndex)];
  const joined = joinEvidence(once.map(({ shard }) => shard.evidence));
  const { files: _, bytes: __, ...scope } = first.report.scope;
  const loaded = await Promise.all(
    all.filter(({ id }) => first.shard.settings.checks.includes(id)).map(async (entry) => await entry.load()),
  );
  return await conclude(
    {
      scope,
      failOn: first.report.failOn,
      settings: first.shard.settings,
      checks: loaded,
      evidence: { ...joined, notifications: [...faults, ...joined.notifications] },
      timings: sumOf(once.map(({ report }) => report.timings)),
      environment: { ...pathsOf(once), ...environment() },
    },
    faults.length === 0,
  );
}

async function loadPart(file: string): Promise<Part> {
  const report = await loadReport(file);
  if (report.shard) return { file, report, shard: report.shard };
  throw new UserError(`${file} is no report of a shard`, 'Write one: kempt check --shard 1/4 --output json=FILE');
}

/** What all reports of one run agree in, and what to do if they do not. */
const common: readonly [what: string, of: (part: Part) => unknown, remedy: string][] = [
  ['version of Kempt', ({ report }) => report.tool.version, 'Run the same version on all machines.'],
  ['commit', ({ shard }) => shard.commit, 'Check out the same commit on all machines.'],
  ['number of shards', ({ shard }) => shard.count, 'Give all machines the same number.'],
  [
    'change',
    ({ report }) => [report.scope.kind, report.scope.base, report.scope.head, report.scope.onlyNew],
    'Give all machines the same flags.',
  ],
  ['configuration or flags', ({ shard }) => shard.config, 'Give all machines the same configuration and flags.'],
  ['files', ({ shard }) => shard.files, 'Check out the same state on all machines.'],
  [
    'plan',
    ({ shard }) => shard.plan,
    'Write it once, with kempt plan --shards, and give it to all machines: --plan FILE.',
  ],
];

function refuseOther(a: Part, b: Part): void {
  for (const [what, of, remedy] of common) {
    if (JSON.stringify(of(a)) === JSON.stringify(of(b))) continue;
    throw new UserError(`${a.file} and ${b.file} are not of one run: they differ in the ${what}`, remedy);
  }
  refuseOtherTools(a, b);
}

function refuseOtherTools(a: Part, b: Part): void {
  const versions = new Map((a.shard.evidence.tools?.runs ?? []).map(({ check, tool }) => [check, tool?.version]));
  for (const { check, tool } of b.shard.evidence.tools?.runs ?? []) {
    const other = versions.get(check);
    if (tool === undefined || other === undefined || other === tool.version) continue;
    throw new UserError(
      `${a.file} and ${b.file} are not of one run: ${check} is ${other} in one and ${tool.version} in the other`,
      'Install the same version on all machines.',
    );
  }
}

function missing({ count }: Shard, there: ReadonlyMap<number, Part>): Notification[] {
  const absent = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !there.has(index));
  if (absent.length === 0) return [];
  const which = `${absent.length === 1 ? 'shard' : 'shards'} ${absent.join(', ')} of ${count}`;
  return [
    {
      level: 'error',
      id: 'shard-missing',
      message: `There is no report of ${which}: what was to be looked at there was not`,
      remedy: 'Merge the reports of all machines, also of those that failed.',
    },
  ];
}

function doubled(parts: readonly Part[], kept: ReadonlyMap<number, Part>): Notification[] {
  return parts
    .filter((part) => kept.get(part.shard.index) !== part)
    .map(({ file, shard: { index, count } }) => ({
      level: 'error',
      id: 'shard-doubled',
      message: `There are several reports of shard ${index} of ${count}: ${kept.get(index)?.file} was taken, and ${file} was not`,
      remedy: 'Give each machine a number of its own, and merge one report of each.',
    }));
}

/** What all machines took together. */
function sumOf(timings: readonly Report['timings'][]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [phase, ms] of timings.flatMap((one) => Object.entries(one)))
    sums[phase] = Math.round(((sums[phase] ?? 0) + ms) * 10) / 10;
  return sums;
}

function pathsOf(parts: readonly Part[]): Record<string, string> {
  return Object.assign({}, ...parts.map(({ report }) => report.environment));
}
