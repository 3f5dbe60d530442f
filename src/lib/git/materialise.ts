import { join } from 'node:path';
import { makeTemporaryFolder, removeTemporaryFolder } from '../scratch.ts';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** Writes a commit, or what is staged (`''`), into a new temporary folder. Throws {@link UpstreamError}. */
export async function materialise(repository: Repository, rev: string): Promise<string> {
  const folder = makeTemporaryFolder();
  const into = ['checkout-index', '--all', '--quiet', '--force', `--prefix=${folder}/`];
  // A bare repository has no work tree, and git wants to see one.
  const tree = repository.top === undefined ? { GIT_WORK_TREE: folder } : undefined;
  if (rev === '') {
    await git(repository, into, undefined, tree);
    return folder;
  }
  const aside = makeTemporaryFolder();
  try {
    // Without a work tree git checks nothing out: the folder is one.
    const env = {
      GIT_INDEX_FILE: join(aside, 'index'),
      ...(repository.top === undefined && { GIT_WORK_TREE: folder }),
    };
    await git(repository, ['read-tree', rev], undefined, env);
    await git(repository, into, undefined, { ...env, ...tree });
  } finally {
    removeTemporaryFolder(aside);
  }
  return folder;
}
