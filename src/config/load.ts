import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { CheckInfo, OptionSpecs } from '../modules/checks/check.ts';
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
  loadAll: () => Promise<readonly CheckInfo<OptionSpecs>[]>,
): Promise<Config | undefined> {
  const found = named === undefined ? findConfig(top) : resolve(named);
  if (found === undefined) return undefined;
  if (!existsSync(found))
    throw new UserError(`There is no configuration at ${found}`, 'Check the path behind --config.');
  const { parseConfigFile } = await import('./parse.ts');
  return parseConfigFile(found, await loadAll());
}

function findConfig(top: string): string | undefined {
  const found = configNames.filter((name) => existsSync(join(top, name)));
  if (found.length > 1) {
    throw new UserError(`There are several configurations: ${found.join(', ')}`, 'Keep one of them.');
  }
  return found[0] === undefined ? undefined : join(top, found[0]);
}
