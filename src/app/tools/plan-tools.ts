import { cacheFolder } from '../../lib/cache-folder.ts';
import { toMatcher } from '../../lib/glob.ts';
import { VersionMemory } from '../../lib/version-memory.ts';
import { findCopy } from './copies.ts';
import type { CopyOptions } from './copy.ts';
import { missingRuntime } from './managed-copy.ts';
import { reachedFor, wholeScope } from './scope-of.ts';
import { type Chosen, selectTools, whyIdle } from './select.ts';
import type { ToolsInput } from './session.ts';
import { takes } from './takes.ts';

/** Whether a tool would run, on what, and which copy of it. */
export interface PlannedTool {
  readonly tool: string;
  readonly runs: boolean;
  /** What tells that it is used here, who named it, or why it does not run. */
  readonly why: string;
  /** How many files it would be given, before what is known from earlier runs is taken off. */
  readonly files?: number;
  readonly copy?: PlannedCopy;
}

/** The copy that would run. It is looked for, and neither installed nor started. */
export type PlannedCopy =
  | { readonly state: 'there' | 'to-install'; readonly origin: string; readonly version: string }
  | { readonly state: 'missing'; readonly reason: string };

/** What the tools would do, without installing or running one. */
export async function planTools(input: ToolsInput): Promise<readonly PlannedTool[]> {
  const { chosen, skipped } = selectTools({ ...input, paths: input.entries.map(({ path }) => path) });
  const options = copyOptions(input);
  const planned = await Promise.all(chosen.map(async (one) => await planOne(one, input, options)));
  const idle = skipped.map(({ id, reason }) => ({ tool: id, runs: false, why: reason }));
  return [...planned, ...idle].sort((a, b) => (a.tool < b.tool ? -1 : 1));
}

async function planOne(chosen: Chosen, input: ToolsInput, options: CopyOptions): Promise<PlannedTool> {
  const { setting, why } = chosen;
  const { id, tool } = setting;
  const matches = takes(setting, toMatcher, input.top);
  const taken = input.files.filter(({ path }) => matches(path));
  const reason = whyIdle(tool, taken.length, input.change !== undefined);
  if (reason !== undefined) return { tool: id, runs: false, why: reason };
  const reached = reachedFor(setting, input);
  const files = wholeScope(chosen) ? input.entries.filter(({ path }) => matches(path) && reached(path)) : taken;
  return { tool: id, runs: true, why, files: files.length, copy: await planCopy(chosen, options) };
}

function copyOptions({ top }: ToolsInput): CopyOptions {
  const cache = cacheFolder();
  const locks = async () => (await import('../../modules/tools/locks.gen.ts')).locks;
  const versions = new VersionMemory(cache);
  return { top, cache, env: process.env, mayInstall: false, mayStart: false, locks, versions };
}

/** As `findCopy` goes through the origins, but for a managed copy that is not there: it would be installed. */
async function planCopy({ setting }: Chosen, options: CopyOptions): Promise<PlannedCopy> {
  const { install, version, resolve = ['project', 'managed', 'system'] } = setting.tool;
  const reasons: string[] = [];
  for (const origin of resolve) {
    const found = await findCopy({ ...setting, tool: { ...setting.tool, resolve: [origin] } }, '', options);
    if (!('missing' in found)) return { state: 'there', origin, version: found.version };
    const absent = install && missingRuntime(install, options.env);
    if (origin === 'managed' && install && version?.default !== undefined && absent === undefined)
      return { state: 'to-install', origin: install.registry, version: version.default };
    reasons.push(origin === 'managed' && absent !== undefined ? `${absent} is not installed` : found.missing);
  }
  return { state: 'missing', reason: [...new Set(reasons)].join('; ') };
}
