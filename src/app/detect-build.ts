import type { Build } from '../domain/build.ts';
import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { apiOf, forgeIds } from '../domain/remote.ts';
import { textOf } from '../lib/text-of.ts';
import type { Surroundings } from '../modules/ci/ci.ts';
import { cis } from '../modules/ci/index.gen.ts';

/** What the run is about, as the CI tells it; undefined where none does, on a laptop. */
export async function detectBuild(
  all: NodeJS.ProcessEnv,
  read: Surroundings['read'] = textOf,
): Promise<Build | undefined> {
  const env = Object.fromEntries(Object.entries(all).filter(([, value]) => !unset.has(value ?? '')));
  for (const load of Object.values(cis)) {
    const build = (await load()).detect({ env, read });
    if (build) return atForge(build, env);
  }
  return undefined;
}

/** What a company calls its own host may not tell which forge it is: that the variables say. Throws {@link UserError}. */
function atForge(build: Build, { KEMPT_FORGE: forge, KEMPT_API_URL: api }: Surroundings['env']): Build {
  if (forge === undefined) return { ...build, api: api ?? build.api };
  const known = forgeIds.find((id) => id === forge);
  if (known === undefined) {
    const hint = nearest(forge, forgeIds);
    throw new UserError(`KEMPT_FORGE is ${forge}`, hint ? `Did you mean ${hint}?` : `Known: ${forgeIds.join(', ')}.`);
  }
  return { ...build, forge: known, api: api ?? apiOf(known, build.server) };
}

/** What CIs write for nothing. */
const unset: ReadonlySet<string> = new Set(['', 'false', 'null', '<nil>']);
