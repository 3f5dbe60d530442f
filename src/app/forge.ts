import type { Build } from '../domain/build.ts';
import { UserError } from '../domain/errors.ts';
import { joinWords } from '../lib/text.ts';
import type { Forge, ForgeEntry } from '../modules/forges/forge.ts';
import { forges } from '../modules/forges/index.gen.ts';

/** A forge, and the token to speak there with; it is never printed. */
export interface Access {
  readonly entry: ForgeEntry;
  /** Undefined: the surroundings hold none. */
  readonly token: string | undefined;
}

/** The forge of that name, and the token that `env` holds for it; undefined for `none` and others that Kempt does not speak to. */
export async function findAccess(id: string, env: NodeJS.ProcessEnv): Promise<Access | undefined> {
  if (!Object.hasOwn(forges, id)) return undefined;
  const entry = await forges[id as keyof typeof forges]();
  const name = ['KEMPT_TOKEN', ...entry.tokens].find((one) => env[one]);
  return { entry, token: name && env[name] };
}

/** The forge, opened. Throws {@link UserError} where there is no token. */
export async function openForge(
  build: Pick<Build, 'api' | 'repository' | 'order'>,
  { entry, token }: Access,
): Promise<Forge> {
  if (token === undefined) throw new UserError(`There is no token for ${entry.id}`, `Set ${toNames(entry)}.`);
  return await entry.open(build, token);
}

/** The variables that a token is read from, in words. */
export function toNames({ tokens }: ForgeEntry): string {
  return joinWords(['KEMPT_TOKEN', ...tokens], 'or');
}
