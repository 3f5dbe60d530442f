import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../domain/report.ts';
import { readSummed, writeSummed } from './summed-file.ts';

/** What was found in a file, and when. */
interface Entry {
  /** In days since 1970: entries nobody asked for in a month go. */
  used: number;
  /** In seconds since 1970. */
  readonly made: number;
  readonly findings: readonly Finding[];
}

const day = 86_400_000;
const month = 31;
/** In bytes, for all packs together. */
const defaultLimit = 256 * 1024 * 1024;

/**
 * What one tool found, in one version and configuration: a file of the cache folder, called by a digest of all that
 * decides. What is damaged, cut off or foreign is as if it were not there.
 */
export class ResultPack {
  readonly #path: string;
  readonly #entries: Map<string, Entry>;
  readonly #today = Math.floor(Date.now() / day);
  #changed = false;

  /** `decides`: all that decides what is found besides the files themselves. */
  constructor(cache: string, id: string, decides: unknown) {
    const digest = createHash('sha256')
      .update(JSON.stringify([id, decides]))
      .digest('hex')
      .slice(0, 32);
    this.#path = join(cache, 'results', `${id}-${digest}`);
    this.#entries = load(this.#path);
  }

  /** What was found for a key, not longer than `ttl` seconds ago. */
  get(key: string, ttl: number | undefined): readonly Finding[] | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || (ttl !== undefined && Date.now() / 1000 - entry.made > ttl)) return undefined;
    if (entry.used !== this.#today) this.#changed = true;
    entry.used = this.#today;
    return entry.findings;
  }

  set(key: string, findings: readonly Finding[]): void {
    this.#entries.set(key, { used: this.#today, made: Math.floor(Date.now() / 1000), findings });
    this.#changed = true;
  }

  save(): void {
    if (!this.#changed) return;
    const kept = [...this.#entries].filter(([, { used }]) => this.#today - used <= month);
    const text = JSON.stringify(kept.map(([key, { used, made, findings }]) => [key, used, made, ...findings]));
    writeSummed(this.#path, text);
  }

  /** The pack counts as used now, so that others go before it. */
  touch(): void {
    try {
      utimesSync(this.#path, new Date(), new Date());
    } catch {
      // It was never written.
    }
  }
}

function load(path: string): Map<string, Entry> {
  const rows = JSON.parse(readSummed(path) ?? '[]') as readonly (readonly [string, number, number, ...Finding[]])[];
  return new Map(rows.map(([key, used, made, ...findings]) => [key, { used, made, findings }]));
}

/** Removes what was used longest ago, until the packs fit into `limit` bytes. */
export function shrinkResults(cache: string, limit = defaultLimit): void {
  const folder = join(cache, 'results');
  try {
    const packs = readdirSync(folder).map((name) => ({ path: join(folder, name), stat: statSync(join(folder, name)) }));
    packs.sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
    let size = 0;
    for (const { path, stat } of packs) {
      size += stat.size;
      if (size > limit) rmSync(path, { force: true });
    }
  } catch {
    // No folder yet, or another process is at it.
  }
}
