import type { Config } from '../config/schema.ts';
import { type BaseSettings, loadChecks, type Settings, type SkippedCheck } from '../config/settings.ts';
import type { Evidence, Report } from '../domain/report.ts';
import { version } from '../domain/version.gen.ts';
import { type Baseline, loadBaseline } from '../lib/baseline-file.ts';
import type { CheckEntry } from '../modules/checks/check.ts';
import type { Inputs } from '../pipeline/check/inputs.ts';
import { runChecks } from '../pipeline/check/run.ts';
import { countPassedOver } from '../pipeline/check/scan.ts';
import { planScan, type ScanPlan } from '../pipeline/check/scan-plan.ts';
import { ofScope } from '../pipeline/check/selection.ts';
import type { TreeInput } from '../pipeline/check/tree.ts';
import type { CleanFiles } from './clean-files.ts';
import type { Clock } from './clock.ts';
import type { GitWork } from './git-work.ts';
import type { LastReport } from './last-report.ts';
import type { Place } from './place.ts';
import type { CheckRequest, ShardRequest } from './request.ts';
import { loadVerified, openScope, readBeside, type Scope } from './scope.ts';
import type { Share } from './share.ts';
import { type Told, tell } from './tell.ts';
import type { ToolsOutcome } from './tools/check-tools.ts';
import type { ToolsInput } from './tools/session.ts';
import { baselineOf, decidingFiles, toldOfChange } from './trusted.ts';
import type { Reach } from './workspaces.ts';

/** A check, decided on: what remains is the work. */
export interface Decided {
  readonly request: CheckRequest;
  readonly place: Place;
  readonly config: Config | undefined;
  readonly base: BaseSettings;
  readonly selected: readonly CheckEntry[];
  readonly skipped: readonly SkippedCheck[];
  readonly work: GitWork;
  readonly clock: Clock;
  /** Whether the repository's tools are to run. */
  readonly tools: boolean;
  /** Where the report is remembered. */
  readonly last: LastReport | undefined;
}

/** What a check gives: the report, and what a fixer needs beside it. */
export interface Checked {
  readonly report: Report;
  readonly scope: Scope;
  readonly settings: Settings;
  /** As it was read for the check: in a pull request from the base. */
  readonly config: Config | undefined;
  /** What the tools look at; absent if they do not run. */
  readonly tools?: (() => Promise<ToolsInput>) | undefined;
}

/** Loads the checks, looks at the files, and puts the report together. */
export async function runCheck(decided: Decided): Promise<Checked> {
  const { request, place, config, work, clock, last } = decided;
  const opened = await openRun(decided);
  const { whole, scope, settings, share, reach, idle } = opened;
  clock.lap('list');
  const tools = decided.tools && !idle ? startTools(decided, opened) : undefined;
  const evidence = await lookAtFiles(decided, opened, tools);
  const ran = await tools;
  const told: Told = {
    scope: whole,
    quiet: request.quiet ?? false,
    unreached: reach?.unreached,
    settings,
    baseline: request.ignoreBaseline ? undefined : await baselineFor(decided),
    evidence,
    timings: { ...clock.finish(), ...ran?.timings },
    paths: ran?.paths,
  };
  const report = share
    ? await (await import('./shards/seal.ts')).toShardReport(decided, share, told, opened, ran?.elsewhere ?? [])
    : await tell(told);
  if (ran === undefined) await last?.save(report, work);
  const toolsInput = async () =>
    await (await import('./tools/start.ts')).toToolsInput({ request, place, config, work, scope });
  return { report, scope, settings, config, ...(decided.tools && { tools: toolsInput }) };
}

interface OpenRun {
  readonly settings: Settings;
  readonly inputs: Inputs;
  readonly plan: ScanPlan;
  /** All that was asked for, and what of it is looked at here. */
  readonly whole: Scope;
  readonly scope: Scope;
  readonly share: Share | undefined;
  readonly reach: Reach | undefined;
  /** Whether nothing changed: then nobody asks which tools there are. */
  readonly idle: boolean;
}

