import type { LoadedConfig } from '../config/compose.ts';
import { loadWithSources } from '../config/load.ts';
import { UpstreamError, UserError } from '../domain/errors.ts';
import { readIndex } from '../lib/git/index-file.ts';
import { listFolder } from '../lib/list-folder.ts';
import { checks } from '../modules/checks/index.gen.ts';
import { detectBuild } from './detect-build.ts';
import { lookAtClone } from './doctor/clone.ts';
import type { Line, Section } from './doctor/line.ts';
import { lookAtOneself } from './doctor/own.ts';
import { lookAtRuntimes } from './doctor/runtimes.ts';
import { lookAround } from './doctor/surroundings.ts';
import { lookAtTools, type ToolsHealth } from './doctor/tools.ts';
import { listPaths } from './init/surroundings.ts';
import { locate, type Place } from './place.ts';

export type { Line, Section } from './doctor/line.ts';

export interface DoctorRequest {
  readonly cwd: string;
  readonly config: string | undefined;
  readonly env: NodeJS.ProcessEnv;
}

/** Looks at all that a run relies on, and changes nothing. What cannot be looked at is told as such, and stops nothing. */
export async function doctor({ cwd, config, env }: DoctorRequest): Promise<readonly Section[]> {
  const place = locate({ cwd, paths: [] });
  const { repository, top } = place;
  const loaded = await attempt(() => loadWithSources(top, config, checks));
  const build = await attempt(() => detectBuild(env));
  const paths = await attempt(() => pathsOf(place));
  const tools = await attempt(() => toolsOf(place, loaded, paths, env));
  const needed = 'value' in tools ? tools.value.needed : new Set<string>();
  const known = 'value' in build ? build.value : undefined;
  const around = { build: known, repository, paths: 'value' in paths ? paths.value : [], env };
  return [
    { title: 'Kempt', lines: lookAtOneself(env) },
    { title: 'Runtimes', lines: await lookAtRuntimes(env, cwd, needed) },
    { title: 'Configuration', lines: 'value' in loaded ? [toConfigLine(loaded.value)] : loaded.lines('configuration') },
    { title: 'Repository', lines: await linesOf('repository', () => lookAtClone(repository, top, known)) },
    {
      title: 'Surroundings',
      lines: [...('value' in build ? [] : build.lines('CI')), ...(await linesOf('forge', () => lookAround(around)))],
    },
    { title: 'Tools', lines: 'value' in tools ? tools.value.lines : tools.lines('tools') },
  ];
}

async function pathsOf({ repository, top }: Place): Promise<readonly string[]> {
  if (repository === undefined) return listFolder(top).map(({ path }) => path);
  if (repository.top === undefined) return [];
  return readIndex(repository)?.entries.map(({ path }) => path) ?? (await listPaths(repository));
}

async function toolsOf(
  { top }: Place,
  loaded: Attempt<LoadedConfig | undefined>,
  paths: Attempt<readonly string[]>,
  env: NodeJS.ProcessEnv,
): Promise<ToolsHealth> {
  if (!('value' in loaded)) {
    const value = 'not looked at: which they are the configuration says, and it cannot be read';
    return { lines: [{ status: 'none', what: 'tools', value }], needed: new Set() };
  }
  if (!('value' in paths)) return { lines: paths.lines('tools'), needed: new Set() };
  return await lookAtTools(top, loaded.value?.config, paths.value, env);
}

function toConfigLine(loaded: LoadedConfig | undefined): Line {
  const value = loaded?.sources.join(', ') ?? 'none: what the repository contains decides';
  return { status: loaded ? 'good' : 'none', what: 'configuration', value };
}

/** What came of it, or the lines that tell why nothing did. */
type Attempt<T> = { readonly value: T } | { readonly lines: (what: string) => readonly Line[] };

async function attempt<T>(look: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await look() };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UpstreamError)) throw error;
    const remedy = error instanceof UserError ? error.remedy : undefined;
    const values = error.message.split('\n');
    const toLine = (value: string, what: string, last: boolean): Line => ({
      status: 'bad',
      what,
      value,
      ...(last && remedy && { remedy }),
    });
    return { lines: (what) => values.map((value, i) => toLine(value, what, i === values.length - 1)) };
  }
}

async function linesOf(what: string, look: () => Promise<readonly Line[]>): Promise<readonly Line[]> {
  const came = await attempt(look);
  return 'value' in came ? came.value : came.lines(what);
}
