import { grown } from './grown.ts';

const firstRoom = 16 * 1024;

/**
 * The keys of the mappings that are open, as a stack of hashes and offsets in reused typed arrays. Equal hashes are only
 * a suspicion: who uses this must look at the keys themselves.
 */
export class KeyStack {
  /** Keys on the stack. */
  count: number = 0;
  #hashes: Int32Array = new Int32Array(firstRoom);
  #offsets: Int32Array = new Int32Array(firstRoom);
  #sorted: Int32Array = new Int32Array(firstRoom);

  /** Adds a key that begins at byte `offset`; false if there is no room for it. */
  push(hash: number, offset: number): boolean {
    if (this.count === this.#hashes.length) {
      this.#hashes = grown(this.#hashes);
      this.#offsets = grown(this.#offsets);
      this.#sorted = grown(this.#sorted);
      if (this.count === this.#hashes.length) return false;
    }
    this.#hashes[this.count] = hash;
    this.#offsets[this.count++] = offset;
    return true;
  }

  /** Where the key at `index` begins. */
  offset(index: number): number {
    return this.#offsets[index]!;
  }

  /** Whether two of the keys from `base` upwards have the same hash. */
  hasEqualHashes(base: number): boolean {
    if (this.count - base > 24) return this.#hasEqualHashesSorted(base);
    const hashes = this.#hashes;
    for (let i = base + 1; i < this.count; i++) {
      const hash = hashes[i]!;
      for (let j = base; j < i; j++) if (hashes[j] === hash) return true;
    }
    return false;
  }

  #hasEqualHashesSorted(base: number): boolean {
    const sorted = this.#sorted;
    const count = this.count - base;
    for (let i = 0; i < count; i++) sorted[i] = this.#hashes[base + i]!;
    sort(sorted, count);
    for (let i = 1; i < count; i++) if (sorted[i] === sorted[i - 1]) return true;
    return false;
  }
}

/** Shell's sort, by steps that are 1, 4, 13 and so on (Knuth): in place, as the WebAssembly has no other memory. */
function sort(values: Int32Array, count: number): void {
  let step = 1;
  while (step < count) step = step * 3 + 1;
  while (step > 1) {
    step = ((step - 1) / 3) | 0;
    for (let i = step; i < count; i++) {
      const value = values[i]!;
      let at = i;
      for (; at >= step && values[at - step]! > value; at -= step) values[at] = values[at - step]!;
      values[at] = value;
    }
  }
}

/** The FNV-1a hash of no bytes. */
export const hashStart = -0x7ee3623b;

/** The FNV-1a hash of the bytes that `hash` is of, and one more. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** The FNV-1a hash of the bytes from `start` to before `end`. */
export function hashBytes(b: Buffer, start: number, end: number): number {
  let hash = hashStart;
  for (let i = start; i < end; i++) hash = hashByte(hash, b[i]!);
  return hash;
}
