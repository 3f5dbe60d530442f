import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the content of a file, or leaves it as it was: the new content is written beside it and then takes its
 * name. `mode`: permission bits to keep. `aside`: a folder for the new content until then, so that a killed process
 * leaves nothing beside the file. Throws what the file system says (a full disk: ENOSPC).
 */
export function writeAtomically(path: string, content: Buffer, mode?: number, aside = dirname(path)): void {
  // A killed run may have had the same process id, and left its own behind.
  const temporary = join(aside, `.${basename(path)}.kempt-${crypto.randomUUID()}`);
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
    // Another file system, or a folder that cannot be written.
    if (aside === dirname(path)) throw error;
    writeAtomically(path, content, mode);
  }
}
