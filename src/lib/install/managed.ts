import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Install } from '../../domain/tool-schema.ts';
import { writeAtomically } from '../write-file.ts';
import { isAlive, withLock } from './lock.ts';
import type { Installed, InstallOptions, Package } from './package.ts';
import { removeUnused } from './unused.ts';

/** Names the folder of the attempt that came to its end. */
const marker = 'installed';
/** Who installs something new may have left something behind. */
const daysKept = 90;

/** The folder of a package. Its name tells all that it depends on, so that it never has to be changed. */
function homeOf({ install, version, lock }: Package, { cache, platform }: InstallOptions): string {
  const decides = JSON.stringify(['attempts', install, version, lock, platform]);
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
  const home = homeOf(wanted, options);
  try {
    const attempt = readFileSync(join(home, marker), 'utf8');
    utimesSync(join(home, marker), new Date(), new Date());
    return { folder: join(home, attempt), locked: wanted.lock !== undefined };
  } catch {
    return undefined;
  }
}

/**
 * Installs a package, unless it is there. What was begun and not ended (a kill, a full disk) is begun anew, in a folder
 * of its own: installers that a killed run has left may still be at work in the old one. Only what the marker names
 * counts, and it is written last. Throws {@link UpstreamError}.
 */
export async function installPackage(wanted: Package, options: InstallOptions): Promise<Installed> {
  const found = findInstalled(wanted, options);
  if (found) return found;
  const home = homeOf(wanted, options);
  mkdirSync(home, { recursive: true });
  return await withLock(`${home}.lock`, async () => {
    const meanwhile = findInstalled(wanted, options);
    if (meanwhile) return meanwhile;
    options.progress?.(`Installing ${nameOf(wanted)}`);
    removeLeft(home);
    const folder = mkdtempSync(join(home, `${process.pid}-`));
    try {
      await installerOf(wanted)(wanted, folder, options);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    writeAtomically(join(home, marker), Buffer.from(basename(folder)));
    removeUnused(options.cache, daysKept);
    return { folder, locked: wanted.lock !== undefined };
  });
}

/** What attempts of processes that have ended left behind. */
function removeLeft(home: string): void {
  for (const name of readdirSync(home)) {
    if (isAlive(Number.parseInt(name, 10))) continue;
    try {
      rmSync(join(home, name), { recursive: true, force: true });
    } catch {
      // An installer that was left is still writing there.
    }
  }
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