async function openRun(decided: Decided): Promise<OpenRun> {
  const { request, place, config, base, selected, skipped, work, last } = decided;
  const checks = await loadChecks(config, selected);
  if (work.change) loadVerified(request)?.catch(() => undefined);
  const plan = await planScan(ofScope(checks, 'file'), base.everything);
  const opened = await openScope(request, place, base, await work.change);
  const ignored = work.ignored ?? askAhead(opened, selected);
  const asking = ignored ? { ...opened.tree, ignoredTracked: () => ignored } : opened.tree;
  const whole = { ...opened, tree: last?.watch(asking) ?? asking };
  const reach = request.affected ? await (await import('./workspaces.ts')).loadReach(request, place, whole) : undefined;
  const share = request.shard && (await shareOf(request.shard, decided, whole, reach));
  const scope = share ? ownOf(whole, share) : whole;
  const inputs = await readBeside(scope, ofScope(checks, 'file'));
  const idle = whole.change?.files.length === 0;
  const left = idle && decided.tools ? [...skipped, { id: 'tools', reason: 'nothing changed' }] : skipped;
  return { settings: { ...base, checks, skipped: left }, inputs, plan, whole, scope, share, reach, idle };
}

/** Of a change git is asked which new files it ignores while they are looked at. */
function askAhead(
  { change, tree }: Scope,
  selected: readonly CheckEntry[],
): ReturnType<TreeInput['ignoredTracked']> | undefined {
  if (change === undefined || !selected.some(({ id }) => id === 'ignored-but-tracked')) return undefined;
  const ignored = tree.ignoredTracked();
  // A failure is told where it is waited for.
  ignored.catch(() => undefined);
  return ignored;
}

/** What the checks find, and the tools, which are at work already. */
async function lookAtFiles(
  { request, place, config, work, clock }: Decided,
  { settings, inputs, plan, scope, share }: OpenRun,
  tools: Promise<ToolsOutcome | undefined> | undefined,
): Promise<Evidence> {
  const first = share?.first ?? true;
  const decides = { settings: [version, config, request.only, request.skip, settings.everything], inputs };
  const known =
    work.dirty && place.repository && scope.index
      ? await (await import('./clean-files.ts')).findClean(place.repository, scope.index, scope, decides, work.dirty)
      : undefined;
  const files = known?.toScan ?? scope.files;
  const looked = await runChecks({
    checks: first ? settings.checks : settings.checks.filter(({ check }) => check.scope === 'file'),
    tree: scope.tree,
    plan,
    inputs,
    files,
    change: scope.change,
    base: settings.onlyNew ? scope.base : undefined,
    part: share !== undefined,
    observer: {
      progress: request.progress && ((done) => request.progress?.(done, files.length)),
      clean: known?.remember,
    },
    tools,
  });
  await known?.save();
  clock.lap('check');
  const search = request.history && first ? (await import('./history.ts')).searchHistory : undefined;
  const history = await search?.(scope, settings);
  if (history) clock.lap('history');
  const counted = known ? withClean(looked, known, plan) : looked;
  const ofPull = request.trust !== undefined && first ? scope.change : undefined;
  const told = ofPull ? toldOfChange(ofPull, decidingFiles(settings.baseline)) : [];
  return { ...counted, notifications: [...counted.notifications, ...told], ...(history && { history }) };
}

/** A part is looked at as if its files were named. */
function ownOf(scope: Scope, share: Share): Scope {
  return { ...scope, kind: 'paths', files: scope.files.filter(({ path }) => share.has(path)) };
}

async function shareOf(shard: ShardRequest, decided: Decided, scope: Scope, reach: Reach | undefined): Promise<Share> {
  return await (await import('./shards/open-share.ts')).openShare(shard, { ...decided, scope, reach });
}

/** The tools are at work while the files are looked at. */
function startTools(decided: Decided, { whole, share, reach }: OpenRun): Promise<ToolsOutcome | undefined> {
  const { request, place, config, work } = decided;
  const started = import('./tools/start.ts').then(
    async ({ startTools: start }) => await start({ request, place, config, work, scope: whole, share, reach }),
  );
  // It is told where it is awaited.
  started.catch(() => undefined);
  return started;
}

async function baselineFor({ request, place, base }: Decided): Promise<Baseline | undefined> {
  const { repository, top } = place;
  if (base.baseline === undefined) return undefined;
  if (request.trust === undefined || repository === undefined) return loadBaseline(top, base.baseline);
  return await baselineOf(repository, top, request.trust, base.baseline);
}

/** What the cache knows to be clean counts as if it had been scanned. */
function withClean(outcome: Evidence, { clean }: CleanFiles, plan: ScanPlan): Evidence {
  let bytes = 0;
  for (const entry of clean) bytes += entry.size ?? 0;
  const passedOver = countPassedOver(plan, clean);
  return {
    ...outcome,
    files: outcome.files + clean.length,
    bytes: outcome.bytes + bytes,
    passedOver: {
      generated: outcome.passedOver.generated + passedOver.generated,
      vendored: outcome.passedOver.vendored + passedOver.vendored,
      fixture: outcome.passedOver.fixture + passedOver.fixture,
    },
  };
}
