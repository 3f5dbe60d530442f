import { basename, resolve } from 'node:path';
import { loadConfig } from '../../config/load.ts';
import type { ToolSetting } from '../../config/tool-settings.ts';
import { UserError } from '../../domain/errors.ts';
import type { Tool, ToolTest } from '../../domain/tool-schema.ts';
import { toolSchema } from '../../domain/tool-schema.ts';
import { cacheFolder } from '../../lib/cache-folder.ts';
import { fetchLatest } from '../../lib/install/latest.ts';
import { toolEnvironment } from '../../lib/tool-environment.ts';
import { VersionMemory } from '../../lib/version-memory.ts';
import { checks } from '../../modules/checks/index.gen.ts';
import { locate } from '../place.ts';
import { allTools, type ToolConfigs, toolNamed } from './catalogue.ts';
import { findCopy } from './copies.ts';
import type { Copy, CopyOptions } from './copy.ts';
import { type TestOutcome, testTool } from './test-tool.ts';

/** Where the use cases of `kempt tools` take place. */
export interface ToolsRequest {
  readonly cwd: string;
  readonly config?: string | undefined;
  readonly progress?: ((message: string) => void) | undefined;
}

interface Opened {
  readonly configs: ToolConfigs;
  readonly options: CopyOptions;
  readonly versions: VersionMemory;
}

async function openTools({ cwd, config, progress }: ToolsRequest): Promise<Opened> {
  const { top } = locate({ cwd, paths: [] });
  const loaded = await loadConfig(top, config, checks);
  const cache = cacheFolder();
  const versions = new VersionMemory(cache);
  const locks = async () => (await import('../../modules/tools/locks.gen.ts')).locks;
  const options: CopyOptions = { top, cache, env: process.env, mayInstall: true, locks, progress, versions };
  return { configs: (loaded?.tools ?? {}) as ToolConfigs, options, versions };
}

/** Every tool, of the catalogue and of the configuration. */
export async function listTools(request: ToolsRequest): Promise<readonly ToolSetting[]> {
  return allTools((await openTools(request)).configs);
}

/** One tool as it would run here: the fields of the catalogue with those of the configuration over them. */
export async function showTool(request: ToolsRequest, id: string): Promise<Tool> {
  return toolNamed(id, (await openTools(request)).configs).tool;
}

/** A tool, and the copy of it that is there now, or why there is none. */
export interface InstallOutcome {
  readonly id: string;
  readonly copy?: Copy | undefined;
  readonly problem?: string | undefined;
}

/** Makes tools ready to run, all at once; each that the project or the system has is left as it is. */
export async function installTools(request: ToolsRequest, ids: readonly string[]): Promise<readonly InstallOutcome[]> {
  const { configs, options, versions } = await openTools(request);
  const settings = ids.map((id) => toolNamed(id, configs));
  const outcomes = await Promise.all(
    settings.map(async (setting): Promise<InstallOutcome> => {
      const copy = await findCopy(setting, '', options);
      return 'missing' in copy
        ? { id: setting.id, problem: `${copy.missing}. ${copy.remedy}` }
        : { id: setting.id, copy };
    }),
  );
  versions.save();
  return outcomes;
}

export interface TestsRequest extends ToolsRequest {
  /** Against the newest version, not the one that Kempt installs. */
  readonly latest?: boolean | undefined;
  /** A file with one tool, instead of one of the catalogue or the configuration. */
  readonly file?: string | undefined;
  /** Told as each example ends. */
  readonly done: (id: string, outcome: TestOutcome) => void;
}

/** Runs the examples of tools; those of a configuration stand under its `tests`. */
export async function testTools(request: TestsRequest, ids: readonly string[]): Promise<readonly TestOutcome[]> {
  const { configs, options, versions } = await openTools(request);
  const known = request.file === undefined ? configs : await withFile(request.cwd, request.file);
  const names = request.file === undefined ? ids : Object.keys(known);
  const outcomes: TestOutcome[] = [];
  for (const id of names) {
    const setting = managedOnly(toolNamed(id, known));
    const chosen = request.latest ? await withLatest(setting, options) : setting;
    for (const test of await testsOf(chosen)) {
      const outcome = await testTool(chosen, test, options);
      outcomes.push(outcome);
      request.done(id, outcome);
    }
  }
  versions.save();
  return outcomes;
}

/** What is tested of the catalogue is the version it names, whatever else is on this machine. */
function managedOnly(setting: ToolSetting): ToolSetting {
  if (setting.tool.install?.registry === undefined || setting.tool.version?.default === undefined) return setting;
  return { ...setting, tool: { ...setting.tool, resolve: ['managed'] } };
}

async function withLatest(setting: ToolSetting, { env }: CopyOptions): Promise<ToolSetting> {
  const { install } = setting.tool;
  const latest = install && (await fetchLatest(install, toolEnvironment(env, {})));
  if (latest === undefined) return setting;
  return { ...setting, tool: { ...setting.tool, version: { ...setting.tool.version, default: latest } } };
}

async function testsOf({ id, tool }: ToolSetting): Promise<readonly ToolTest[]> {
  if (tool.tests) return tool.tests;
  return (await import('../../modules/tools/tests.gen.ts')).toolTests[id] ?? [];
}

/** Reads a file that holds one tool; its name is that of the tool. */
async function withFile(cwd: string, file: string): Promise<ToolConfigs> {
  const [{ readFile }, { parse }] = await Promise.all([import('node:fs/promises'), import('yaml')]);
  const path = resolve(cwd, file);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UserError(`There is no file ${file}`);
  const parsed = toolSchema.safeParse(parse(text));
  if (parsed.success) return { [basename(path).replace(/\.ya?ml$/, '')]: parsed.data as ToolConfigs[string] };
  const issues = parsed.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`);
  throw new UserError(issues.join('\n'), 'The fields of a tool are described in docs/tools.md.');
}
