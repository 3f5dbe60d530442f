import { readFileSync } from 'node:fs';
import type { Build } from '../domain/build.ts';
import type { Surroundings } from '../modules/ci/ci.ts';
import { cis } from '../modules/ci/index.gen.ts';

/** What the run is about, as the CI tells it; undefined where none does, on a laptop. */
export async function detectBuild(
  all: NodeJS.ProcessEnv,
  read: Surroundings['read'] = readText,
): Promise<Build | undefined> {
  const env = Object.fromEntries(Object.entries(all).filter(([, value]) => !unset.has(value ?? '')));
  for (const load of Object.values(cis)) {
    const build = (await load()).detect({ env, read });
    if (build) return build;
  }
  return undefined;
}

/** What CIs write for nothing. */
const unset: ReadonlySet<string> = new Set(['', 'false', 'null', '<nil>']);

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
