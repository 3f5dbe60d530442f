import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';

/** Where a repository is; found without starting git. */
export interface Repository {
  /** The git directory, absolute. */
  readonly gitDir: string;
  /** What linked work trees share; equals `gitDir` in a plain clone. */
  readonly commonDir: string;
  /** The top of the work tree, absolute; absent in a bare repository. */
  readonly top: string | undefined;
}

/** Finds the repository that holds `cwd`, or opens `gitDir`; undefined if `cwd` is in none. */
export function findRepository(cwd: string, gitDir?: string): Repository | undefined {
  if (gitDir !== undefined) return openGitDir(resolve(cwd, gitDir));
  const named = process.env['GIT_DIR'];
  if (named) return { ...openGitDir(resolve(named)), top: resolve(process.env['GIT_WORK_TREE'] ?? cwd) };
  for (let dir = resolve(cwd); ; dir = dirname(dir)) {
    const found = gitDirOf(join(dir, '.git'));
    if (found) return { gitDir: found, commonDir: commonDirOf(found), top: dir };
    if (isGitDir(dir)) return { gitDir: dir, commonDir: commonDirOf(dir), top: undefined };
    if (dir === dirname(dir)) return undefined;
  }
}

function openGitDir(path: string): Repository {
  const found = gitDirOf(path) ?? gitDirOf(join(path, '.git'));
  if (!found) throw new UserError(`${path} is not a git directory`, 'Name a bare repository or a .git directory.');
  return { gitDir: found, commonDir: commonDirOf(found), top: undefined };
}

/** `.git` is a directory, or in linked work trees and submodules a file that names one. */
function gitDirOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return isGitDir(path) ? path : undefined;
  if (!stat?.isFile()) return undefined;
  const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path, 'utf8'))?.[1];
  return target === undefined ? undefined : resolve(dirname(path), target);
}

function isGitDir(path: string): boolean {
  return existsSync(join(path, 'HEAD')) && (existsSync(join(path, 'objects')) || existsSync(join(path, 'commondir')));
}

function commonDirOf(gitDir: string): string {
  const file = join(gitDir, 'commondir');
  return existsSync(file) ? resolve(gitDir, readFileSync(file, 'utf8').trim()) : gitDir;
}

/** The commit that is checked out, without starting git; undefined where no file of its own says it: then git knows. */
export function headCommit({ gitDir, commonDir }: Repository): string | undefined {
  try {
    const head = readFileSync(join(gitDir, 'HEAD'), 'latin1').trim();
    const name = /^ref: (.+)$/.exec(head)?.[1];
    const id = name === undefined ? head : readFileSync(join(commonDir, name), 'latin1').trim();
    return isCommitId(id) ? id : undefined;
  } catch {
    // No commit yet, packed references, or another way to keep them.
    return undefined;
  }
}

/** Whether a revision is written as the whole name of an object. */
export function isCommitId(rev: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(rev);
}

/** Whether history was cut off when cloning (`--depth`). */
export function isShallow(repository: Repository): boolean {
  return existsSync(join(repository.commonDir, 'shallow'));
}
