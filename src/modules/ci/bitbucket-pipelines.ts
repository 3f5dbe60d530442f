import type { Build } from '../../domain/build.ts';
import { type Ci, number } from './ci.ts';

/** Pull requests from forks are not built. */
export const bitbucketPipelines: Ci = {
  id: 'bitbucket-pipelines',
  summary: 'Bitbucket Pipelines, of Bitbucket Cloud',
  source: 'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
  detect({ env }) {
    if (env['BITBUCKET_BUILD_NUMBER'] === undefined) return undefined;
    const commit = env['BITBUCKET_COMMIT'] ?? '';
    const id = env['BITBUCKET_PR_ID'];
    const pull =
      id === undefined
        ? undefined
        : {
            number: number(id),
            head: commit,
            base: env['BITBUCKET_PR_DESTINATION_COMMIT'],
            target: env['BITBUCKET_PR_DESTINATION_BRANCH'],
            fork: false,
          };
    return {
      ci: 'bitbucket-pipelines',
      event: pull ? 'pull-request' : env['BITBUCKET_BRANCH'] ? 'push' : 'other',
      forge: 'bitbucket',
      repository: env['BITBUCKET_REPO_FULL_NAME'] ?? '',
      api: env['BITBUCKET_API_URL'] ?? 'https://api.bitbucket.org/2.0',
      server: 'https://bitbucket.org',
      commit,
      order: number(env['BITBUCKET_BUILD_NUMBER']),
      ref: env['BITBUCKET_BRANCH'] ? `refs/heads/${env['BITBUCKET_BRANCH']}` : '',
      pull,
      history: 'clone: depth: full',
      channels: {},
    } satisfies Build;
  },
};
