import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { CheckingTool } from '../../config/tool-settings.ts';
import type { Entry } from '../../domain/entry.ts';
import { blobId } from '../../lib/git/blob-id.ts';
import { type IndexListing, indexOid } from '../../lib/git/index-file.ts';
import { toMatcher } from '../../lib/glob.ts';
import { textOf } from '../../lib/text-of.ts';
import { anywhere } from './takes.ts';

/** The content of the files that a run looks at, by id. */
export class Contents {
  readonly #top: string;
  readonly #ids: ReadonlyMap<string, string | undefined>;
  readonly #read = new Map<string, string>();
  readonly #paths: readonly string[];
  /** What is not in `top` as its id says. */
  readonly #elsewhere: ReadonlySet<string>;

  private constructor(
    top: string,
    ids: ReadonlyMap<string, string | undefined>,
    beside: readonly string[],
    elsewhere: ReadonlySet<string>,
  ) {
    this.#top = top;
    this.#ids = ids;
    this.#paths = [...ids.keys(), ...beside];
    this.#elsewhere = elsewhere;
  }

  /** Of a folder. `dirty`: the files that are not as their entry says; undefined: none is known to be as it says. */
  static ofFolder(top: string, entries: readonly Entry[], dirty?: ReadonlySet<string>, index?: IndexListing): Contents {
    const known = dirty && index?.entries === entries ? index : undefined;
    const ids = new Map(
      entries.map(({ path }, i) => [path, known && !dirty?.has(path) ? indexOid(known, i) : undefined]),
    );
    // A configuration that is not tracked yet decides, too, if it stands where most do.
    const untracked = namesIn(top).filter((name) => !ids.has(name));
    return new Contents(top, ids, untracked, new Set());
  }

  /** Of a commit, whose files `top` has but for those that are `elsewhere`. */
  static ofTree(top: string, entries: readonly Entry[], elsewhere: ReadonlySet<string>): Contents {
    return new Contents(top, new Map(entries.map(({ path, oid }) => [path, oid])), [], elsewhere);
  }

  /** The id of what a file holds. */
  id(path: string): string {
    const known = this.#ids.get(path) ?? this.#read.get(path);
    if (known !== undefined) return known;
    const id = idOf(join(this.#top, path));
    this.#read.set(path, id);
    return id;
  }

  /** A digest of the files that decide what a tool finds; undefined if they cannot be told without those that are elsewhere. */
  digestFor(tool: CheckingTool): string | undefined {
    const inputs = inputsOf(tool, this.#paths, this.#top, (path) => this.#ids.has(path));
    if (tool.cache?.['inputs-name'] && inputs.some((path) => this.#elsewhere.has(path))) return undefined;
    return inputs.length === 0 ? '' : this.digestOf(inputs);
  }

  /** A digest of these files. */
  digestOf(paths: readonly string[]): string {
    const hash = createHash('sha256');
    for (const path of [...paths].sort()) hash.update(`${path}\0${this.id(path)}\n`);
    return hash.digest('hex');
  }
}

/** The files, besides those given, that decide what a tool finds. `has`: whether a path is one of the repository. */
export function inputsOf(
  { cache, root = [] }: CheckingTool,
  paths: readonly string[],
  top: string,
  has: (path: string) => boolean,
): readonly string[] {
  const inputs = matching([...(cache?.inputs ?? []), ...root], paths);
  if (!cache?.['inputs-name']) return inputs;
  return [...new Set([...inputs, ...inputs.flatMap((path) => namedIn(path, top, has))])];
}

function matching(globs: readonly string[], paths: readonly string[]): readonly string[] {
  if (globs.length === 0) return [];
  const special = globs.filter((glob) => /[*?[\]{}()!/]/.test(glob));
  const names = new Set(globs.filter((glob) => !special.includes(glob)));
  const matches = special.length === 0 ? () => false : toMatcher(special.map(anywhere));
  return paths.filter((path) => names.has(path.slice(path.lastIndexOf('/') + 1)) || matches(path));
}

/** The paths that stand in a file, from the top or from its folder. */
function namedIn(input: string, top: string, has: (path: string) => boolean): string[] {
  const words = (textOf(join(top, input)) ?? '').split(/[\r\n,;="'`[\](){}]+|:\s/);
  const folder = posix.dirname(input);
  return words.flatMap((word) => [posix.normalize(word.trim()), posix.join(folder, word.trim())]).filter(has);
}

function idOf(file: string): string {
  try {
    return blobId(readFileSync(file));
  } catch {
    return 'absent';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
