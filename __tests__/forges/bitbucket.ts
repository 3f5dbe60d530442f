import { FakeBitbucket, somebody } from '../bitbucket/fake-bitbucket.ts';
import type { Comment } from '../bitbucket/world.ts';
import { narrow } from './faults.ts';
import type { CiRun, FakeForge, Rig } from './rig.ts';

export const bitbucket: Rig = {
  start,
  // Pipelines do not tell: pull requests of forks are not built.
  advice: { own: /pullrequest:write/, fork: /pullrequest:write/ },
  comment: 32_768,
  suggestion: '```suggestion\ntwo\n```',
  threads: true,
  deletes: true,
  follows: true,
  sarif: false,
  rights: false,
  paths: {
    pull: /\/pullrequests\/7$/,
    notes: /\/pullrequests\/7\/comments$/,
    summary: /\/7\/comments$/,
    status: /\/reports\/kempt$/,
  },
  statusMethod: 'PUT',
  refusal: 400,
};

async function start(gitDir: string): Promise<FakeForge> {
  const { world, server, api } = await FakeBitbucket.start(gitDir);
  const standing = (): Comment[] => world.comments.filter(({ deleted, parent }) => !deleted && parent === undefined);
  const authorOf = ({ user }: Comment): 'kempt' | 'somebody' => (user.uuid === somebody.uuid ? 'somebody' : 'kempt');
  const toNote = (comment: Comment) => ({
    id: String(comment.id),
    author: authorOf(comment),
    path: comment.path ?? '',
    line: comment.line,
    body: comment.raw,
    resolved: comment.resolved,
    replies: world.comments.filter(({ parent }) => parent === comment.id).map(({ raw }) => raw),
  });
  return {
    violations: server.violations,
    openPull: (commits) => void Object.assign(world, commits),
    push: (headSha) => world.push(headSha),
    closePull: () => {
      world.open = false;
    },
    notes: () =>
      standing()
        .filter(({ path }) => path !== undefined)
        .map(toNote),
    summaries: () =>
      standing()
        .filter(({ path }) => path === undefined)
        .map((one) => ({ author: authorOf(one), body: one.raw })),
    statuses: () => world.reports.map(({ commit, fields }) => ({ commit, failed: fields['result'] === 'FAILED' })),
    writes: () => server.writes(),
    fail: (fault) => server.fail(narrow(fault, bitbucket, (body) => body instanceof Object && 'inline' in body)),
    reply: (id, body) => void world.add(somebody, body, { parent: Number(id) }),
    resolve: (id) => {
      world.comment(id).resolved = true;
    },
    talk: (count, path, line) => {
      for (let i = 0; i < count; i++) {
        world.add(somebody, 'Hm.');
        world.add(somebody, 'Hm.', { path, line });
      }
    },
    disown: () => {
      for (const comment of world.comments) comment.user = somebody;
    },
    env: (run) => toEnv(api, world.repository, run),
    stop: () => server.stop(),
  };
}

function toEnv(api: string, repository: string, { head, base, run, token }: CiRun): Record<string, string> {
  return {
    BITBUCKET_BUILD_NUMBER: String(run),
    BITBUCKET_REPO_FULL_NAME: repository,
    BITBUCKET_COMMIT: head,
    BITBUCKET_PR_ID: '7',
    BITBUCKET_PR_DESTINATION_BRANCH: 'main',
    BITBUCKET_PR_DESTINATION_COMMIT: base,
    BITBUCKET_API_URL: api,
    BITBUCKET_TOKEN: token,
  };
}
