import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RangedChange } from '../../domain/change-set.ts';
import { SourceFile } from '../../domain/source-file.ts';
import { readObjects } from '../../lib/git/objects.ts';
import type { Repository } from '../../lib/git/repository.ts';

/** In bytes: larger files are not opened. */
const largest = 4 * 1024 * 1024;

/**
 * Opens files as they are at the head: those of the change wherever they are, all others as git has them. Paths may be a
 * model's: nothing is ever opened by them but what is tracked.
 */
export function headFiles(
  repository: Repository,
  change: RangedChange,
): (path: string) => Promise<SourceFile | undefined> {
  const changed = new Map(change.files.flatMap(({ head }) => (head ? [[head.path, head] as const] : [])));
  return async (path) => {
    const entry = changed.get(path);
    const onDisk = entry !== undefined && entry.oid === undefined;
    const name = entry?.oid ?? `${change.head ?? 'HEAD'}:${path}`;
    const bytes = onDisk ? readFileSync(join(repository.top ?? '', path)) : await read(repository, name);
    if (bytes === undefined || bytes.length > largest || bytes.includes(0)) return undefined;
    const file = new SourceFile();
    file.reset(path, entry?.mode ?? 0, 0, 0, bytes, bytes.length);
    return file;
  };
}

/** A file of a commit, as text; '' if there is none. */
export async function textAt(repository: Repository, commit: string, path: string): Promise<string> {
  return (await read(repository, `${commit}:${path}`))?.toString('utf8') ?? '';
}

async function read(repository: Repository, name: string): Promise<Buffer | undefined> {
  // A line break would be another name for git.
  if (/[\n\0]/.test(name)) return undefined;
  for await (const { bytes } of readObjects(repository, [name], largest)) return bytes && Buffer.from(bytes);
  return undefined;
}
