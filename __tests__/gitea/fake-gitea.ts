import { type Call, heldTo } from '../forges/contract.ts';
import { type Answered, type Asked, FakeServer, type Handler, Refusal } from '../forges/server.ts';
import { answers } from './answers.ts';
import { type OperationName, operations } from './description.ts';
import { bot, type Person, World } from './world.ts';

const people: Readonly<Record<string, Person>> = { write: bot, read: { ...bot, write: false } };

/** What each of the two does not have, and how it says so. */
const lacking = {
  gitea: { operations: /^DELETE .*\/reviews\/\d+\/comments\/\d+$/, status: 404 },
  forgejo: { operations: /\/pulls\/comments\/\d+\/(?:un)?resolve$/, status: 405 },
} as const;

/** Gitea or Forgejo for tests: a server that holds every request and every answer against the documentation, and keeps state. */
export async function startGitea(
  gitDir: string,
  product: keyof typeof lacking,
): Promise<{ readonly world: World; readonly server: FakeServer }> {
  const world = new World(gitDir);
  const held = heldTo(operations, 422);
  const without = lacking[product];
  const handler: Handler = {
    answer: (asked, report) => {
      const me = authorise(asked);
      if (without.operations.test(`${asked.method} ${asked.path}`)) throw new Refusal(without.status, 'Not here');
      const path = asked.path.replace(/^\/api\/v1/, '');
      return held({ asked, path, report, run: (name, call) => answer(world, name, call, me) });
    },
    refuse: (_, message) => ({ message, url: 'https://gitea.test/api/swagger' }),
  };
  return { world, server: await FakeServer.start(handler) };
}

function answer(world: World, name: OperationName, call: Call, me: Person): Answered {
  const { owner, repo, index = String(world.index) } = call.params;
  const found = index === String(world.index) && (name === 'user' || `${owner}/${repo}` === world.repository);
  if (!found) throw new Refusal(404, "The target couldn't be found.");
  return answers[name](world, call, me);
}

function authorise({ method, headers }: Asked): Person {
  const person = people[/^token (.+)$/.exec(headers.authorization ?? '')?.[1] ?? ''];
  if (person === undefined) throw new Refusal(401, 'invalid username, password or token');
  if (method !== 'GET' && !person.write) {
    throw new Refusal(403, 'token does not have at least one of required scope(s): [write:issue]');
  }
  return person;
}
