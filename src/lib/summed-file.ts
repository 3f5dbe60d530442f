import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeAtomically } from './write-file.ts';

/** The text of a file that has a sum of its name and content in front; undefined if it is not there, damaged, cut off or foreign. */
export function readSummed(path: string): string | undefined {
  try {
    const content = readFileSync(path, 'utf8');
    const end = content.indexOf('\n');
    const text = content.slice(end + 1);
    return content.slice(0, end) === sum(path, text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A failure to write is not one of the run: what is kept saves work, and nothing else. */
export function writeSummed(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeAtomically(path, Buffer.from(`${sum(path, text)}\n${text}`));
  } catch {
    // A full disk, or a folder that cannot be written.
  }
}

/** With the name: what was kept under another one is whole, too. */
function sum(path: string, text: string): string {
  return createHash('sha1')
    .update(`${basename(path)}\n`)
    .update(text)
    .digest('hex');
}
