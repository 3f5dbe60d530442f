import type { Config } from '../config/schema.ts';
import { type BaseSettings, loadChecks, type Settings, type SkippedCheck } from '../config/settings.ts';
import type { Finding, Report } from '../domain/report.ts';
import { version } from '../domain/version.gen.ts';
import { type Baseline, loadBaseline } from '../lib/baseline-file.ts';
import type { CheckEntry } from '../modules/checks/check.ts';
import { readInputs } from '../pipeline/check/inputs.ts';
import { type CheckOutcome, runChecks } from '../pipeline/check/run.ts';
import { countPassedOver } from '../pipeline/check/scan.ts';
import { ofScope } from '../pipeline/check/selection.ts';
import type { CleanFiles } from './clean-files.ts';
import type { Clock } from './clock.ts';
import type { GitWork } from './git-work.ts';
import type { LastReport } from './last-report.ts';
import { mayHoldSecret } from './may-hold-secret.ts';
import type { Place } from './place.ts';
import { toReport } from './report.ts';
import type { CheckRequest } from './request.ts';
import { openScope, type Scope } from './scope.ts';
import type { ToolsOutcome } from './tools/check-tools.ts';
import type { ToolsInput } from './tools/session.ts';
import { baselineOf, decidingFiles, toldOfChange } from './trusted.ts';

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
  const { request, place, config, base, selected, skipped, work, clock, last } = decided;
  const checks = await loadChecks(config, selected);
  const opened = await openScope(request, place, base, await work.change);
  const { ignored } = work;
  const asking = ignored ? { ...opened.tree, ignoredTracked: () => ignored } : opened.tree;
  const scope = { ...opened, tree: last?.watch(asking) ?? asking };
  const settings: Settings = { ...base, checks, skipped };
  const part = scope.change && { head: scope.change.head };
  const inputs = await readInputs(
    ofScope(settings.checks, 'file'),
    scope.beside,
    part ? scope.files : scope.tree.entries,
    part,
  );
  clock.lap('list');
  const tools = decided.tools ? startTools(decided, scope) : undefined;
  const decides = { settings: [version, config, request.only, request.skip, settings.everything], inputs };
  const known =
    work.dirty && place.repository && scope.index
      ? await (await import('./clean-files.ts')).findClean(place.repository, scope.index, scope, decides, work.dirty)
      : undefined;
  const files = known?.toScan ?? scope.files;
  const outcome = await runChecks({
    checks: settings.checks,
    tree: scope.tree,
    inputs,
    files,
    change: scope.change,
    base: settings.onlyNew ? scope.base : undefined,
    baseline: request.ignoreBaseline ? undefined : await baselineFor(decided),
    scan: {
      everything: settings.everything,
      progress: request.progress && ((done) => request.progress?.(done, files.length)),
      clean: known?.remember,
    },
    tools,
  });
  await known?.save();
  clock.lap('check');
  const history = request.history ? await (await import('./history.ts')).searchHistory(scope, settings) : undefined;
  if (history) clock.lap('history');
  const counted = known ? withClean(outcome, known, settings) : outcome;
  const total =
    request.trust !== undefined && scope.change
      ? {
          ...counted,
          notifications: [...counted.notifications, ...toldOfChange(scope.change, decidingFiles(settings.baseline))],
        }
      : counted;
  const shown = [...total.findings, ...total.suppressed.map((one) => one.finding), ...(history?.findings ?? [])];
  const hide = shown.some(mayHoldSecret)
    ? (await import('./hide-secrets.ts')).withoutSecrets
    : (finding: Finding) => finding;
  const report = toReport(scope, settings, total, history, clock.finish(), hide, await tools);
  if ((await tools) === undefined) await last?.save(report, work);
  const toolsInput = async () =>
    await (await import('./tools/start.ts')).toToolsInput({ request, place, config, work, scope });
  return { report, scope, settings, config, ...(decided.tools && { tools: toolsInput }) };
}

/** The tools are at work while the files are looked at. */
function startTools(decided: Decided, scope: Scope): Promise<ToolsOutcome | undefined> {
  const { request, place, config, work } = decided;
  const started = import('./tools/start.ts').then(
    async ({ startTools: start }) => await start({ request, place, config, work, scope }),
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
function withClean(outcome: CheckOutcome, { clean }: CleanFiles, settings: Settings): CheckOutcome {
  let bytes = 0;
  for (const entry of clean) bytes += entry.size ?? 0;
  const passedOver = countPassedOver(ofScope(settings.checks, 'file'), clean, settings.everything);
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
