import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Entry, isRegular, Mode } from '../domain/entry.ts';
import { CleanCache } from '../lib/clean-cache.ts';
import { type IndexListing, indexKey } from '../lib/git/index-file.ts';
import type { Repository } from '../lib/git/repository.ts';
import type { Inputs } from '../pipeline/check/inputs.ts';
import type { Scope } from './scope.ts';

/** Which files need a look, and how to remember that they are clean. */
export interface CleanFiles {
  readonly toScan: readonly Entry[];
  /** Known to be clean: they count as examined. */
  readonly clean: readonly Entry[];
  /** To be called for each file that a scan found clean. */
  readonly remember: (entry: Entry) => void;
  save(): Promise<void>;
}

/**
 * Tells apart the files that are as they were when an earlier run found them clean. `decides` is all that decides what
 * is clean besides the file itself; `dirty` are the files of which the index tells another version.
 */
export async function findClean(
  repository: Repository,
  index: IndexListing,
  scope: Scope,
  decides: { readonly settings: unknown; readonly inputs: Inputs },
  dirty: Promise<ReadonlySet<string>>,
): Promise<CleanFiles> {
  const { files } = scope;
  const digest = createHash('sha256')
    .update(JSON.stringify([decides.settings, [...decides.inputs]]))
    .digest();
  const cache = new CleanCache(join(repository.gitDir, 'kempt', 'clean'), digest);
  const known = cache.load() ? await dirty : undefined;
  const keys = new Map<Entry, Candidate>();
  const clean: Entry[] = [];
  const toScan: Entry[] = [];
  const wanted = scope.kind === 'all' && scope.excluded === 0 ? undefined : new Set(files);
  index.entries.forEach((entry, i) => {
    if (wanted ? !wanted.has(entry) : !isRegular(entry)) return;
    const key = toKey(indexKey(index, i), entry);
    if (known && cache.has(key) && !known.has(entry.path)) {
      clean.push(entry);
      cache.add(key);
    } else {
      toScan.push(entry);
      keys.set(entry, { key, size: entry.size });
    }
  });
  // Files that are named without being tracked are not in the index.
  const tracked = wanted ? new Set(index.entries) : undefined;
  for (const entry of wanted ?? []) if (!tracked?.has(entry)) toScan.push(entry);
  const found: Entry[] = [];
  return {
    toScan,
    clean,
    remember: (entry) => {
      if (keys.get(entry)?.size === entry.size) found.push(entry);
    },
    save: async () => {
      const differing = await dirty;
      for (const entry of found) {
        const candidate = keys.get(entry);
        if (candidate && !differing.has(entry.path)) cache.add(candidate.key);
      }
      cache.save();
    },
  };
}

/** A file that may turn out clean, with the size that the index tells. */
interface Candidate {
  readonly key: readonly [number, number];
  readonly size: number | undefined;
}

/** Checks look at names and modes too, so the content alone is no key. FNV-1a over the path, mixed into both words. */
function toKey([high, low]: readonly [number, number], { path, mode }: Entry): readonly [number, number] {
  let hash = mode === Mode.executable ? 0x811c9dc4 : 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return [high ^ hash, low ^ Math.imul(hash, 0x9e3779b1)];
}
