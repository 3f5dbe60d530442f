import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UpstreamError } from '../../domain/errors.ts';
import type { InstallOptions, Package } from './package.ts';
import { step } from './step.ts';

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** A folder with a package.json of its own. With lock data npm holds every package that is in it against its `integrity`. */
export async function installNpm(
  { install, version, lock }: Package,
  folder: string,
  { env }: InstallOptions,
): Promise<void> {
  if (install.registry === 'download') return;
  if (lock) {
    for (const [name, content] of Object.entries(lock)) writeFileSync(join(folder, name), content);
    // Not `npm ci`: it wants packages of other platforms in the lock, which npm itself may leave out of it.
    await step(['npm', 'install', ...quiet], folder, env);
    verify(lock['package-lock.json'] ?? '', readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'));
    return;
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await step(
    ['npm', 'install', ...quiet, '--save-exact', `${install.package}@${version}`, ...(install.with ?? [])],
    folder,
    env,
  );
}

interface Lock {
  readonly packages?: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly inBundle?: boolean }>
  >;
}

/** Nothing may be installed that the lock data does not name. */
function verify(lock: string, installed: string): void {
  const known = (JSON.parse(lock) as Lock).packages ?? {};
  for (const [path, { version, integrity, inBundle }] of Object.entries(
    (JSON.parse(installed) as Lock).packages ?? {},
  )) {
    if (inBundle || (integrity !== undefined && known[path]?.integrity === integrity)) continue;
    throw new UpstreamError(
      'npm',
      `${path.replace(/^.*node_modules\//, '')} ${version} is not what the lock data names`,
    );
  }
}
