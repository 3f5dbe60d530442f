import type { Build } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number } from './ci.ts';

/**
 * Of a pull request CircleCI tells a job its address at most. What its pipeline knows, the orb passes on in
 * KEMPT_PULL_REQUEST and KEMPT_TARGET_BRANCH (`pipeline.event.github.pull_request.*`).
 */
export const circleci: Ci = {
  id: 'circleci',
  summary: 'CircleCI, with repositories on GitHub, Bitbucket and GitLab',
  source: 'https://circleci.com/docs/reference/variables/',
  detect({ env }) {
    if (env['CIRCLECI'] !== 'true') return undefined;
    const asked = env['KEMPT_PULL_REQUEST'] ?? env['CIRCLE_PULL_REQUEST']?.split('/').at(-1) ?? env['CIRCLE_PR_NUMBER'];
    const commit = env['CIRCLE_SHA1'] ?? '';
    const name = `${env['CIRCLE_PROJECT_USERNAME'] ?? ''}/${env['CIRCLE_PROJECT_REPONAME'] ?? ''}`;
    const pull = asked
      ? {
          number: number(asked),
          head: commit,
          target: env['KEMPT_TARGET_BRANCH'],
          fork: env['CIRCLE_PR_USERNAME'] !== undefined,
        }
      : undefined;
    return {
      ci: 'circleci',
      event: pull ? 'pull-request' : 'push',
      ...toRemote(env['CIRCLE_REPOSITORY_URL'] ?? `https://github.com/${name}`),
      commit,
      order: number(env['CIRCLE_BUILD_NUM']),
      ref: env['CIRCLE_BRANCH'] ? `refs/heads/${env['CIRCLE_BRANCH']}` : '',
      pull,
      history: 'checkout with method: full',
      channels: {},
    } satisfies Build;
  },
};
