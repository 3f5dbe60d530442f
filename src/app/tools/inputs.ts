import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../domain/entry.ts';
import { blobId } from '../../lib/git/blob-id.ts';
import { type IndexListing, indexOid } from '../../lib/git/index-file.ts';
import { toMatcher } from '../../lib/glob.ts';

/** The content of the files that a run looks at, by id. */
export class Contents {
  readonly #top: string;
  readonly #ids: ReadonlyMap<string, string | undefined>;
  readonly #read = new Map<string, string>();
  readonly #paths: readonly string[];

  /** `dirty`: the files that are not as their entry says; undefined: none is known to be. */
  constructor(top: string, entries: readonly Entry[], dirty: ReadonlySet<string> | undefined, index?: IndexListing) {
    this.#top = top;
    const known = dirty && index?.entries === entries ? index : undefined;
    this.#ids = new Map(
      entries.map(({ path }, i) => [path, known && !dirty?.has(path) ? indexOid(known, i) : undefined]),
    );
    // A configuration that is not tracked yet decides, too, if it stands where most do.
    const untracked = namesIn(top).filter((name) => !this.#ids.has(name));
    this.#paths = [...this.#ids.keys(), ...untracked];
  }

  /** The id of what a file holds. */
  id(path: string): string {
    const known = this.#ids.get(path) ?? this.#read.get(path);
    if (known !== undefined) return known;
    const id = idOf(join(this.#top, path));
    this.#read.set(path, id);
    return id;
  }

  /** A digest of the files that match one of `globs`. */
  digest(globs: readonly string[]): string {
    if (globs.length === 0) return '';
    const names = globs.filter((glob) => !/[*?[\]{}()!/]/.test(glob));
    const rest = globs
      .filter((glob) => /[*?[\]{}()!/]/.test(glob))
      .map((glob) => (glob.includes('/') ? glob : `**/${glob}`));
    const matches = rest.length === 0 ? () => false : toMatcher(rest);
    const wanted = new Set(names);
    return this.digestOf(
      this.#paths.filter((path) => wanted.has(path.slice(path.lastIndexOf('/') + 1)) || matches(path)),
    );
  }

  /** A digest of these files. */
  digestOf(paths: readonly string[]): string {
    const hash = createHash('sha256');
    for (const path of [...paths].sort()) hash.update(`${path}\0${this.id(path)}\n`);
    return hash.digest('hex');
  }
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
