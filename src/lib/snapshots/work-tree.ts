import { closeSync, constants, existsSync, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { isNativeError } from 'node:util/types';
import { type Entry, Mode } from '../../domain/entry.ts';
import type { ReadProblem, Snapshot, Visitor } from '../../domain/snapshot.ts';
import { borrowSlab, returnSlab } from '../accelerator.ts';

/** Without following a link that replaced the file, and without waiting for a pipe that did. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const problems: Readonly<Record<string, ReadProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'not-a-file',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  EINVAL: 'not-a-file',
};

/** Bytes that are read at once. What is larger is read into a buffer of its own, which grows in such steps. */
const slabSize = 256 * 1024;

/** To accelerate fewer files takes longer than it saves. */
const worthAccelerating = 100;

/** The files under `top` as they are on disk. Contents above `limit` bytes are not read. */
export class WorkTree implements Snapshot {
  readonly entries: readonly Entry[];
  /** What makes a path one of the process: nothing if it is at the top, as the kernel then walks fewer folders for each file. */
  readonly #prefix: string;
  readonly #limit: number;
  #slab: Buffer = Buffer.allocUnsafeSlow(slabSize);
  #large: Buffer = Buffer.alloc(0);
  /** Whichever of them holds the file. */
  #content = this.#slab;

  constructor(top: string, entries: readonly Entry[], limit: number) {
    this.#prefix = top === process.cwd() ? '' : `${top}/`;
    this.entries = entries;
    this.#limit = limit;
  }

  async visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    const many = Array.isArray(entries) && entries.length >= worthAccelerating;
    await (many ? this.visitAccelerated(entries, visitor) : this.#visit(entries, visitor));
  }

  /** The same with the WebAssembly, if that is free. */
  async visitAccelerated(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    const own = this.#slab;
    const slab = await borrowSlab();
    this.#slab = slab ?? own;
    try {
      await this.#visit(entries, visitor);
    } finally {
      this.#slab = own;
      if (slab) returnSlab();
    }
  }

  async #visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void> {
    let count = 0;
    for (const entry of entries) {
      // Lets timers and signals have their turn.
      if ((++count & 0x3ff) === 0) await new Promise(setImmediate);
      const wait = this.#read(entry, visitor);
      if (wait) await wait;
    }
  }

  exists(path: string): boolean {
    return existsSync(this.#prefix + path);
  }

  /** Shows one file: one open, one read, one close. */
  #read(entry: Entry, visitor: Visitor): Promise<void> | undefined {
    const path = this.#pathOf(entry);
    let length: number;
    try {
      if (entry.mode === Mode.symlink) {
        const target = readlinkSync(path, 'buffer');
        return visitor.file(entry, target, target.length);
      }
      length = this.#readRegular(path, entry);
    } catch (error) {
      if (!isNativeError(error) || !('code' in error)) throw error;
      visitor.problem(entry, problems[String(error.code)] ?? 'unreadable', error.message);
      return undefined;
    }
    if (length >= 0) return visitor.file(entry, this.#content, length);
    visitor.problem(entry, 'too-large', `${entry.size} bytes`);
    return undefined;
  }

  /** Returns the length, or -1 if there is too much. */
  #readRegular(path: string | Buffer, entry: Entry): number {
    const fd = openSync(path, flags);
    let length = 0;
    try {
      this.#content = this.#slab;
      length = readSync(fd, this.#slab, 0, this.#slab.length, null);
      if (length === this.#slab.length) length = this.#readLarge(fd, entry);
      else if (length === 0 && !fstatSync(fd).isFile())
        throw Object.assign(new Error('a pipe or device'), { code: 'ENXIO' });
    } finally {
      closeSync(fd);
    }
    if (length < 0) return -1;
    note(entry, length);
    return length > this.#limit ? -1 : length;
  }

  /** The slab is full: there may be more. */
  #readLarge(fd: number, entry: Entry): number {
    const { size } = fstatSync(fd);
    note(entry, size);
    if (size > this.#limit) return -1;
    if (size >= this.#large.length) this.#large = Buffer.allocUnsafeSlow(size + slabSize);
    this.#content = this.#large;
    let length = 0;
    for (;;) {
      const read = readSync(fd, this.#large, length, this.#large.length - length, length);
      length += read;
      if (read === 0 || length === this.#large.length) return length;
    }
  }

  #pathOf(entry: Entry): string | Buffer {
    return entry.raw === undefined ? this.#prefix + entry.path : Buffer.concat([Buffer.from(this.#prefix), entry.raw]);
  }
}

/** The index mostly knows. To write all the same would make V8 move every entry there is, as a size of `fstat` is a double. */
function note(entry: Entry, size: number): void {
  if (entry.size !== size) entry.size = size;
}
