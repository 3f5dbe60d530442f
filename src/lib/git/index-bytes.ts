import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isNativeError } from 'node:util/types';
import type { Repository } from './repository.ts';

/** The index as it is on disk; undefined if there is none. */
export function readIndexBytes(repository: Repository): Buffer | undefined {
  try {
    return readFileSync(indexPath(repository));
  } catch (error) {
    if (isNativeError(error) && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** In bytes; 0 if there is none. */
export function indexSize(repository: Repository): number {
  return statSync(indexPath(repository), { throwIfNoEntry: false })?.size ?? 0;
}

/** A SHA-1 or SHA-256 ends the index, unless `index.skipHash` made zeros of it. */
const sumBytes = 32;

/** What tells one content of the index from another: its length and its own checksum, without reading it all. */
export function indexId(repository: Repository): string | undefined {
  let fd: number;
  try {
    fd = openSync(indexPath(repository), 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(fd);
    const end = Buffer.alloc(sumBytes);
    if (size < sumBytes || readSync(fd, end, 0, sumBytes, size - sumBytes) !== sumBytes) return undefined;
    return end.subarray(12).every((byte) => byte === 0) ? undefined : `${size} ${end.toString('hex')}`;
  } finally {
    closeSync(fd);
  }
}

function indexPath({ gitDir }: Repository): string {
  const named = process.env['GIT_INDEX_FILE'];
  return named ? resolve(named) : join(gitDir, 'index');
}
