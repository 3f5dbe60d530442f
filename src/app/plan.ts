import { loadConfig } from '../config/load.ts';
import { selectChecks, toSettings } from '../config/settings.ts';
import type { ShardPlan } from '../domain/shard-plan.ts';
import { checks as all } from '../modules/checks/index.gen.ts';
import { type ToolsWanted, toolsWanted } from './check.ts';
import { isOfChange, locate } from './place.ts';
import type { CheckRequest } from './request.ts';
import { openScope } from './scope.ts';
import type { PlannedTool } from './tools/plan-tools.ts';
import type { StartInput } from './tools/start.ts';

/** What would run on what, and why. */
export interface Plan {
  readonly scope: {
    readonly kind: string;
    readonly files: number;
    /** Folders of the workspaces that are left alone. */
    readonly unreached?: readonly string[];
    readonly base?: string;
    readonly head?: string;
  };
  readonly checks: readonly { readonly check: string; readonly runs: boolean; readonly why: string }[];
  readonly tools: readonly PlannedTool[];
  /** The files that would be looked at. */
  readonly files: readonly string[];
}

/** Works out who does what, if `count` machines share what `check` would do with the same request. */
export async function planShards(
  request: CheckRequest,
  count: number | 'auto',
  timings: string | undefined,
): Promise<ShardPlan> {
  const [{ planShards: work }, { loadReport }] = await Promise.all([
    import('./shards/plan-shards.ts'),
    import('./load-report.ts'),
  ]);
  const report = timings === undefined ? undefined : await loadReport(timings);
  const { input, wanted } = await open(request);
  return await work({ ...input, tools: wanted.run, timings: report?.timings }, count);
}

interface Opened {
  readonly input: StartInput;
  readonly wanted: ToolsWanted;
}

async function open(request: CheckRequest): Promise<Opened> {
  const place = locate(request);
  const config = await loadConfig(place.top, request.config, all);
  const settings = await toSettings(config, request);
  const wanted = await toolsWanted(request, config);
  const { startChange } = await import('./git-work.ts');
  const work = { change: startChange(request, place, false) };
  const scope = await openScope(request, place, settings, await work.change);
  const reach = request.affected ? await (await import('./workspaces.ts')).loadReach(request, place, scope) : undefined;
  return { input: { request, place, config, work, scope, reach }, wanted };
}

/** Works out what `check` would do with the same request, without doing it. */
export async function plan(request: CheckRequest): Promise<Plan> {
  const { input, wanted } = await open(request);
  const { config, scope, reach } = input;
  const { selected, skipped } = selectChecks(config, wanted.checks, all, isOfChange(request));
  const runs = selected.map(({ id, optIn }) => ({
    check: id,
    runs: true,
    why: request.only ? 'named by --only' : optIn ? 'turned on in the configuration' : 'on by default',
  }));
  const idle = skipped.map(({ id, reason }) => ({ check: id, runs: false, why: reason }));
  const tools = wanted.run ? await toolsOf(input) : [];
  const range = await scope.change?.range();
  return {
    scope: {
      kind: scope.kind,
      files: scope.files.length,
      ...(reach && { unreached: reach.unreached.workspaces }),
      ...(range && { base: range.base }),
      ...(range?.head !== undefined && { head: range.head }),
    },
    checks: [...runs, ...idle].sort((a, b) => (a.check < b.check ? -1 : 1)),
    tools,
    files: scope.files.map((entry) => entry.path),
  };
}

async function toolsOf(input: StartInput): Promise<readonly PlannedTool[]> {
  const [{ planTools }, { toToolsInput }] = await Promise.all([
    import('./tools/plan-tools.ts'),
    import('./tools/start.ts'),
  ]);
  return await planTools(await toToolsInput(input));
}
