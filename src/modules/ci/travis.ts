import type { Build } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number } from './ci.ts';

/** Of a pull request TRAVIS_COMMIT is a merge, and TRAVIS_BRANCH the branch that it goes to. */
export const travis: Ci = {
  id: 'travis',
  summary: 'Travis CI, with repositories on GitHub',
  source: 'https://docs.travis-ci.com/user/environment-variables/#default-environment-variables',
  detect({ env }) {
    if (env['TRAVIS'] !== 'true') return undefined;
    const id = env['TRAVIS_PULL_REQUEST'];
    const slug = env['TRAVIS_REPO_SLUG'] ?? '';
    const head = env['TRAVIS_PULL_REQUEST_SHA'] ?? env['TRAVIS_COMMIT'] ?? '';
    const branch = env['TRAVIS_BRANCH'];
    const fork = env['TRAVIS_PULL_REQUEST_SLUG'] !== slug;
    const pull = id === undefined ? undefined : { number: number(id), head, target: branch, fork };
    const before = env['TRAVIS_COMMIT_RANGE']?.split('...')[0];
    return {
      ci: 'travis',
      event: pull ? 'pull-request' : env['TRAVIS_EVENT_TYPE'] === 'push' ? 'push' : 'other',
      ...toRemote(`https://github.com/${slug}`),
      commit: head,
      order: number(env['TRAVIS_BUILD_NUMBER']),
      ref: pull || branch === undefined ? '' : `refs/heads/${branch}`,
      pull,
      before: pull || before === undefined || /^0*$/.test(before) ? undefined : before,
      history: 'git: depth: false',
      channels: {},
    } satisfies Build;
  },
};
