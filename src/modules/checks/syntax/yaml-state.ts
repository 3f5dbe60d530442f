import { KeyStack } from './unique-keys.ts';

/** More than these are left to the judge. */
const maxDepth = 400;
const maxAnchors = 400;

/** The open block collections of a document, their keys, and its anchors, in reused typed arrays. */
export class YamlState {
  readonly keys: KeyStack = new KeyStack();
  /** Open block collections. */
  depth: number = 0;
  readonly #columns: Int32Array = new Int32Array(maxDepth);
  readonly #bases: Int32Array = new Int32Array(maxDepth);
  /** Where the names of anchors begin, and where they end. */
  readonly #anchors: Int32Array = new Int32Array(2 * maxAnchors);
  #anchorCount: number = 0;

  reset(): void {
    this.depth = 0;
    this.keys.count = 0;
    this.#anchorCount = 0;
  }

  /** The column of the innermost collection, -1 outside of all. */
  column(): number {
    return this.depth === 0 ? -1 : this.#columns[this.depth - 1]!;
  }

  /** What the lines of a flow collection or a quoted scalar must be indented by more than: `---` ends it at column 0. */
  indent(): number {
    return this.depth === 0 ? 0 : this.column();
  }

  isMapping(): boolean {
    return this.depth > 0 && this.#bases[this.depth - 1]! >= 0;
  }

  /** The innermost collection is a sequence at the column of the mapping that holds it. */
  sharesColumn(): boolean {
    return this.depth > 1 && !this.isMapping() && this.#columns[this.depth - 2] === this.column();
  }

  /** False if it nests too deeply. */
  open(column: number, isMapping: boolean): boolean {
    if (this.depth === maxDepth) return false;
    this.#columns[this.depth] = column;
    this.#bases[this.depth++] = isMapping ? this.keys.count : -1;
    return true;
  }

  /** Closes the innermost collection; false if a key may be in it twice. */
  close(): boolean {
    const base = this.#bases[--this.depth]!;
    return base < 0 || this.closeKeys(base);
  }

  /** Takes the keys from `base` upwards off the stack; false if one may be in it twice. */
  closeKeys(base: number): boolean {
    if (this.keys.count - base > 1 && this.keys.hasEqualHashes(base)) return false;
    this.keys.count = base;
    return true;
  }

  closeAll(): boolean {
    while (this.depth > 0) if (!this.close()) return false;
    this.reset();
    return true;
  }

  /** From `&` or `*` to behind the name: letters, digits, `_` and `-`; -1 for an alias whose anchor does not come before. */
  readAnchor(b: Buffer, start: number, end: number): number {
    let p = start + 1;
    while (p < end && isNameByte(b[p]!)) p++;
    if (p === start + 1) return -1;
    if (b[start] !== 0x26) return this.#hasAnchor(b, start + 1, p) ? p : -1;
    if (this.#anchorCount === maxAnchors) return -1;
    this.#anchors[2 * this.#anchorCount] = start + 1;
    this.#anchors[2 * this.#anchorCount++ + 1] = p;
    return p;
  }

  #hasAnchor(b: Buffer, start: number, end: number): boolean {
    for (let i = 0; i < this.#anchorCount; i++) {
      const from = this.#anchors[2 * i]!;
      if (this.#anchors[2 * i + 1]! - from === end - start && isEqual(b, from, start, end - start)) return true;
    }
    return false;
  }
}

function isEqual(b: Buffer, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (b[one + i] !== b[other + i]) return false;
  return true;
}

function isNameByte(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || c === 0x2d;
}
