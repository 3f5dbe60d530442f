import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InstallOptions, Package } from './package.ts';
import { step } from './step.ts';

/** A build from source. With lock data Go holds every module against the go.sum; else against the checksum database. */
export async function installGo(
  { install, version, lock, programs }: Package,
  folder: string,
  { env }: InstallOptions,
): Promise<void> {
  if (install.registry === 'download') return;
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const building = { ...env, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' };
  if (lock) {
    for (const [name, content] of Object.entries(lock)) writeFileSync(join(folder, name), content);
    const program = programs[0] ?? basename(install.package);
    await step(
      ['go', 'build', '-mod=readonly', '-trimpath', '-o', join(bin, program), install.package],
      folder,
      building,
    );
    return;
  }
  await step(['go', 'install', '-trimpath', `${install.package}@v${version.replace(/^v/, '')}`], folder, {
    ...building,
    GOBIN: bin,
  });
}
