import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the content of a file, or leaves it as it was: the new content is written beside it and then takes its
 * name. `mode`: permission bits to keep. Throws what the file system says (a full disk: ENOSPC).
 */
export function writeAtomically(path: string, content: Buffer, mode?: number): void {
  // A killed run may have had the same process id, and left its own behind.
  const temporary = join(dirname(path), `.${basename(path)}.kempt-${randomBytes(6).toString('hex')}`);
  try {
    const fd = openSync(temporary, 'wx', mode ?? 0o666);
    try {
      if (mode !== undefined) fchmodSync(fd, mode);
      for (let at = 0; at < content.length; ) at += writeSync(fd, content, at);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
