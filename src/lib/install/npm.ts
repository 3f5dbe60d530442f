import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstallOptions, Package } from './package.ts';
import { step } from './step.ts';

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** A folder with a package.json of its own. With lock data npm holds every package against its `integrity`. */
export async function installNpm(
  { install, version, lock }: Package,
  folder: string,
  { env }: InstallOptions,
): Promise<void> {
  if (install.registry === 'download') return;
  if (lock) {
    for (const [name, content] of Object.entries(lock)) writeFileSync(join(folder, name), content);
    await step(['npm', 'ci', ...quiet], folder, env);
    return;
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await step(
    ['npm', 'install', ...quiet, '--save-exact', `${install.package}@${version}`, ...(install.with ?? [])],
    folder,
    env,
  );
}
