import type { Build, BuildEvent, PullRequest } from '../../domain/build.ts';
import { type Ci, number, type Variables } from './ci.ts';

export const gitlabCi: Ci = {
  id: 'gitlab-ci',
  summary: 'GitLab CI, of gitlab.com and of one’s own',
  source: 'https://docs.gitlab.com/ci/variables/predefined_variables/',
  detect({ env }) {
    if (env['GITLAB_CI'] !== 'true') return undefined;
    const pull = toPull(env);
    const train = env['CI_MERGE_REQUEST_EVENT_TYPE'] === 'merge_train';
    return {
      ci: 'gitlab-ci',
      event: kindOf(env, train),
      forge: 'gitlab',
      repository: env['CI_PROJECT_PATH'] ?? '',
      api: env['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4',
      server: env['CI_SERVER_URL'] ?? 'https://gitlab.com',
      commit: train ? (env['CI_COMMIT_SHA'] ?? '') : (pull?.head ?? env['CI_COMMIT_SHA'] ?? ''),
      order: number(env['CI_JOB_ID']),
      ref: env['CI_COMMIT_REF_NAME'] ? `refs/heads/${env['CI_COMMIT_REF_NAME']}` : '',
      pull: train ? undefined : pull,
      before: train ? (env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'] ?? pull?.base) : beforeOf(env),
      history: 'GIT_DEPTH: 0',
      channels: {},
    } satisfies Build;
  },
};

function kindOf(env: Variables, train: boolean): BuildEvent {
  const source = env['CI_PIPELINE_SOURCE'];
  if (source === 'merge_request_event') return train ? 'merge-queue' : 'pull-request';
  return source === 'push' ? 'push' : 'other';
}

/** Of merged results CI_COMMIT_SHA is a merge that nobody wrote. */
function toPull(env: Variables): PullRequest | undefined {
  const iid = env['CI_MERGE_REQUEST_IID'];
  if (iid === undefined) return undefined;
  return {
    number: number(iid),
    head: env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] ?? env['CI_COMMIT_SHA'] ?? '',
    base: env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'] ?? env['CI_MERGE_REQUEST_DIFF_BASE_SHA'],
    target: env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
    fork: env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== env['CI_MERGE_REQUEST_PROJECT_ID'],
  };
}

function beforeOf(env: Variables): string | undefined {
  const before = env['CI_COMMIT_BEFORE_SHA'];
  return before === undefined || /^0+$/.test(before) ? undefined : before;
}
