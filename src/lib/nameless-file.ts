import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let opened = 0;

/**
 * Opens a file for a child to write into: without a name, so that nothing is left when this process is killed. undefined where there
 * is no place for one.
 */
export function openNamelessFile(): number | undefined {
  const path = join(tmpdir(), `kempt-${process.pid}-${opened++}`);
  let file: number | undefined;
  try {
    file = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    return file;
  } catch {
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

/** All that was written into it. */
export function readNamelessFile(file: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}
