/**
 * The keys of the mappings that are open, as a stack of hashes and offsets in reused typed arrays. Equal hashes are only
 * a suspicion: who uses this must look at the keys themselves.
 */
export class KeyStack {
  /** Keys on the stack. */
  count = 0;
  #hashes = new Int32Array(1024);
  #offsets = new Int32Array(1024);

  /** Adds a key that begins at byte `offset`. */
  push(hash: number, offset: number): void {
    if (this.count === this.#hashes.length) this.#grow();
    this.#hashes[this.count] = hash;
    this.#offsets[this.count++] = offset;
  }

  /** Where the key at `index` begins. */
  offset(index: number): number {
    return this.#offsets[index]!;
  }

  /** Whether two of the keys from `base` upwards have the same hash. */
  hasEqualHashes(base: number): boolean {
    const { count } = this;
    if (count - base > 24) return this.#hasEqualHashesSorted(base);
    const hashes = this.#hashes;
    for (let i = base + 1; i < count; i++) {
      const hash = hashes[i];
      for (let j = base; j < i; j++) if (hashes[j] === hash) return true;
    }
    return false;
  }

  #hasEqualHashesSorted(base: number): boolean {
    const sorted = this.#hashes.slice(base, this.count).sort();
    for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) return true;
    return false;
  }

  #grow(): void {
    const hashes = new Int32Array(this.count * 2);
    const offsets = new Int32Array(this.count * 2);
    hashes.set(this.#hashes);
    offsets.set(this.#offsets);
    this.#hashes = hashes;
    this.#offsets = offsets;
  }
}

/** The FNV-1a hash of no bytes. */
export const hashStart = 0x811c9dc5 | 0;

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
