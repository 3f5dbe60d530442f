import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangedFile, ChangeSet } from '../../domain/change-set.ts';
import { type Entry, isRegular } from '../../domain/entry.ts';
import { UpstreamError } from '../../domain/errors.ts';
import type { ReviewFile } from '../../domain/review.ts';
import { readObjects } from '../../lib/git/objects.ts';
import type { Repository } from '../../lib/git/repository.ts';

/** In bytes: contents above it are not read. */
const largest = 4 * 1024 * 1024;

/** Both sides of every changed file, read by one `git cat-file`; what is only in the work tree from there. */
export async function collect(repository: Repository, { files }: ChangeSet): Promise<ReviewFile[]> {
  const regular = files.filter(({ base, head }) => [base, head].every((side) => side === undefined || isRegular(side)));
  const oids = new Set(regular.flatMap(({ base, head }) => [base?.oid, head?.oid].filter((oid) => oid !== undefined)));
  const texts = new Map<string, string>();
  for await (const { oid, bytes, size } of readObjects(repository, [...oids], largest)) {
    if (bytes === undefined && size === 0)
      throw new UpstreamError('git', `The object ${oid} of a changed file is not in the repository`);
    texts.set(oid, bytes === undefined ? unreadable : toText(bytes));
  }
  const read = (entry: Entry | undefined): string => {
    if (entry === undefined) return '';
    return entry.oid === undefined ? readFromDisk(repository, entry) : texts.get(entry.oid)!;
  };
  return regular.map((file: ChangedFile) => {
    const { path, status, hunks } = file;
    return { path, status, hunks, base: read(file.base), head: read(file.head) };
  });
}

/** No text file holds it, so that the filter leaves the file out. */
const unreadable = '\0';

function toText(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

function readFromDisk({ top }: Repository, { path, raw }: Entry): string {
  const file = raw ? Buffer.concat([Buffer.from(`${top ?? ''}/`), raw]) : join(top ?? '', path);
  const bytes = readFileSync(file);
  return bytes.length > largest ? unreadable : toText(bytes);
}
