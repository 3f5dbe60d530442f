import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeGitHub } from '../github/fake-github.ts';
import type { ReviewComment } from '../github/state.ts';
import type { CiRun, FakeForge, Rig, SaidNote } from './rig.ts';

const number = 7;

export const github: Rig = {
  start,
  advice: { own: /pull-requests: write/, fork: /a second workflow can publish the report/ },
  comment: 65_536,
  suggestion: '```suggestion\ntwo\n```',
  threads: true,
  deletes: true,
  sarif: true,
  // Theirs are those of an app.
  rights: false,
  paths: {
    pull: /\/graphql$/,
    notes: /\/pulls\/7\/(?:reviews|comments)$/,
    summary: /\/issues\/7\/comments$/,
    status: /\/check-runs$/,
  },
  statusMethod: 'POST',
  refusal: 422,
};

async function start(gitDir: string): Promise<FakeForge> {
  const fake = await FakeGitHub.start(gitDir);
  const folder = mkdtempSync(join(tmpdir(), 'kempt-event-'));
  const pull = () => fake.pull(number);
  const authorOf = (login: string): SaidNote['author'] => (login === 'somebody' ? 'somebody' : 'kempt');
  const toNote = ({ id, login, path, line, body, thread }: ReviewComment): SaidNote => ({
    id: String(id),
    author: authorOf(login),
    path,
    line,
    body,
    resolved: pull().resolved.has(thread),
    replies: pull()
      .comments.filter(({ replyTo }) => replyTo === id)
      .map((one) => one.body),
  });
  return {
    violations: fake.violations,
    openPull: (commits) => void fake.openPull({ number, ...commits }),
    push: (headSha) => fake.push(number, headSha),
    closePull: () => {
      pull().open = false;
    },
    notes: () =>
      pull()
        .comments.filter(({ replyTo }) => replyTo === undefined)
        .map(toNote),
    summaries: () => pull().issueComments.map(({ login, body }) => ({ author: authorOf(login), body })),
    statuses: () => fake.checkRuns.map(({ head, conclusion }) => ({ commit: head, failed: conclusion === 'failure' })),
    writes: () => fake.writes().length,
    fail: (fault) => fake.fail(fault),
    reply: (id, body) => fake.reply(Number(id), body),
    resolve: (id) => fake.resolve(Number(id)),
    talk: (count, path, line) => talk(fake, count, { path, line }),
    disown: () => disown(fake),
    env: (run) => toEnv(fake, folder, run),
    stop: async () => {
      rmSync(folder, { recursive: true });
      await fake.stop();
    },
  };
}

function talk(fake: FakeGitHub, count: number, place: { readonly path: string; readonly line: number }): void {
  const pull = fake.pull(number);
  const said = { login: 'somebody', body: 'Hm.', replyTo: undefined, startLine: undefined, outdated: false };
  for (let i = 0; i < count; i++) {
    const id = fake.nextId();
    pull.issueComments.push({ ...said, id });
    pull.comments.push({ ...said, ...place, id, thread: `T_${id}`, subject: 'line' });
  }
}

function disown(fake: FakeGitHub): void {
  const pull = fake.pull(number);
  pull.comments = pull.comments.map((one) => ({ ...one, login: 'somebody' }));
  pull.issueComments = pull.issueComments.map((one) => ({ ...one, login: 'somebody' }));
}

function toEnv(fake: FakeGitHub, folder: string, { head, base, run, token, fork }: CiRun): Record<string, string> {
  const event = join(folder, `${run}.json`);
  const repo = { full_name: fake.repository };
  const from = { full_name: fork ? 'somebody/widgets' : fake.repository };
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number, head: { sha: head, repo: from }, base: { sha: base, repo } } }),
  );
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: fake.repository,
    GITHUB_SHA: head,
    GITHUB_REF: `refs/pull/${number}/merge`,
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: fake.url,
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_TOKEN: token,
  };
}
