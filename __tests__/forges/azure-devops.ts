import { FakeAzureDevops, somebody } from '../azure-devops/fake-azure-devops.ts';
import type { Thread, World } from '../azure-devops/world.ts';
import { git } from '../github/diff.ts';
import { narrow } from './faults.ts';
import type { CiRun, FakeForge, Rig } from './rig.ts';

export const azureDevops: Rig = {
  start,
  advice: { own: /contribute to pull requests/, fork: /Builds of forks/ },
  comment: 150_000,
  suggestion: '```suggestion\ntwo\n```',
  threads: true,
  deletes: true,
  follows: true,
  sarif: false,
  rights: false,
  paths: {
    pull: /\/pullrequests\/7$/,
    notes: /\/pullRequests\/7\/threads$/,
    summary: /\/7\/threads$/,
    status: /\/pullRequests\/7\/statuses$/,
  },
  statusMethod: 'POST',
  refusal: 400,
};

async function start(gitDir: string): Promise<FakeForge> {
  const { world, server, api } = await FakeAzureDevops.start(gitDir);
  const standing = (): Thread[] => world.threads.filter(({ comments }) => comments[0]?.isDeleted === false);
  const authorOf = ({ comments }: Thread): 'kempt' | 'somebody' =>
    comments[0]?.author.id === somebody.id ? 'somebody' : 'kempt';
  const toNote = (thread: Thread) => ({
    id: String(thread.id),
    author: authorOf(thread),
    path: thread.path ?? '',
    line: thread.line,
    body: thread.comments[0]!.content,
    resolved: thread.status !== 'active',
    replies: thread.comments.slice(1).map(({ content }) => content),
  });
  return {
    violations: server.violations,
    openPull: ({ baseSha, headSha }) => {
      // A pipeline's clone knows the branches of its origin.
      git(gitDir, 'update-ref', 'refs/remotes/origin/main', baseSha);
      world.baseSha = baseSha;
      world.heads.push(headSha);
    },
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
        .map((thread) => ({ author: authorOf(thread), body: thread.comments[0]!.content })),
    statuses: () => world.statuses.map(({ commit, state }) => ({ commit, failed: state === 'failed' })),
    writes: () => server.writes(),
    fail: (fault) =>
      server.fail(narrow(fault, azureDevops, (body) => body instanceof Object && 'threadContext' in body)),
    reply: (id, content) => {
      const { comments } = world.thread(id);
      comments.push({ id: comments.length + 1, author: somebody, content, isDeleted: false });
    },
    resolve: (id) => {
      world.thread(id).status = 'wontFix';
    },
    talk: (count, path, line) => {
      for (let i = 0; i < count; i++) {
        world.add(somebody, 'Hm.');
        world.add(somebody, 'Hm.', { path, line });
      }
    },
    disown: () => {
      for (const { comments } of world.threads) for (const comment of comments) comment.author = somebody;
    },
    env: (run) => toEnv(api, world, run),
    stop: () => server.stop(),
  };
}

function toEnv(api: string, { project, name }: World, { head, run, token, fork }: CiRun): Record<string, string> {
  return {
    TF_BUILD: 'True',
    BUILD_BUILDID: String(run),
    BUILD_REASON: 'PullRequest',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_REPOSITORY_NAME: name,
    BUILD_SOURCEVERSION: head,
    BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
    SYSTEM_COLLECTIONURI: `${api}/`,
    SYSTEM_TEAMPROJECT: project,
    SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
    SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    SYSTEM_PULLREQUEST_ISFORK: fork ? 'True' : 'False',
    SYSTEM_ACCESSTOKEN: token,
  };
}
