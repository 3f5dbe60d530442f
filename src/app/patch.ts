import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PatchTarget, proveApplies } from '../lib/git/apply.ts';
import { type FileChange, toGitPatch } from '../lib/git/patch.ts';
import type { Repository } from '../lib/git/repository.ts';
import { writeAtomically } from '../lib/write-file.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { LeftAlone } from './mend.ts';
import type { ScopeRequest } from './place.ts';
import { commitOf, type Scope } from './scope.ts';

/** A patch that git says applies. */
export interface SavedPatch {
  readonly path: string;
  /** The files that it changes; without any no patch is written. */
  readonly files: readonly string[];
  readonly leftOut: readonly LeftAlone[];
}

/**
 * Writes one patch with all changes to `path`, once git says that it applies to what was checked. Throws
 * {@link UpstreamError} with git's words if it does not: then there is no patch, nor an older one.
 */
export async function savePatch(
  path: string,
  changes: readonly FileChange[],
  request: ScopeRequest,
  scope: Scope,
): Promise<SavedPatch> {
  rmSync(path, { force: true });
  const leftOut: LeftAlone[] = [];
  const parts = new Map<string, Buffer>();
  for (const change of changes) {
    const part = toGitPatch(change);
    const reason = whyLeftOut(change, part);
    if (reason === undefined) parts.set(change.path, part);
    else leftOut.push({ path: change.path, reason });
  }
  if (parts.size === 0) return { path, files: [], leftOut };
  const patch = Buffer.concat([...parts.values()]);
  await proveApplies(repositoryOf(scope), await targetOf(request, scope), patch);
  writeAtomically(path, patch);
  return { path, files: [...parts.keys()], leftOut };
}

/**
 * A patch is an artifact that others may read for longer than the branch lives, and one with a line blotted out would
 * not apply: a file is left out if its part shows a secret. `kempt fix` still mends it in the work tree.
 */
function whyLeftOut({ before, after }: FileChange, part: Buffer): string | undefined {
  if (before.includes(0) || after.includes(0)) return 'it is binary: a patch cannot hold it';
  const text = part.toString('utf8');
  return hideSecrets(text) === text ? undefined : 'a patch of it would show a secret';
}

async function targetOf(request: ScopeRequest, scope: Scope): Promise<PatchTarget> {
  const commit = await commitOf(request, scope);
  if (commit !== undefined) return { commit };
  return scope.kind === 'staged' ? 'index' : 'work-tree';
}

/** Outside of a repository git applies patches to the folder. */
function repositoryOf({ repository, top }: Scope): Repository {
  return repository ?? { gitDir: join(top, '.git'), commonDir: join(top, '.git'), top };
}
