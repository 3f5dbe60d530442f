import type { Build } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number } from './ci.ts';

const forges: Readonly<Record<string, string>> = {
  github: 'github',
  gitlab: 'gitlab',
  bitbucket: 'bitbucket',
  gitea: 'gitea',
  forgejo: 'gitea',
};

/** It names the kind of its forge, whatever that is called. */
export const woodpecker: Ci = {
  id: 'woodpecker',
  summary: 'Woodpecker CI',
  source: 'https://woodpecker-ci.org/docs/usage/environment',
  detect({ env }) {
    if (env['CI'] !== 'woodpecker') return undefined;
    const commit = env['CI_COMMIT_SHA'] ?? '';
    const id = env['CI_COMMIT_PULL_REQUEST'];
    const remote = toRemote(env['CI_REPO_CLONE_URL'] ?? env['CI_REPO_URL']);
    const forge = forges[env['CI_FORGE_TYPE'] ?? ''] ?? remote.forge;
    const pull =
      id === undefined
        ? undefined
        : { number: number(id), head: commit, target: env['CI_COMMIT_TARGET_BRANCH'], fork: false };
    return {
      ci: 'woodpecker',
      event: pull ? 'pull-request' : env['CI_PIPELINE_EVENT'] === 'push' ? 'push' : 'other',
      ...remote,
      forge,
      ...(forge === 'gitea' && { api: `${remote.server}/api/v1` }),
      ...(forge === 'gitlab' && { api: `${remote.server}/api/v4` }),
      commit,
      order: number(env['CI_PIPELINE_NUMBER']),
      ref: env['CI_COMMIT_REF'] ?? '',
      pull,
      before: pull ? undefined : env['CI_PREV_COMMIT_SHA'],
      history: 'the clone step with partial: false and depth: 0',
      channels: {},
    } satisfies Build;
  },
};
