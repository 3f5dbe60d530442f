import { posix } from 'node:path';
import { type Entry, Mode } from '../../domain/entry.ts';
import type { Snapshot, Visitor } from '../../domain/snapshot.ts';
import { readObjects } from '../git/objects.ts';
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
    const paths = known ? undefined : pathsAndFolders(entries);
    this.#known = known ?? ((path) => paths?.has(path) ?? false);
  }

  async visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    const wanted = [...entries].filter((entry) => entry.mode !== Mode.submodule && entry.oid !== undefined);
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
