import { loadConfig } from '../config/load.ts';
import {
  type BaseSettings,
  loadChecks,
  type Overrides,
  type Settings,
  selectChecks,
  toSettings,
} from '../config/settings.ts';
import type { Finding, Report } from '../domain/report.ts';
import { version } from '../domain/version.gen.ts';
import { loadBaseline } from '../lib/baseline-file.ts';
import { checks as all } from '../modules/checks/index.gen.ts';
import { readInputs } from '../pipeline/check/inputs.ts';
import { type CheckOutcome, runChecks } from '../pipeline/check/run.ts';
import { countPassedOver } from '../pipeline/check/scan.ts';
import { ofScope } from '../pipeline/check/selection.ts';
import { loadAllChecks } from './checks.ts';
import type { CleanFiles } from './clean-files.ts';
import { mayHoldSecret } from './may-hold-secret.ts';
import { toReport } from './report.ts';
import { isOfChange, locate, openScope, type Scope, type ScopeRequest } from './scope.ts';

/** What to check, and how. */
export interface CheckRequest extends ScopeRequest, Overrides {
  readonly config?: string | undefined;
  /** Also look for secrets in the commits of the change, or of the whole history if no change is given. */
  readonly history?: boolean | undefined;
  /** Report what the baseline lists, too. */
  readonly ignoreBaseline?: boolean | undefined;
  /** Told after each file how many of how many were looked at. */
  readonly progress?: ((files: number, of: number) => void) | undefined;
}

/** What a check gives: the report, and what a fixer needs beside it. */
export interface Checked {
  readonly report: Report;
  readonly scope: Scope;
  readonly settings: Settings;
}

/** From the request to the report. Throws `UserError` and `UpstreamError`. */
export async function check(request: CheckRequest): Promise<Checked> {
  const clock = new Clock();
  const place = locate(request);
  const config = await loadConfig(place.top, request.config, loadAllChecks);
  const base = await toSettings(config, request);
  const cache = mayCache(request, base) && place.repository?.top ? await import('./clean-files.ts') : undefined;
  const dirty = cache && place.repository && cache.startDirtyFiles(place.repository);
  // Awaited where it is needed; a failure before that must not end the process.
  dirty?.catch(() => undefined);
  const { selected, skipped } = selectChecks(config, request, all, isOfChange(request));
  // git works out the change while the checks are loaded.
  const [scope, checks] = await Promise.all([
    openScope(request, place, {
      ...base,
      patch: selected.some((entry) => entry.scope === 'change'),
      subjects: selected.some((entry) => entry.id === 'commit-subject'),
    }),
    loadChecks(config, selected),
  ]);
  const settings: Settings = { ...base, checks, skipped };
  const part = scope.change && { head: scope.change.head };
  const inputs = await readInputs(
    ofScope(settings.checks, 'file'),
    scope.beside,
    part ? scope.files : scope.tree.entries,
    part,
  );
  clock.lap('list');
  const decides = { settings: [version, config, request.only, request.skip, settings.everything], inputs };
  const known =
    cache && dirty && place.repository && scope.index
      ? await cache.findClean(place.repository, scope.index, scope, decides, dirty)
      : undefined;
  const files = known?.toScan ?? scope.files;
  const outcome = await runChecks({
    checks: settings.checks,
    tree: scope.tree,
    inputs,
    files,
    change: scope.change,
    base: settings.onlyNew ? scope.base : undefined,
    baseline:
      settings.baseline === undefined || request.ignoreBaseline
        ? undefined
        : loadBaseline(scope.top, settings.baseline),
    scan: {
      everything: settings.everything,
      progress: request.progress && ((done) => request.progress?.(done, files.length)),
      clean: known?.remember,
    },
  });
  await known?.save();
  clock.lap('check');
  const history = request.history ? await (await import('./history.ts')).searchHistory(scope, settings) : undefined;
  if (history) clock.lap('history');
  const total = known ? withClean(outcome, known, settings) : outcome;
  const shown = [...total.findings, ...total.suppressed.map((one) => one.finding), ...(history?.findings ?? [])];
  const hide = shown.some(mayHoldSecret)
    ? (await import('./hide-secrets.ts')).withoutSecrets
    : (finding: Finding) => finding;
  return { report: toReport(scope, settings, total, history, clock.finish(), hide), scope, settings };
}

/** The cache is for the work tree as a whole or in part: a change is small, and objects have no stat data. */
function mayCache(request: CheckRequest, settings: BaseSettings): boolean {
  return (
    settings.cache &&
    !request.staged &&
    [request.changed, request.base, request.head, request.gitDir].every((one) => one === undefined)
  );
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

/** Milliseconds by phase, rounded to a tenth. */
class Clock {
  readonly #started = performance.now();
  readonly #laps: Record<string, number> = {};
  #last = this.#started;

  lap(phase: string): void {
    const now = performance.now();
    this.#laps[phase] = Math.round((now - this.#last) * 10) / 10;
    this.#last = now;
  }

  finish(): Readonly<Record<string, number>> {
    return { ...this.#laps, total: Math.round((performance.now() - this.#started) * 10) / 10 };
  }
}
