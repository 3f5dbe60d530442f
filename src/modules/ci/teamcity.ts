import type { Build } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number, type Surroundings } from './ci.ts';

/** What it knows of a build stands in files of properties, the one naming the other. */
export const teamcity: Ci = {
  id: 'teamcity',
  summary: 'TeamCity, with its build feature Pull Requests',
  source: 'https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html',
  detect({ env, read }) {
    if (env['TEAMCITY_VERSION'] === undefined) return undefined;
    const build = load(env['TEAMCITY_BUILD_PROPERTIES_FILE'], read);
    const known = { ...build, ...load(build['teamcity.configuration.properties.file'], read) };
    const commit = known['build.vcs.number'] ?? env['BUILD_VCS_NUMBER'] ?? '';
    const id = known['teamcity.pullRequest.number'];
    const target = known['teamcity.pullRequest.target.branch']?.replace(/^refs\/heads\//, '');
    // The branch of a fork is of no name in the repository.
    const fork = known['teamcity.pullRequest.source.branch']?.includes(':') ?? false;
    const pull = id === undefined ? undefined : { number: number(id), head: commit, target, fork };
    return {
      ci: 'teamcity',
      event: pull ? 'pull-request' : 'push',
      ...toRemote(known['vcsroot.url']),
      commit,
      order: number(known['teamcity.build.id'] ?? env['BUILD_NUMBER']),
      ref: known['teamcity.build.branch'] ?? '',
      pull,
      history: 'teamcity.git.shallowClone=false',
      channels: { log: 'teamcity' },
    } satisfies Build;
  },
};

/** `key=value` a line, with a backslash before what would mean something else. */
function load(path: string | undefined, read: Surroundings['read']): Readonly<Record<string, string>> {
  const lines = (path === undefined ? '' : (read(path) ?? '')).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, key, value] = /^\s*([^#!\s=:]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      return key === undefined ? [] : [[key, (value ?? '').replace(/\\(.)/g, '$1')]];
    }),
  );
}
