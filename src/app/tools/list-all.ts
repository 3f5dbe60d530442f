import type { Entry } from '../../domain/entry.ts';
import { type IndexListing, readIndex } from '../../lib/git/index-file.ts';
import type { Place } from '../place.ts';
import type { Scope } from '../scope.ts';

/** Every file: of a change the scope knows only those that it touches. */
export async function listAll(
  scope: Scope,
  { repository }: Place,
): Promise<{ readonly entries: readonly Entry[]; readonly index: IndexListing | undefined }> {
  if (scope.change === undefined || repository?.top === undefined)
    return { entries: scope.tree.entries, index: scope.index };
  const index = readIndex(repository);
  return { entries: index?.entries ?? scope.tree.entries, index };
}
