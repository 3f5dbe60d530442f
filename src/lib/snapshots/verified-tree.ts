import { type Entry, isRegular } from '../../domain/entry.ts';
import type { Snapshot, Visitor } from '../../domain/snapshot.ts';
import { blobId } from '../git/blob-id.ts';
import type { WorkTree } from './work-tree.ts';

/**
 * A commit or the index, read from the work tree wherever that has the very same content: reading a file and hashing it
 * is cheaper than asking git for the object, and no index need be trusted. What differs comes from the objects.
 */
export class VerifiedTree implements Snapshot {
  readonly entries: readonly Entry[];
  readonly #disk: WorkTree;
  readonly #objects: Snapshot;

  constructor(disk: WorkTree, objects: Snapshot) {
    this.entries = objects.entries;
    this.#disk = disk;
    this.#objects = objects;
  }

  async visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    const others: Entry[] = [];
    for (const entry of entries) {
      let verified = false;
      await this.#disk.read(entry, {
        file: (_, buffer, length) => {
          verified = isRegular(entry) && blobId(buffer, length) === entry.oid;
          return verified ? visitor.file(entry, buffer, length) : undefined;
        },
        problem: () => undefined,
      });
      if (!verified) others.push(entry);
    }
    if (others.length > 0) await this.#objects.visit(others, visitor);
  }

  /** The entries may be but those of a change: what else there is, the disk tells. */
  exists(path: string): boolean {
    return this.#objects.exists(path) || this.#disk.exists(path);
  }
}
