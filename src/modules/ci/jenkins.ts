import type { Build } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number } from './ci.ts';

/** Of changes a multibranch project tells; GIT_URL and GIT_COMMIT come from the Git plugin. */
export const jenkins: Ci = {
  id: 'jenkins',
  summary: 'Jenkins, with repositories on GitHub, GitLab, Bitbucket and Gitea',
  source: 'https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables',
  detect({ env }) {
    if (env['JENKINS_URL'] === undefined || env['BUILD_ID'] === undefined) return undefined;
    const commit = env['GIT_COMMIT'] ?? '';
    const id = /\d+$/.exec(env['CHANGE_ID'] ?? '')?.[0];
    const pull =
      id === undefined
        ? undefined
        : { number: number(id), head: commit, target: env['CHANGE_TARGET'], fork: env['CHANGE_FORK'] !== undefined };
    return {
      ci: 'jenkins',
      event: pull ? 'pull-request' : env['BRANCH_NAME'] ? 'push' : 'other',
      ...toRemote(env['GIT_URL']),
      commit,
      order: number(env['BUILD_NUMBER']),
      ref: env['BRANCH_NAME'] ? `refs/heads/${env['BRANCH_NAME']}` : '',
      pull,
      before: pull ? undefined : env['GIT_PREVIOUS_COMMIT'],
      history: 'no shallow clone among the behaviours of the branch source',
      channels: {},
    } satisfies Build;
  },
};
