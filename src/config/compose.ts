import { UserError } from '../domain/errors.ts';
import type { CheckEntry } from '../modules/checks/check.ts';
import { type ConfigPlace, toExtended } from './extends.ts';
import { keepConfig, recallConfig } from './memory.ts';
import type { CheckConfig, Config } from './schema.ts';

/** A configuration, and what it is made of. */
export interface LoadedConfig {
  readonly config: Config;
  /** What its files are called, those that others refine first. */
  readonly sources: readonly string[];
}

/** Tells where in a file an entry stands that leads to another; '' : nowhere. */
type Where = () => Promise<string>;

/** Reads a configuration and those it extends, and makes one of them. */
export async function composeConfig(
  { files, path }: ConfigPlace,
  checks: readonly CheckEntry[],
  chain: readonly string[] = [],
  where: Where = async () => '',
): Promise<LoadedConfig> {
  const name = files.shown(path);
  const names = [...chain, name];
  if (chain.includes(name)) throw new UserError(`Configurations extend each other in a circle: ${names.join(' → ')}`);
  const text = await files.read(path);
  if (text === undefined) {
    throw new UserError(
      `${await where()}The configuration ${name} cannot be read`,
      'Check that it exists and can be read.',
    );
  }
  const parse = async () => await (await import('./parse.ts')).parseConfig(text, path, checks, name);
  const key = `${path.endsWith('.toml') ? 'toml' : 'yaml'}\n${text}`;
  const config = recallConfig(key) ?? (await parse()).config;
  keepConfig(key, config);
  const bases: LoadedConfig[] = [];
  for (const [index, base] of (config.extends ?? []).entries()) {
    const at: Where = async () => `${name}:${(await parse()).locate(['extends', index])}: `;
    const place = await located(at, () => toExtended(base, { files, path }));
    bases.push(await composeConfig(place, checks, names, at));
  }
  return {
    config: [...bases.map((base) => base.config), config].reduce(refine),
    sources: [...new Set([...bases.flatMap(({ sources }) => sources), name])],
  };
}

/** Lets an error say where the entry stands. */
async function located<T>(where: Where, find: () => T): Promise<T> {
  try {
    return find();
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(`${await where()}${cause.message}`, cause.remedy, { cause });
  }
}

/** The later configuration wins; objects are merged, lists and the rest replaced. */
function refine(base: Config, over: Config): Config {
  const checks = { ...base.checks };
  for (const [id, value] of Object.entries(over.checks ?? {}) as [string, CheckConfig][]) {
    const before = checks[id] as CheckConfig | undefined;
    checks[id] = typeof before === 'object' && typeof value === 'object' ? { ...before, ...value } : value;
  }
  return {
    ...base,
    ...over,
    files: { ...base.files, ...over.files },
    publish: { ...base.publish, ...over.publish },
    checks,
    tools: refineTools(base.tools, over.tools),
  };
}

/** Settings of a tool are merged like those of a check. */
function refineTools(base: Config['tools'], over: Config['tools']): Config['tools'] {
  const tools = { ...base };
  for (const [id, value] of Object.entries(over ?? {})) {
    const before = tools[id];
    tools[id] = typeof before === 'object' && typeof value === 'object' ? { ...before, ...value } : value;
  }
  return tools;
}
