import type { ChangedFile } from '../../domain/change-set.ts';
import { type Entry, isRegular } from '../../domain/entry.ts';
import type { Snapshot, Visitor } from '../../domain/snapshot.ts';
import { undo } from '../git/diff.ts';
import { quickBlobId } from '../git/quick-blob-id.ts';
import type { WorkTree } from './work-tree.ts';

/**
 * The base of a change: the files of the work tree, with the change undone. git has told what it changed, and need not be
 * asked again; the id of each file proves that this is what stood in the base. What is not comes from the objects.
 */
export class UndoneTree implements Snapshot {
  readonly entries: readonly Entry[];
  readonly #disk: WorkTree;
  readonly #objects: Snapshot;
  readonly #files = new Map<Entry, ChangedFile>();

  constructor(disk: WorkTree, objects: Snapshot, files: readonly ChangedFile[]) {
    this.entries = objects.entries;
    this.#disk = disk;
    this.#objects = objects;
    for (const file of files) if (file.base) this.#files.set(file.base, file);
  }

  async visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    const others: Entry[] = [];
    const changed = new Map<Entry, { readonly base: Entry; readonly hunks: ChangedFile['hunks'] }>();
    for (const base of entries) {
      const { head, hunks = [] } = this.#files.get(base) ?? {};
      if (head && isRegular(head) && isRegular(base)) changed.set(head, { base, hunks });
      else others.push(base);
    }
    await this.#disk.visitAccelerated(changed.keys(), {
      file: async (head, buffer, length) => {
        const { base, hunks } = changed.get(head)!;
        const before = undo(buffer.subarray(0, length), hunks);
        // What sees every byte is fast in this buffer only.
        const fits = before.copy(buffer) === before.length;
        if (!fits || (await quickBlobId(buffer, before.length)) !== base.oid) others.push(base);
        else {
          base.size = before.length;
          await visitor.file(base, buffer, before.length);
        }
      },
      problem: (head) => {
        others.push(changed.get(head)!.base);
      },
    });
    if (others.length > 0) await this.#objects.visit(others, visitor);
  }

  exists(path: string): boolean {
    return this.#objects.exists(path);
  }
}
