import { type Entry, Mode } from '../../domain/entry.ts';
import { foldersAbove, isNamed } from '../../domain/path.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { FileCheck } from '../../modules/checks/check.ts';
import type { Selected } from './selection.ts';
import { readTexts } from './texts.ts';

/** The texts of the files that checks `reads`, by path. */
export type Inputs = ReadonlyMap<string, string>;

/**
 * Reads what the checks read beside the files they judge. `entries` is the tree; where it is but a `part` (of a change), the
 * folders above its files are asked for.
 */
export async function readInputs(
  checks: readonly Selected<FileCheck>[],
  snapshot: Snapshot,
  entries: readonly Entry[],
  part: boolean,
): Promise<Inputs> {
  const names = [...new Set(checks.flatMap(({ check }) => check.reads ?? []))];
  if (names.length === 0) return new Map();
  // Hardly any folder has one: to be told so by opening them would take an exception each.
  const wanted = part
    ? above(entries, names).filter(({ path }) => snapshot.exists(path))
    : entries.filter(({ path }) => isNamed(path, names));
  return await readTexts(snapshot, wanted);
}

function above(entries: readonly Entry[], names: readonly string[]): Entry[] {
  const folders = foldersAbove(entries.map(({ path }) => path));
  return [...folders].flatMap((folder) =>
    names.map((name) => ({ path: folder === '' ? name : `${folder}/${name}`, mode: Mode.file })),
  );
}
