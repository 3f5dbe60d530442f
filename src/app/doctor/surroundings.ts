import type { Build } from '../../domain/build.ts';
import { UpstreamError } from '../../domain/errors.ts';
import { parseRemote } from '../../domain/remote.ts';
import type { Repository } from '../../lib/git/repository.ts';
import { forges } from '../../modules/forges/index.gen.ts';
import { type Access, findAccess, openForge, toNames } from '../forge.ts';
import { detectForge, type ForgeGuess, remoteUrl } from '../init/surroundings.ts';
import { toCis } from '../init/workflow.ts';
import type { Line } from './line.ts';

export interface SurroundingsInput {
  readonly build: Build | undefined;
  readonly repository: Repository | undefined;
  readonly paths: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Where this runs, where it may speak, and with which rights. */
export async function lookAround(input: SurroundingsInput): Promise<readonly Line[]> {
  const forge = input.build === undefined && input.repository ? await detectForge(input.repository) : undefined;
  return [lookAtCi(input), lookAtForge(input, forge), await lookAtToken(input, forge)];
}

function lookAtCi({ build, paths }: SurroundingsInput): Line {
  if (build) return { status: 'good', what: 'CI', value: `${build.ci}, ${build.event}` };
  const cis = toCis(paths);
  const files =
    cis.length === 0 ? 'and the repository has no files of one' : `the repository has files of ${cis.join(', ')}`;
  return { status: 'none', what: 'CI', value: `not in one now; ${files}` };
}

function lookAtForge({ build }: SurroundingsInput, forge: ForgeGuess | undefined): Line {
  if (build) return { status: 'good', what: 'forge', value: `${build.forge} (${build.server}/${build.repository})` };
  if (forge === undefined) return { status: 'none', what: 'forge', value: 'none: no remote names one' };
  const name = forge.forge === 'none' ? forge.host : `${forge.forge} (${forge.host})`;
  return forge.forge in forges
    ? { status: 'good', what: 'forge', value: name }
    : { status: 'none', what: 'forge', value: `${name}: Kempt speaks on ${Object.keys(forges).join(', ')} only` };
}

async function lookAtToken(input: SurroundingsInput, forge: ForgeGuess | undefined): Promise<Line> {
  const { build, env } = input;
  const line = { what: 'token' } as const;
  const access = await findAccess(build?.forge ?? forge?.forge ?? 'none', env);
  if (access === undefined)
    return { ...line, status: 'none', value: 'not looked for: the forge is none that Kempt speaks on' };
  if (access.token === undefined) {
    const value = 'none: nothing is said on a forge';
    return build
      ? { ...line, status: 'warning', value, remedy: `Give the step one: ${toNames(access.entry)}.` }
      : { ...line, status: 'none', value };
  }
  const target = build ?? (await targetOf(input));
  if (target === undefined) return { ...line, status: 'none', value: 'there, but no remote tells the repository' };
  if (env['KEMPT_OFFLINE'] !== undefined) return { ...line, status: 'none', value: 'there; not tried offline' };
  return { ...line, ...(await tryToken(target, access)) };
}

type Target = Pick<Build, 'repository' | 'api' | 'order'>;

/** The repository that the remote names. */
async function targetOf({ repository, env }: SurroundingsInput): Promise<Target | undefined> {
  const remote = repository && parseRemote((await remoteUrl(repository)) ?? '');
  if (remote === undefined || remote.repository === '') return undefined;
  const api = remote.forge === 'github' ? (env['GITHUB_API_URL'] ?? remote.api) : remote.api;
  return { repository: remote.repository, api, order: 0 };
}

async function tryToken(target: Target, access: Access): Promise<Omit<Line, 'what'>> {
  const remedy = `Make another, with rights on this repository. ${access.entry.advice.own}.`;
  try {
    const forge = await openForge(target, access);
    const { login, write } = await forge.fetchRights();
    if (write === undefined)
      return {
        status: 'good',
        value: `of the app ${login}, which reads ${target.repository}; its rights are those of the workflow`,
      };
    return write
      ? { status: 'good', value: `of ${login}, who may write to ${target.repository}` }
      : {
          status: 'warning',
          value: `of ${login}, who may only read ${target.repository}: nothing can be said there`,
          remedy,
        };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return error.status === 401 || error.status === 404
      ? { status: 'bad', value: error.message, remedy }
      : {
          status: 'warning',
          value: `there, but it could not be tried: ${error.message}`,
          remedy: 'Check the network.',
        };
  }
}
