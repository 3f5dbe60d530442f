import { join } from 'node:path';
import { makeTemporaryFolder, removeTemporaryFolder } from '../scratch.ts';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** What a patch is to be applied to: the work tree, what is staged, or a commit. */
export type PatchTarget = 'work-tree' | 'index' | { readonly commit: string };

const check = ['apply', '--check', '--whitespace=nowarn', '-'];

/** Has git say that a patch applies. Throws {@link UpstreamError} with its words if it does not. */
export async function proveApplies(repository: Repository, target: PatchTarget, patch: Buffer): Promise<void> {
  if (target === 'work-tree') await git(repository, check, patch);
  else if (target === 'index') await git(repository, [...check, '--cached'], patch);
  else await proveForCommit(repository, target.commit, patch);
}

async function proveForCommit(repository: Repository, commit: string, patch: Buffer): Promise<void> {
  const aside = makeTemporaryFolder();
  try {
    const env = { GIT_INDEX_FILE: join(aside, 'index') };
    await git(repository, ['read-tree', commit], undefined, env);
    await git(repository, [...check, '--cached'], patch, env);
  } finally {
    removeTemporaryFolder(aside);
  }
}
