import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstallOptions, Package } from './package.ts';
import { step } from './step.ts';

const quiet = ['--quiet', '--no-color', '--no-input', '--disable-pip-version-check', '--no-warn-script-location'];

/** A virtual environment of its own. With lock data pip refuses whatever has no hash, or another. */
export async function installPypi(
  { install, version, lock }: Package,
  folder: string,
  { env }: InstallOptions,
): Promise<void> {
  if (install.registry === 'download') return;
  await step([env['KEMPT_PYTHON'] ?? 'python3', '-m', 'venv', 'venv'], folder, env);
  const pip = [
    join(folder, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin', 'python'),
    '-m',
    'pip',
    'install',
  ];
  if (lock) {
    for (const [name, content] of Object.entries(lock)) writeFileSync(join(folder, name), content);
    await step([...pip, ...quiet, '--require-hashes', '--no-deps', '-r', 'requirements.txt'], folder, env);
    return;
  }
  await step([...pip, ...quiet, `${install.package}==${version}`, ...(install.with ?? [])], folder, env);
}
