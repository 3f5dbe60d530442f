import { posix } from 'node:path';
import { type Entry, Mode } from '../../domain/entry.ts';
import type { Snapshot, Visitor } from '../../domain/snapshot.ts';
import { readObjects, readSizes } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';

/** A state of the repository read from its objects: a commit, the index, or a bare repository. */
export class GitTree implements Snapshot {
  readonly entries: readonly Entry[];
  readonly #repository: Repository;
  readonly #limit: number;
  readonly #known: (path: string) => boolean;

  /** `known` tells whether the whole tree has a path, where `entries` is but a part of it. */
  constructor(repository: Repository, entries: readonly Entry[], limit: number, known?: (path: string) => boolean) {
    this.#repository = repository;
    this.entries = entries;
    this.#limit = limit;
    let paths: ReadonlySet<string> | undefined;
    this.#known =
      known ??
      ((path) => {
        paths ??= pathsAndFolders(entries);
        return paths.has(path);
      });
  }

  async visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    const objects = [...entries].filter((entry) => entry.mode !== Mode.submodule && entry.oid !== undefined);
    const wanted = await this.#withoutLarge(objects, visitor);
    let next = 0;
    for await (const object of readObjects(
      this.#repository,
      wanted.map((entry) => entry.oid!),
      this.#limit,
    )) {
      const entry = wanted[next++]!;
      entry.size = object.size;
      if (object.bytes) await visitor.file(entry, object.bytes, object.size);
      else if (object.size > this.#limit) visitor.problem(entry, 'too-large', `${object.size} bytes`);
      else visitor.problem(entry, 'unreadable', `object ${object.oid} is not in the repository`);
    }
  }

  /** What is known as large, and is so in the repository, too, is not read for nothing. */
  async #withoutLarge(entries: readonly Entry[], visitor: Visitor): Promise<readonly Entry[]> {
    const large = entries.filter(({ size = 0 }) => size > this.#limit);
    if (large.length === 0) return entries;
    const sizes = await readSizes(
      this.#repository,
      large.map((entry) => entry.oid!),
    );
    const passed = new Set(large.filter((_, i) => sizes[i]! > this.#limit));
    large.forEach((entry, i) => {
      if (!passed.has(entry)) return;
      entry.size = sizes[i]!;
      visitor.problem(entry, 'too-large', `${entry.size} bytes`);
    });
    return entries.filter((entry) => !passed.has(entry));
  }

  exists(path: string): boolean {
    return this.#known(posix.normalize(path).replace(/\/$/, ''));
  }
}

function pathsAndFolders(entries: readonly Entry[]): ReadonlySet<string> {
  const paths = new Set(['.']);
  for (const { path } of entries) {
    for (let part = path; part !== '' && !paths.has(part); part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
      paths.add(part);
    }
  }
  return paths;
}
