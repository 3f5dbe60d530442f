import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { git } from '../../lib/git/git.ts';
import { locate } from '../place.ts';

/** How this very Kempt was started, absolute paths. */
export interface OwnProgram {
  readonly node: string;
  readonly cli: string;
}

/** Where hooks go, and what they are to run. */
export interface HookPlace {
  /** The top of the work tree, absolute. */
  readonly top: string;
  /** Where git looks for its pre-commit hook: `core.hooksPath` and linked work trees are regarded. Absolute. */
  readonly hookPath: string;
  /** Whether that is inside of the work tree: then the hook may be shared by committing it. */
  readonly inTree: boolean;
  /** What stands there. */
  readonly hookText: string | undefined;
  readonly program: OwnProgram;
}

/**
 * Asks git where its pre-commit hook is. Throws {@link UserError} where there is no work tree, and where hooks are kept
 * outside of the repository, for others too, unless `shared` says that this is meant.
 */
export async function openHookPlace(cwd: string, program: OwnProgram, shared: boolean): Promise<HookPlace> {
  const { repository } = locate({ cwd, paths: [] });
  if (repository?.top === undefined)
    throw new UserError(`${cwd} is in no work tree of git`, 'Hooks belong to a repository: git init makes one.');
  const { top, commonDir, gitDir } = repository;
  const told = await git(repository, ['rev-parse', '--git-path', 'hooks/pre-commit']);
  const hookPath = resolve(top, told.toString('utf8').replace(/\r?\n$/, ''));
  const inGit = isBelow(hookPath, commonDir) || isBelow(hookPath, gitDir);
  const inTree = !inGit && isBelow(hookPath, top);
  if (!inGit && !inTree && !shared) {
    throw new UserError(
      `core.hooksPath leads out of this repository, to ${dirname(hookPath)}: a hook there runs in others too`,
      'If that is meant: --shared. Otherwise: git config core.hooksPath .git/hooks',
    );
  }
  return { top, hookPath, inTree, hookText: readText(hookPath), program };
}

function isBelow(path: string, folder: string): boolean {
  const inside = relative(real(folder), real(path));
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(inside) !== inside;
}

/** With links of the folders resolved, also if `path` does not exist. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}

/** The text of a file; undefined if there is none. Throws {@link UserError} if something else stands there. */
export function readText(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isFile()) throw new UserError(`${path} is not a file`, 'Move it away, and try again.');
  return readFileSync(path, 'utf8');
}
