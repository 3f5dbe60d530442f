import type { Build } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number } from './ci.ts';

export const buildkite: Ci = {
  id: 'buildkite',
  summary: 'Buildkite',
  source: 'https://buildkite.com/docs/pipelines/configure/environment-variables',
  detect({ env }) {
    if (env['BUILDKITE'] !== 'true') return undefined;
    const commit = env['BUILDKITE_COMMIT'] ?? '';
    const id = env['BUILDKITE_PULL_REQUEST'];
    const remote = toRemote(env['BUILDKITE_REPO']);
    const from = env['BUILDKITE_PULL_REQUEST_REPO'];
    const fork = from !== undefined && toRemote(from).repository !== remote.repository;
    const pull =
      id === undefined
        ? undefined
        : { number: number(id), head: commit, target: env['BUILDKITE_PULL_REQUEST_BASE_BRANCH'], fork };
    return {
      ci: 'buildkite',
      event: pull ? 'pull-request' : env['BUILDKITE_SOURCE'] === 'webhook' ? 'push' : 'other',
      ...remote,
      commit,
      order: number(env['BUILDKITE_BUILD_NUMBER']),
      ref: env['BUILDKITE_BRANCH'] ? `refs/heads/${env['BUILDKITE_BRANCH']}` : '',
      pull,
      history: 'no --depth in BUILDKITE_GIT_CLONE_FLAGS',
      channels: {},
    } satisfies Build;
  },
};
