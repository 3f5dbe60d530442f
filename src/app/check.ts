import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { type BaseSettings, selectChecks, toSettings } from '../config/settings.ts';
import { defaultMaxSize } from '../domain/entry.ts';
import type { Report } from '../domain/report.ts';
import { version } from '../domain/version.gen.ts';
import { checks as all } from '../modules/checks/index.gen.ts';
import { Clock } from './clock.ts';
import { environment } from './environment.ts';
import type { LastReport } from './last-report.ts';
import { isOfChange, locate, type Place } from './place.ts';
import type { CheckRequest } from './request.ts';
import type { Checked, Decided } from './run-check.ts';

/** From the request to the report. Throws `UserError` and `UpstreamError`. */
export async function check(request: CheckRequest): Promise<Report> {
  const decided = await decide(request);
  const known = await decided.last?.recall(decided.work);
  if (known) return { ...known, timings: decided.clock.finish(), environment: environment() };
  return (await run(decided)).report;
}

/** The same for who needs more than the report: every file is looked at, or known to be clean. */
export async function examine(request: CheckRequest): Promise<Checked> {
  return await run(await decide(request));
}

/** All that takes long to load comes after git has begun to work. */
async function run(decided: Decided): Promise<Checked> {
  return await (await import('./run-check.ts')).runCheck(decided);
}

/** git is at work on the change while the configuration is loaded. */
async function decide(request: CheckRequest): Promise<Decided> {
  const clock = new Clock();
  const place = locate(request);
  const ofChange = isOfChange(request);
  // With its hunks: which of several findings alike is new, changed lines decide, and so they do of all that some tools find.
  const git = ofChange ? await import('./git-work.ts') : undefined;
  const loading = git?.startChange(request, place, true);
  const config = await configOf(request, place);
  const base = await toSettings(config, request);
  const tools = await toolsWanted(request, config);
  const { selected, skipped } = selectChecks(config, tools.checks, all, ofChange);
  // What is remembered is of the work tree: a change is small, and objects have no stat data.
  const cached =
    base.cache && !ofChange && place.repository?.top !== undefined && !request.gitDir && request.head === undefined;
  const has = (id: string): boolean => selected.some((entry) => entry.id === id);
  const rest = cached ? (await import('./git-work.ts')).startGitWork(place, has('ignored-but-tracked')) : {};
  // Hunks of larger files are needed only where the configuration, which is read meanwhile, has them looked at.
  const loaded = base.maxSize > defaultMaxSize ? git?.startChange(request, place, true, base.maxSize) : loading;
  const change = has('commit-subject') && loaded ? git?.withSubjects(place, loaded) : loaded;
  const work = { ...rest, change };
  const last = cached ? await openLast(request, place, config, base) : undefined;
  return { request: tools.request, place, config, base, selected, skipped, work, clock, last, tools: tools.run };
}

/** Which checks and tools are wanted. */
export interface ToolsWanted {
  /** The request with the names of tools, and with those of checks. */
  readonly request: CheckRequest;
  readonly checks: CheckRequest;
  readonly run: boolean;
}

/** Checks and tools are named alike by --only and --skip: whose names they are is told apart here. */
export async function toolsWanted(request: CheckRequest, config: Config | undefined): Promise<ToolsWanted> {
  const { only, skip } = request;
  const named = [...(only ?? []), ...(skip ?? [])];
  const isOwnTool = (id: string): boolean => config?.tools !== undefined && id in config.tools;
  // The names of all tools take long to load.
  if (named.every((id) => !isOwnTool(id) && all.some((entry) => entry.id === id)))
    return { request, checks: request, run: only === undefined && request.tools !== false };
  const { evidence } = await import('../modules/tools/evidence.gen.ts');
  const isTool = (id: string): boolean => id in evidence || isOwnTool(id);
  const checks = { ...request, only: only?.filter((id) => !isTool(id)), skip: skip?.filter((id) => !isTool(id)) };
  return { request, checks, run: request.tools !== false && (only === undefined || only.some(isTool)) };
}

async function configOf({ config, trust }: CheckRequest, { repository, top }: Place): Promise<Config | undefined> {
  if (trust === undefined || repository === undefined) return await loadConfig(top, config, all);
  const { filesOf } = await import('./trusted.ts');
  return await loadConfig(top, config, all, await filesOf(repository, top, trust));
}

/** Of runs over the whole work tree the report is remembered. */
async function openLast(
  { paths, history, ignoreBaseline, only, skip, shard }: CheckRequest,
  { repository, top }: Place,
  config: Config | undefined,
  settings: BaseSettings,
): Promise<LastReport | undefined> {
  if (repository === undefined || paths.length > 0 || history || ignoreBaseline || shard) return undefined;
  const { LastReport } = await import('./last-report.ts');
  return LastReport.of(repository, top, [version, config, settings, only, skip], settings.baseline);
}
