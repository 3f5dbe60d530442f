import { type Call, heldTo } from '../forges/contract.ts';
import { type Answered, type Asked, FakeServer, type Handler, Refusal } from '../forges/server.ts';
import { answers } from './answers.ts';
import { type OperationName, operations } from './description.ts';
import { bot, type Person, World } from './world.ts';

const people: Readonly<Record<string, Person>> = {
  write: bot,
  read: { ...bot, scopes: ['read_api'] },
};

/** GitLab for tests: a server that holds every request and every answer against the documentation, and keeps state. */
export async function startGitLab(gitDir: string): Promise<{ readonly world: World; readonly server: FakeServer }> {
  const world = new World(gitDir);
  const held = heldTo(operations, 400);
  const handler: Handler = {
    answer: (asked, report) => {
      const me = authorise(asked);
      const path = asked.path.replace(/^\/api\/v4/, '');
      return held({ asked, path, report, run: (name, call) => answer(world, name, call, me) });
    },
    refuse: (_, message) => ({ message }),
  };
  return { world, server: await FakeServer.start(handler) };
}

function answer(world: World, name: OperationName, call: Call, me: Person): Answered {
  const { id = world.path, iid = String(world.iid) } = call.params;
  if (id !== world.path) throw new Refusal(404, '404 Project Not Found');
  if (iid !== String(world.iid)) throw new Refusal(404, '404 Not found');
  return answers[name](world, call, me);
}

/** A token of a job has a header of its own, and no right to any of this: https://docs.gitlab.com/api/rest/authentication/ */
function authorise({ method, headers }: Asked): Person {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  const person = people[token ?? ''];
  if (person === undefined) throw new Refusal(401, '401 Unauthorized');
  if (method !== 'GET' && !person.scopes.includes('api')) throw new Refusal(403, 'insufficient_scope');
  return person;
}
