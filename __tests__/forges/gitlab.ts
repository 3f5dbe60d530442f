import { startGitLab } from '../gitlab/fake-gitlab.ts';
import { bot, type Discussion, type Position, somebody, type World } from '../gitlab/world.ts';
import type { CiRun, FakeForge, Rig, SaidNote } from './rig.ts';

export const gitlab: Rig = {
  start,
  advice: { own: /masked variable KEMPT_TOKEN/, fork: /in the parent project/ },
  comment: 1_000_000,
  suggestion: '```suggestion:-0+0\ntwo\n```',
  threads: true,
  deletes: true,
  follows: true,
  sarif: false,
  rights: true,
  paths: {
    pull: /\/merge_requests\/7$/,
    notes: /\/merge_requests\/7\/discussions$/,
    summary: /\/merge_requests\/7\/notes$/,
    status: /\/statuses\/[0-9a-f]+$/,
  },
  statusMethod: 'POST',
  refusal: 400,
};

async function start(gitDir: string): Promise<FakeForge> {
  const { world, server } = await startGitLab(gitDir);
  const threadOf = (id: string): Discussion => world.discussionOf(Number(id));
  return {
    violations: server.violations,
    openPull: ({ baseSha, headSha }) => {
      world.base = baseSha;
      world.head = headSha;
    },
    push: (headSha) => world.push(headSha),
    closePull: () => {
      world.open = false;
    },
    notes: () => world.discussions.filter(({ alone }) => !alone).map((one) => toNote(world, one)),
    summaries: () =>
      world.discussions
        .filter(({ alone, notes }) => alone && !notes[0]!.system)
        .map(({ notes: [first] }) => ({ author: authorOf(first!.author.id), body: first!.body })),
    statuses: () => world.statuses.map(({ sha, state }) => ({ commit: sha, failed: state === 'failed' })),
    writes: () => server.writes(),
    fail: (fault) => server.fail(fault),
    reply: (id, body) => world.answer(Number(id), somebody, body),
    resolve: (id) => {
      threadOf(id).resolved = true;
    },
    talk: (count, path, line) => talk(world, count, { path, line }),
    disown: () => {
      for (const note of world.discussions.flatMap(({ notes }) => notes)) note.author = somebody;
    },
    env: (run) => toEnv(server.url, world, run),
    stop: () => server.stop(),
  };
}

const authorOf = (id: number): SaidNote['author'] => (id === bot.id ? 'kempt' : 'somebody');

function toNote(world: World, { notes: [first, ...answers], resolved }: Discussion): SaidNote {
  const { id, author, body, position } = first!;
  return {
    id: String(id),
    author: authorOf(author.id),
    path: position!.new_path,
    line: position!.head_sha === world.head ? position!.new_line : undefined,
    body,
    resolved,
    replies: answers.map((one) => one.body),
  };
}

function talk(world: World, count: number, { path, line }: { readonly path: string; readonly line: number }): void {
  const { base, head } = world;
  const shas = { base_sha: base, start_sha: base, head_sha: head };
  const position: Position = { ...shas, position_type: 'text', old_path: path, new_path: path, new_line: line };
  for (let i = 0; i < count; i++) {
    world.add(somebody, 'Hm.');
    world.add(somebody, 'Hm.', { position });
  }
}

function toEnv(url: string, { path, iid }: World, { head, base, run, token, fork }: CiRun): Record<string, string> {
  return {
    GITLAB_CI: 'true',
    CI_PROJECT_PATH: path,
    CI_API_V4_URL: `${url}/api/v4`,
    CI_SERVER_URL: 'http://127.0.0.1:9',
    CI_JOB_ID: String(run),
    CI_COMMIT_SHA: head,
    CI_COMMIT_REF_NAME: 'change',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: String(iid),
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_PROJECT_ID: '9',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: fork ? '10' : '9',
    CI_JOB_TOKEN: 'job',
    GITLAB_TOKEN: token,
  };
}
