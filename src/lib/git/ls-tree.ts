import type { Entry } from '../../domain/entry.ts';
import { UserError } from '../../domain/errors.ts';
import { decodePath } from '../../domain/path.ts';
import { Fields } from './fields.ts';
import { fitsCommandLine, git } from './git.ts';
import type { Repository } from './repository.ts';

/** Every file of a commit. */
export async function listCommit(repository: Repository, rev: string): Promise<readonly Entry[]> {
  return parseLsTree(await git(repository, treeArgs(rev)));
}

/**
 * The paths of what stands in `folders` of a commit (`''`: the top), files and folders alike. Undefined if these are too many to be
 * asked for.
 */
export async function listFolders(
  repository: Repository,
  rev: string,
  folders: ReadonlySet<string>,
): Promise<readonly string[] | undefined> {
  const inside = [...folders].map((folder) => `${folder || '.'}/`);
  if (!fitsCommandLine(inside)) return undefined;
  const output = await git(repository, [
    'ls-tree',
    '-t',
    '--name-only',
    '-z',
    '--full-tree',
    toRev(rev),
    '--',
    ...inside,
  ]);
  return output.toString('utf8').split('\0').filter(Boolean);
}

/** What makes git list the whole tree of a commit as {@link parseLsTree} reads it. */
function treeArgs(rev: string): readonly string[] {
  return ['ls-tree', '-r', '-l', '-z', '--full-tree', toRev(rev)];
}

function toRev(rev: string): string {
  if (rev.startsWith('-')) throw new UserError(`${JSON.stringify(rev)} is not a revision`);
  return rev;
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
