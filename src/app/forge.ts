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
  /** The variable that holds it as its own: KEMPT_TOKEN may be given the value of another. */
  readonly variable: string;
}

/** The forge of that name, and the token that `env` holds for it; undefined for `none` and others that Kempt does not speak to. */
export async function findAccess(id: string, env: NodeJS.ProcessEnv): Promise<Access | undefined> {
  if (!Object.hasOwn(forges, id)) return undefined;
  const entry = await forges[id as keyof typeof forges]();
  const names = [...entry.tokens, 'KEMPT_TOKEN'];
  const token = env['KEMPT_TOKEN'] || names.map((name) => env[name]).find(Boolean);
  return { entry, token, variable: names.find((name) => env[name] === token) ?? '' };
}

/** The forge, opened. Throws {@link UserError} where there is no token. */
export async function openForge(
  build: Pick<Build, 'api' | 'repository' | 'order'>,
  { entry, token, variable }: Access,
): Promise<Forge> {
  if (token === undefined) throw new UserError(`There is no token for ${entry.id}`, `Set ${toNames(entry)}.`);
  return await entry.open(build, token, variable);
}

/** The name that git signs in with. */
export function toGitUser({ entry, variable }: Access): string {
  return entry.gitUsers?.[variable] ?? entry.gitUser;
}

/** The variables that a token is read from, in words. */
export function toNames({ tokens }: ForgeEntry): string {
  return joinWords(['KEMPT_TOKEN', ...tokens], 'or');
}
