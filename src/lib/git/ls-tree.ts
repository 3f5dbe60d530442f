import type { Entry } from '../../domain/entry.ts';
import { UserError } from '../../domain/errors.ts';
import { decodePath } from '../../domain/path.ts';

/** What makes git list the whole tree of a commit as {@link parseLsTree} reads it. */
export function treeArgs(rev: string): readonly string[] {
  if (rev.startsWith('-')) throw new UserError(`${JSON.stringify(rev)} is not a revision`);
  return ['ls-tree', '-r', '-l', '-z', '--full-tree', rev];
}

/** Parses `git ls-tree -r -l -z`. */
export function parseLsTree(output: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    const tab = output.indexOf(9, at);
    const [mode = '', , oid, size] = output.toString('latin1', at, tab).split(/ +/);
    entries.push({
      ...decodePath(output.subarray(tab + 1, end)),
      mode: Number.parseInt(mode, 8),
      oid,
      size: size === '-' ? undefined : Number(size),
    });
    at = end + 1;
  }
  return entries;
}
