import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeGitHub } from '../github/fake-github.ts';
import type { ReviewComment } from '../github/state.ts';
import { actionsEnv } from './actions.ts';
import type { FakeForge, Rig, SaidNote } from './rig.ts';

const number = 7;

export const github: Rig = {
  start,
  advice: { own: /pull-requests: write/, fork: /a second workflow can publish the report/ },
  comment: 65_536,
  suggestion: '```suggestion\ntwo\n```',
  threads: true,
  deletes: true,
  follows: true,
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
  const where = { folder, repository: fake.repository, api: fake.url };
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
    env: (run) => ({ ...actionsEnv(where, run), GITHUB_TOKEN: run.token }),
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
