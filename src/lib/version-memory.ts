import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-file.ts';

const most = 500;

/** What programs said of their version, kept in the cache folder. */
export class VersionMemory {
  readonly #cache: string;
  readonly #known: Map<string, string>;
  #changed = false;

  constructor(cache: string) {
    this.#cache = cache;
    this.#known = load(join(cache, 'versions.json'));
  }

  get(key: string): string | undefined {
    return this.#known.get(key);
  }

  set(key: string, version: string): void {
    this.#known.set(key, version);
    this.#changed = true;
  }

  /** A failure to write is not one of the run: the next one asks again. */
  save(): void {
    if (!this.#changed) return;
    try {
      mkdirSync(this.#cache, { recursive: true });
      const latest = [...this.#known].slice(-most);
      writeAtomically(join(this.#cache, 'versions.json'), Buffer.from(JSON.stringify(Object.fromEntries(latest))));
    } catch {
      // A full disk, or a folder that cannot be written.
    }
  }
}

function load(path: string): Map<string, string> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string'));
  } catch {
    return new Map();
  }
}
