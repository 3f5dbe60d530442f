import type { ChangedFile, ChangeSet } from '../domain/change-set.ts';
import { type Entry, Mode } from '../domain/entry.ts';
import { foldersAbove, isNamed } from '../domain/path.ts';
import { listIndex } from '../lib/git/index-file.ts';
import type { Repository } from '../lib/git/repository.ts';
import type { ScopeRequest } from './place.ts';

/**
 * Every entry of the tree that `change` leads to, if what it touches must be judged by the rest. Mostly it need not, and a
 * change takes the same time however large the repository is.
 */
export async function listForChange(
  repository: Repository,
  request: ScopeRequest,
  change: ChangeSet,
): Promise<readonly Entry[] | undefined> {
  const needed = repository.top === undefined || change.files.some(isJudgedByOthers);
  if (!needed && !(await mayClash(repository, request, change))) return undefined;
  const { head } = await change.range();
  if (head === undefined) return await listIndex(repository);
  return await (await import('../lib/git/ls-tree.ts')).listCommit(repository, head);
}

/** Links lead to other files, and `.gitmodules` names them. */
function isJudgedByOthers({ head, path }: ChangedFile): boolean {
  return head?.mode === Mode.symlink || path === '.gitmodules';
}

/** Whether one of the names that are new may be like another in its folder. */
async function mayClash(repository: Repository, { base, head }: ScopeRequest, change: ChangeSet): Promise<boolean> {
  const added = newEntries(change);
  if (added.length === 0) return false;
  // The index is read sooner than git can be asked, and names that are not UTF-8 are none to ask for.
  if (base === undefined || added.some(({ raw }) => raw)) return true;
  const { listFolders } = await import('../lib/git/ls-tree.ts');
  const paths = await listFolders(repository, head ?? 'HEAD', foldersAbove(added.map(({ path }) => path)));
  return paths === undefined || new Set(paths.map((path) => path.toLowerCase())).size < paths.length;
}

/** The tracked files that git ignores and did not ignore before: of the paths that are new, or of all that is touched if the rules are. */
export async function ignoredSince(repository: Repository, change: ChangeSet): Promise<readonly string[]> {
  const rules = change.files.some(({ path, base }) =>
    [path, base?.path ?? ''].some((one) => isNamed(one, ['.gitignore'])),
  );
  const entries = rules ? change.files.flatMap(({ head }) => head ?? []) : newEntries(change);
  if (repository.top === undefined || entries.length === 0) return [];
  return await (await import('./git-work.ts')).loadIgnored(
    repository,
    entries.map(({ path }) => path),
  );
}

function newEntries({ files }: ChangeSet): Entry[] {
  return files.flatMap(({ head, base }) => (head && head.path !== base?.path ? [head] : []));
}
