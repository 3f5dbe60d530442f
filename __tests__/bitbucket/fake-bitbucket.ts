import { openDescription } from '../forges/description.ts';
import { type Answered, type Asked, FakeServer, Refusal } from '../forges/server.ts';
import { operations, toDescribed } from './operations.ts';
import { type User, World } from './world.ts';

const describe = openDescription('bitbucket-rest.json', ['page', 'pagelen']);

/** The account of an access token, of a person, and of the proxy of Pipelines. */
export const bot: User = { type: 'app_user', uuid: '{b07}', display_name: 'kempt' };
export const person: User = { type: 'user', uuid: '{9e5}', display_name: 'Kempt' };
export const somebody: User = { type: 'user', uuid: '{50b}', display_name: 'Somebody' };

interface Actor {
  readonly user: User;
  readonly write: boolean;
}

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

const actors: Readonly<Record<string, Actor>> = {
  'Bearer write': { user: bot, write: true },
  'Bearer read': { user: bot, write: false },
  // Made after the other was withdrawn: Bitbucket gives each token an account of its own.
  'Bearer renewed': { user: { ...bot, uuid: '{b08}' }, write: true },
  [basic('kempt@example.com:write')]: { user: person, write: true },
};

/**
 * Bitbucket Cloud for tests: a real HTTP server that holds requests and answers against Atlassian's own description, with
 * the rules that it lacks.
 */
export class FakeBitbucket {
  readonly world: World;
  readonly server: FakeServer;

  private constructor(world: World, server: FakeServer) {
    this.world = world;
    this.server = server;
  }

  static async start(gitDir: string): Promise<FakeBitbucket> {
    const world = new World(gitDir);
    let fake: FakeBitbucket | undefined;
    const server = await FakeServer.start({
      answer: (asked) => fake!.#answer(asked),
      refuse: (_, message) => ({ type: 'error', error: { message } }),
    });
    fake = new FakeBitbucket(world, server);
    return fake;
  }

  get api(): string {
    return `${this.server.url}/2.0`;
  }

  #answer(asked: Asked): Answered {
    const path = asked.path.replace(/^\/2\.0/, '');
    const found = describe({ ...asked, path });
    const actor = this.#actorOf(asked, path);
    const run = found && operations[found.id];
    if (!found || !run) {
      this.server.violations.push(`The fake does not know ${asked.method} ${path}`);
      throw new Refusal(404, 'Resource not found');
    }
    if (asked.method !== 'GET' && !actor.write)
      throw new Refusal(403, 'Your credentials lack one or more required privilege scopes.');
    if (found.wrong.length > 0) {
      this.server.violations.push(...found.wrong.map((wrong) => `${found.id}: ${wrong}`));
      throw new Refusal(400, found.wrong.join('; '));
    }
    const { workspace, repo_slug: slug } = found.params;
    if (workspace !== undefined && `${workspace}/${slug}` !== this.world.repository)
      throw new Refusal(404, 'Repository not found');
    const { query, body } = asked;
    const done = this.#addressed(run(this.world, { params: found.params, query, body, user: actor.user }));
    this.server.violations.push(...found.check(done.status, toDescribed(done.body)));
    return done;
  }

  /** Requests that name another host came as to a proxy; it lets nobody do more than report. */
  #actorOf({ headers, method }: Asked, path: string): Actor {
    if (headers.host === 'api.bitbucket.org') {
      if (
        !/\/commit\/[0-9a-f]{40}\/reports\/[^/]+(?:\/annotations)?$/.test(path) ||
        headers.authorization !== undefined
      )
        throw new Refusal(403, `The proxy does not sign ${method} ${path}`);
      return { user: bot, write: true };
    }
    const actor = actors[headers.authorization ?? ''];
    if (actor) return actor;
    throw new Refusal(401, 'Token is invalid, expired, or not supported for this endpoint.');
  }

  #addressed(done: Answered): Answered {
    const text = JSON.stringify({ body: done.body, headers: done.headers }).replaceAll('{base}', this.api);
    return { ...done, ...(JSON.parse(text) as Pick<Answered, 'body' | 'headers'>) };
  }
}
