import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const open = new Set<string>();
let watched = false;

/** A folder of its own for as long as the process lives, or until it is removed. */
export function makeTemporaryFolder(prefix = 'kempt-'): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  open.add(folder);
  if (!watched) process.on('exit', () => [...open].forEach(removeTemporaryFolder));
  watched = true;
  return folder;
}

export function removeTemporaryFolder(folder: string): void {
  open.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Copies files of `top` into `folder`: as a reference to the same blocks, where the file system can. What is no file (a
 * submodule, a link to a folder) or not there stays away.
 */
export function copyInto(folder: string, top: string, paths: Iterable<string>): void {
  const made = new Set<string>();
  for (const path of paths) {
    const source = join(top, path);
    if (!statSync(source, { throwIfNoEntry: false })?.isFile()) continue;
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}

/** Writes one file into a folder. */
export function writeInto(folder: string, path: string, content: Buffer | string, executable = false): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  if (executable) chmodSync(target, 0o755);
}

/** What a project has installed is not copied, but seen from the copy, too. */
export function linkInstalled(folder: string, top: string, roots: Iterable<string>): void {
  for (const root of new Set(['', ...roots])) {
    for (const name of ['node_modules', '.venv', 'venv']) {
      const source = join(top, root, name);
      const target = join(folder, root, name);
      if (!existsSync(source) || !statSync(source).isDirectory() || existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(source, target, 'dir');
    }
  }
}
