import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../domain/entry.ts';
import type { Place } from '../place.ts';

/** Bytes of each entry, the same on every machine: of the work tree, else of the objects. What is not there has none. */
export async function sizesOf(entries: readonly Entry[], { repository, top }: Place): Promise<readonly number[]> {
  if (repository === undefined || repository.top !== undefined) return entries.map((entry) => sizeOnDisk(entry, top));
  const { git } = await import('../../lib/git/git.ts');
  const asked = entries.map(({ oid }) => `${oid ?? ''}\n`).join('');
  const told = await git(repository, ['cat-file', '--batch-check=%(objectsize)'], asked);
  return told
    .toString('latin1')
    .split('\n')
    .slice(0, entries.length)
    .map((size) => Number(size) || 0);
}

/** git writes no size for a file that changed in the second in which the index was written. */
function sizeOnDisk({ path, raw, size }: Entry, top: string): number {
  if (size) return size;
  const file = raw ? Buffer.concat([Buffer.from(`${top}/`), raw]) : join(top, path);
  return lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
