import { posix } from 'node:path';
import type { Entry } from '../../domain/entry.ts';
import type { Snapshot, Visitor } from '../../domain/snapshot.ts';

/** A state of the repository held in memory, such as files after their fixes. */
export class MemoryTree implements Snapshot {
  readonly entries: readonly Entry[];
  readonly #contents: ReadonlyMap<string, Buffer>;

  constructor(entries: readonly Entry[], contents: ReadonlyMap<string, Buffer>) {
    this.entries = entries;
    this.#contents = contents;
  }

  async visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    for (const entry of entries) {
      const content = this.#contents.get(entry.path);
      if (content) await visitor.file(entry, content, content.length);
    }
  }

  exists(path: string): boolean {
    const wanted = posix.normalize(path);
    return this.entries.some((entry) => entry.path === wanted || entry.path.startsWith(`${wanted}/`));
  }
}
