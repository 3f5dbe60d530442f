import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../../lib/write-file.ts';

/** What has been spent on one thing. */
export interface Spent {
  readonly tokens: number;
  /** In US dollars. */
  readonly usd: number;
}

const amount = z.object({ tokens: z.number().nonnegative(), usd: z.number().nonnegative() });
const file = z.record(z.string(), amount);
/** Months and pull requests; the latest are kept. */
const most = 200;

/**
 * What earlier runs have spent, by month and pull request, in the cache folder. A file that is missing or broken says
 * that nothing was spent: the budget of the run still holds.
 */
export function loadSpent(cache: string): ReadonlyMap<string, Spent> {
  try {
    return new Map(Object.entries(file.parse(JSON.parse(readFileSync(join(cache, 'spent.json'), 'utf8')))));
  } catch {
    return new Map();
  }
}

/** Adds to what the file has by now: other runs write it, too. Throws what the file system says. */
export function addSpent(cache: string, keys: readonly string[], { tokens, usd }: Spent): void {
  const all = new Map(loadSpent(cache));
  for (const key of keys) {
    const before = all.get(key) ?? { tokens: 0, usd: 0 };
    all.delete(key);
    all.set(key, { tokens: before.tokens + tokens, usd: before.usd + usd });
  }
  mkdirSync(cache, { recursive: true });
  const latest = Object.fromEntries([...all].slice(-most));
  writeAtomically(join(cache, 'spent.json'), Buffer.from(`${JSON.stringify(latest)}\n`));
}
