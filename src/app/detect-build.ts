import { readFileSync } from 'node:fs';
import type { Build } from '../domain/build.ts';
import { cis } from '../modules/ci/index.gen.ts';

/** What the run is about, as the CI tells it; undefined where none does, on a laptop. */
export async function detectBuild(env: NodeJS.ProcessEnv): Promise<Build | undefined> {
  for (const load of Object.values(cis)) {
    const build = (await load()).detect({ env, read });
    if (build) return build;
  }
  return undefined;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
