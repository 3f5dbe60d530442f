import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitea } from '../gitea/fake-gitea.ts';
import { bot, type Comment, type Person, somebody, type World } from '../gitea/world.ts';
import { actionsEnv } from './actions.ts';
import type { FakeForge, Rig, SaidNote } from './rig.ts';

const common: Omit<Rig, 'start' | 'threads' | 'deletes'> = {
  advice: { own: /scopes write:repository/, fork: /for every fork/ },
  comment: 16_000,
  suggestion: undefined,
  follows: false,
  sarif: false,
  rights: true,
  paths: {
    pull: /\/pulls\/7$/,
    notes: /\/pulls\/7\/reviews$/,
    summary: /\/issues\/7\/comments$/,
    status: /\/statuses\/[0-9a-f]+$/,
  },
  statusMethod: 'POST',
  refusal: 422,
};

export const gitea: Rig = { ...common, threads: true, deletes: false, start: (gitDir) => start(gitDir, 'gitea') };
export const forgejo: Rig = { ...common, threads: false, deletes: true, start: (gitDir) => start(gitDir, 'forgejo') };

const variables = {
  gitea: { actions: 'GITEA_ACTIONS', token: 'GITHUB_TOKEN' },
  forgejo: { actions: 'FORGEJO_ACTIONS', token: 'FORGEJO_TOKEN' },
} as const;

async function start(gitDir: string, product: keyof typeof variables): Promise<FakeForge> {
  const { world, server } = await startGitea(gitDir, product);
  const folder = mkdtempSync(join(tmpdir(), 'kempt-event-'));
  const where = { folder, repository: world.repository, api: `${server.url}/api/v1` };
  const { actions, token } = variables[product];
  return {
    violations: server.violations,
    openPull: ({ baseSha, headSha }) => {
      world.base = baseSha;
      world.head = headSha;
    },
    push: (headSha) => {
      world.head = headSha;
    },
    closePull: () => {
      world.open = false;
    },
    notes: () => toNotes(world),
    summaries: () =>
      world.comments
        .filter(({ place }) => place === undefined)
        .map(({ author, body }) => ({ author: authorOf(author), body })),
    statuses: () => world.statuses.map(({ sha, state }) => ({ commit: sha, failed: state === 'failure' })),
    writes: () => server.writes(),
    fail: (fault) => server.fail(fault),
    reply: (id, body) => void world.say(somebody, body, world.comment(Number(id)).place),
    resolve: (id) => {
      world.comment(Number(id)).resolver = somebody;
    },
    talk: (count, path, line) => {
      for (let i = 0; i < count; i++) {
        world.say(somebody, 'Hm.');
        world.say(somebody, 'Hm.', world.place(world.review(somebody), path, line));
      }
    },
    disown: () => {
      for (const one of [...world.comments, ...world.reviews]) one.author = somebody;
    },
    env: (run) => ({ ...actionsEnv(where, run), [actions]: 'true', [token]: run.token }),
    stop: async () => {
      rmSync(folder, { recursive: true });
      await server.stop();
    },
  };
}

const authorOf = ({ id }: Person): SaidNote['author'] => (id === bot.id ? 'kempt' : 'somebody');

/** A conversation is what is said at one line within one review; its first comment is what it is about. */
function toNotes({ comments }: World): readonly SaidNote[] {
  const answers = ({ place, id, author }: Comment): readonly Comment[] =>
    comments.filter(
      (other) =>
        other.id > id && other.place?.review === place?.review && other.place === place && other.author !== author,
    );
  const isAnswer = (one: Comment): boolean => comments.some((other) => answers(other).includes(one));
  return comments
    .filter((one) => one.place !== undefined && !isAnswer(one))
    .map((one) => ({
      id: String(one.id),
      author: authorOf(one.author),
      path: one.place!.path,
      line: one.place!.line,
      body: one.body,
      resolved: one.resolver !== undefined,
      replies: answers(one).map(({ body }) => body),
    }));
}
