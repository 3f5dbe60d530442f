import { join, resolve } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { CheckEntry } from '../modules/checks/check.ts';
import type { LoadedConfig } from './compose.ts';
import { type ConfigFiles, onDisk } from './files.ts';
import type { Config } from './schema.ts';

/** Where a configuration is looked for, in this order, from the top of the repository. */
export const configNames = ['kempt.yaml', '.kempt.yaml', '.github/kempt.yaml', 'kempt.toml'] as const;

/**
 * Loads the configuration of the repository at `top`, or the file named. Undefined if there is none: what the
 * repository contains decides. Throws a {@link UserError} that names file, line and column.
 */
export async function loadConfig(
  top: string,
  named: string | undefined,
  checks: readonly CheckEntry[],
  files: ConfigFiles = onDisk,
): Promise<Config | undefined> {
  return (await loadWithSources(top, named, checks, files))?.config;
}

/** The same, with the files that it is made of. */
export async function loadWithSources(
  top: string,
  named: string | undefined,
  checks: readonly CheckEntry[],
  files: ConfigFiles = onDisk,
): Promise<LoadedConfig | undefined> {
  const path = named === undefined ? await findConfig(top, files) : resolve(named);
  if (path === undefined) return undefined;
  if ((await files.read(path)) === undefined)
    throw new UserError(`There is no configuration at ${path}`, 'Check the path behind --config.');
  const { composeConfig } = await import('./compose.ts');
  return await composeConfig({ files, path }, checks);
}

async function findConfig(top: string, files: ConfigFiles): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of configNames) if ((await files.read(join(top, name))) !== undefined) found.push(name);
  if (found.length > 1) {
    throw new UserError(`There are several configurations: ${found.join(', ')}`, 'Keep one of them.');
  }
  return found[0] === undefined ? undefined : join(top, found[0]);
}
