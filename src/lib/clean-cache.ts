import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes of the digest at the start of the file, and of each key behind it. */
const digestBytes = 32;
const keyBytes = 8;

/**
 * Which files were found clean, remembered across runs: a set of 64-bit keys (content, path, mode) under a digest of
 * all that decides what is clean (version, checks, configuration). A file with another digest counts for nothing, so
 * the cache never grows beyond one repository's files.
 */
export class CleanCache {
  readonly #path: string;
  readonly #digest: Buffer;
  readonly #known = new Map<number, number>();
  readonly #fresh: number[] = [];
  #stale = false;

  /** `digest` has 32 bytes. */
  constructor(path: string, digest: Buffer) {
    this.#path = path;
    this.#digest = digest;
  }

  /** Reads the keys of the last run; returns whether there are any. */
  load(): boolean {
    const bytes = readIfThere(this.#path);
    if (bytes === undefined || !bytes.subarray(0, digestBytes).equals(this.#digest)) return false;
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + digestBytes, (bytes.length - digestBytes) >> 2);
    for (let i = 0; i + 1 < words.length; i += 2) this.#known.set(words[i]!, words[i + 1]!);
    return this.#known.size > 0;
  }

  has([high, low]: readonly [number, number]): boolean {
    return this.#known.get(high) === low;
  }

  /** Remembers a key for {@link save}. */
  add([high, low]: readonly [number, number]): void {
    this.#stale ||= !this.has([high, low]);
    this.#fresh.push(high, low);
  }

  /** Writes all keys that were added, atomically; nothing if the last run's are the same. A failure is not one of the run. */
  save(): void {
    if (!this.#stale && this.#fresh.length === this.#known.size * 2) return;
    const temporary = `${this.#path}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      const keys = Int32Array.from(this.#fresh);
      writeFileSync(
        temporary,
        Buffer.concat([this.#digest, Buffer.from(keys.buffer, 0, keys.length * (keyBytes / 2))]),
      );
      renameSync(temporary, this.#path);
    } catch {
      // A git directory that cannot be written, or a full disk: the next run reads the files again.
    }
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    // Small files come out of a shared pool; whole words need an aligned start.
    return bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
  } catch {
    return undefined;
  }
}
