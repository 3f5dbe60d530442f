import type { Entry } from '../../domain/entry.ts';
import { UserError } from '../../domain/errors.ts';
import { decodePath } from '../../domain/path.ts';
import { Fields } from './fields.ts';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** Every file of a commit. */
export async function listCommit(repository: Repository, rev: string): Promise<readonly Entry[]> {
  return parseLsTree(await git(repository, treeArgs(rev)));
}

/** What makes git list the whole tree of a commit as {@link parseLsTree} reads it. */
function treeArgs(rev: string): readonly string[] {
  if (rev.startsWith('-')) throw new UserError(`${JSON.stringify(rev)} is not a revision`);
  return ['ls-tree', '-r', '-l', '-z', '--full-tree', rev];
}

/** Parses `git ls-tree -r -l -z`. */
export function parseLsTree(output: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (const fields = new Fields(output); !fields.isDone(); ) {
    const field = fields.next();
    const tab = field.indexOf(9);
    const [mode = '', , oid, size] = field.toString('latin1', 0, tab).split(/ +/);
    entries.push({
      ...decodePath(field.subarray(tab + 1)),
      mode: Number.parseInt(mode, 8),
      oid,
      size: size === '-' ? undefined : Number(size),
    });
  }
  return entries;
}
