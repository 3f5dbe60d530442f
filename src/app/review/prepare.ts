import type { RangedChange } from '../../domain/change-set.ts';
import type { ReviewHunk, ReviewPack } from '../../domain/review.ts';
import { loadAttributes } from '../../lib/git/attributes.ts';
import type { Repository } from '../../lib/git/repository.ts';
import { filterFiles, type LeftOut } from '../../pipeline/review/filter.ts';
import { laneOf } from '../../pipeline/review/lane.ts';
import { largestHunk, type PackSettings, pack, packDefaults } from '../../pipeline/review/pack.ts';
import { renderFile } from '../../pipeline/review/render.ts';
import { isLinked } from '../../pipeline/review/symbol-cards.ts';
import { collect } from './collect.ts';
import { loadCards, type ReviewedFile, toReviewed } from './context.ts';
import { grammarFolder, openOutlines } from './outlines.ts';

export interface PrepareSettings extends PackSettings {
  /** Whether the configuration lets a path be reviewed; undefined: every path. */
  readonly includes: ((path: string) => boolean) | undefined;
  /** Larger files, in UTF-16 code units, are left out. */
  readonly maxSize: number;
  /** Where the grammars are. */
  readonly grammars: string;
}

/** Everything that a review is about, as far as no model is needed. */
export interface Prepared {
  readonly files: readonly ReviewedFile[];
  readonly leftOut: readonly LeftOut[];
  readonly packs: readonly ReviewPack[];
  /** Hunks that were judged before. */
  readonly known: readonly ReviewHunk[];
}

/** The settings without a configuration. */
export function prepareDefaults(): PrepareSettings {
  return { ...packDefaults, includes: undefined, maxSize: 1024 * 1024, grammars: grammarFolder() };
}

/**
 * Reads a change and makes of it what models are shown. The `.gitattributes` of its base count, not its own. `isKnown`: hunks that were judged before, by id; they are not shown again.
 */
export async function prepareReview(
  repository: Repository,
  change: RangedChange,
  settings: PrepareSettings,
  isKnown: (id: string) => boolean = () => false,
): Promise<Prepared> {
  const paths = change.files.map(({ path }) => path);
  const [collected, attributes, outlineOf] = await Promise.all([
    collect(repository, change),
    loadAttributes(repository, change.base, paths),
    openOutlines(
      paths.filter((path) => laneOf(path) === 'code'),
      settings.grammars,
    ),
  ]);
  const { kept, leftOut } = filterFiles(collected, {
    ...settings,
    attribute: (path, name) => attributes(path, `linguist-${name}`),
  });
  const read = new Set(collected.map(({ path }) => path));
  const files: ReviewedFile[] = [];
  const known: ReviewHunk[] = [];
  for (const file of kept) {
    const all = renderFile(file, largestHunk(settings));
    const hunks = all.filter(({ id }) => !isKnown(id));
    known.push(...all.filter(({ id }) => isKnown(id)));
    const needed = hunks.some(({ lane }) => lane === 'code');
    files.push(toReviewed(file, hunks, needed ? await outlineOf(file) : []));
  }
  const cards = await loadCards(repository, change.head, files);
  const readers = new Map(files.map(({ reader }) => [reader.path, reader]));
  const linked = (path: string, other: string): boolean => isLinked(readers.get(path)!, other);
  const outline = files.map(({ file, symbols }) => ({ path: file.path, changed: symbols.changed }));
  return {
    files,
    known,
    leftOut: [...leftOut, ...paths.filter((path) => !read.has(path)).map(toSpecial)],
    packs: pack(
      files.flatMap(({ hunks }) => hunks),
      cards,
      outline,
      linked,
      settings,
    ),
  };
}

function toSpecial(path: string): LeftOut {
  return { path, reason: 'a link or a submodule' };
}
