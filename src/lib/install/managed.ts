import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Install } from '../../domain/tool-schema.ts';
import { writeAtomically } from '../write-file.ts';
import { withLock } from './lock.ts';
import type { Installed, InstallOptions, Package } from './package.ts';
import { removeUnused } from './unused.ts';

const marker = '.complete';
/** Who installs something new may have left something behind. */
const daysKept = 90;

/** The folder of a package. Its name tells all that it depends on, so that it never has to be changed. */
export function folderOf({ install, version, lock }: Package, { cache, platform }: InstallOptions): string {
  const decides = JSON.stringify([install, version, lock, platform]);
  const digest = createHash('sha256').update(decides).digest('hex').slice(0, 12);
  const name = install.registry === 'download' ? install.url : install.package;
  const plain = name
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(-40);
  return join(cache, 'tools', `${install.registry}-${plain}-${version}-${digest}`);
}

/** Whether it is there already; it counts as used now. */
export function findInstalled(wanted: Package, options: InstallOptions): Installed | undefined {
  const folder = folderOf(wanted, options);
  try {
    readFileSync(join(folder, marker));
    utimesSync(join(folder, marker), new Date(), new Date());
    return { folder, locked: wanted.lock !== undefined };
  } catch {
    return undefined;
  }
}

/**
 * Installs a package, unless it is there. What was begun and not ended (a kill, a full disk) is begun anew: only a
 * folder with its marker counts, and the marker is written last. Throws {@link UpstreamError}.
 */
export async function installPackage(wanted: Package, options: InstallOptions): Promise<Installed> {
  const found = findInstalled(wanted, options);
  if (found) return found;
  const folder = folderOf(wanted, options);
  mkdirSync(join(options.cache, 'tools'), { recursive: true });
  return await withLock(`${folder}.lock`, async () => {
    const meanwhile = findInstalled(wanted, options);
    if (meanwhile) return meanwhile;
    options.progress?.(`Installing ${nameOf(wanted)}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      await installerOf(wanted)(wanted, folder, options);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    writeAtomically(join(folder, marker), Buffer.from(`${nameOf(wanted)}\n`));
    removeUnused(options.cache, daysKept);
    return { folder, locked: wanted.lock !== undefined };
  });
}

function nameOf({ install, version }: Package): string {
  return install.registry === 'download' ? install.url.replace('{version}', version) : `${install.package} ${version}`;
}

type Installer = (wanted: Package, folder: string, options: InstallOptions) => Promise<void>;

function installerOf({ install }: Package): Installer {
  const installers: Readonly<Record<Install['registry'], Installer>> = {
    npm: async (...args) => await (await import('./npm.ts')).installNpm(...args),
    pypi: async (...args) => await (await import('./pypi.ts')).installPypi(...args),
    go: async (...args) => await (await import('./go.ts')).installGo(...args),
    crates: async (...args) => await (await import('./crates.ts')).installCrate(...args),
    download: async (...args) => await (await import('./download.ts')).installDownload(...args),
  };
  return installers[install.registry];
}
