import type { Build } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number } from './ci.ts';

export const drone: Ci = {
  id: 'drone',
  summary: 'Drone, now Harness Open Source',
  source: 'https://docs.drone.io/pipeline/environment/reference/',
  detect({ env }) {
    if (env['DRONE'] !== 'true') return undefined;
    const commit = env['DRONE_COMMIT_SHA'] ?? '';
    const id = env['DRONE_PULL_REQUEST'];
    // The repository that the branch is in has a name of its own where it is a fork.
    const from = env['DRONE_SOURCE_REPO'] ?? env['DRONE_REPO'];
    const pull =
      id === undefined
        ? undefined
        : { number: number(id), head: commit, target: env['DRONE_TARGET_BRANCH'], fork: from !== env['DRONE_REPO'] };
    return {
      ci: 'drone',
      event: pull ? 'pull-request' : env['DRONE_BUILD_EVENT'] === 'push' ? 'push' : 'other',
      ...toRemote(env['DRONE_GIT_HTTP_URL'] ?? env['DRONE_REMOTE_URL']),
      commit,
      order: number(env['DRONE_BUILD_NUMBER']),
      ref: env['DRONE_COMMIT_REF'] ?? '',
      pull,
      before: pull || /^0*$/.test(env['DRONE_COMMIT_BEFORE'] ?? '') ? undefined : env['DRONE_COMMIT_BEFORE'],
      history: 'clone: depth: 0',
      channels: {},
    } satisfies Build;
  },
};
