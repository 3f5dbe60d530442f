import type { Config } from '../../config/schema.ts';
import { toSettings } from '../../config/settings.ts';
import type { ToolSetting } from '../../config/tool-settings.ts';
import { cacheFolder } from '../../lib/cache-folder.ts';
import { toMatcher } from '../../lib/glob.ts';
import { VersionMemory } from '../../lib/version-memory.ts';
import type { ToolConfigs } from '../tools/catalogue.ts';
import { findCopy } from '../tools/copies.ts';
import type { CopyOptions } from '../tools/copy.ts';
import { missingRuntime } from '../tools/managed-copy.ts';
import { selectTools } from '../tools/select.ts';
import { takes } from '../tools/takes.ts';
import type { Line } from './line.ts';

export interface ToolsHealth {
  readonly lines: readonly Line[];
  /** The programs that tools wait for. */
  readonly needed: ReadonlySet<string>;
}

/** The tools that would run on `paths`, and which copy of each, or why none. Nothing is installed. */
export async function lookAtTools(
  top: string,
  config: Config | undefined,
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ToolsHealth> {
  const configs = (config?.tools ?? {}) as ToolConfigs;
  const { includes } = await toSettings(config, {});
  const files = includes ? paths.filter(includes) : paths;
  const { chosen } = selectTools({ configs, only: undefined, skip: undefined, top, paths });
  const settings = chosen
    .map(({ setting }) => setting)
    .filter((setting) => setting.tool.files === undefined || files.some(takes(setting, toMatcher, top)));
  const cache = cacheFolder(env);
  const versions = new VersionMemory(cache);
  const locks = async () => (await import('../../modules/tools/locks.gen.ts')).locks;
  const options: CopyOptions = { top, cache, env, mayInstall: false, locks, versions };
  const looks = await Promise.all(settings.map((setting) => lookAtTool(setting, options)));
  versions.save();
  const none: Line = { status: 'none', what: 'tools', value: 'the repository uses none that Kempt knows' };
  return {
    lines: looks.length === 0 ? [none] : looks.map(({ line }) => line),
    needed: new Set(looks.flatMap(({ needs }) => needs ?? [])),
  };
}

interface Look {
  readonly line: Line;
  readonly needs?: string | undefined;
}

async function lookAtTool(setting: ToolSetting, options: CopyOptions): Promise<Look> {
  const { id: what, tool } = setting;
  const copy = await findCopy(setting, '', options);
  if (!('missing' in copy)) {
    return { line: { status: 'good', what, value: `${copy.version} (${copy.origin}: ${copy.path})` } };
  }
  const needs = tool.install ? missingRuntime(tool.install, options.env) : tool.check.argv[0];
  const status = setting.missing === 'skip' ? 'warning' : 'bad';
  if (!mayBeInstalled(setting, options))
    return { line: { status, what, value: copy.missing, remedy: copy.remedy }, needs };
  if (needs !== undefined) {
    const value = `it is not here, and ${needs}, which would install it, is not either`;
    return { line: { status, what, value, remedy: copy.remedy }, needs };
  }
  const value = `not here yet: the first run installs ${tool.version?.default} (${tool.install?.registry})`;
  return { line: { status: 'warning', what, value, remedy: `To have it now: kempt tools install ${what}.` } };
}

/** Whether a run would install what is not there. */
function mayBeInstalled({ tool }: ToolSetting, { env }: CopyOptions): boolean {
  const managed = tool.resolve?.includes('managed') ?? true;
  return (
    managed && tool.install !== undefined && tool.version?.default !== undefined && env['KEMPT_OFFLINE'] === undefined
  );
}
