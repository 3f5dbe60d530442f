import { openDescription } from '../forges/description.ts';
import { type Answered, type Asked, FakeServer, Refusal } from '../forges/server.ts';
import { operations } from './operations.ts';
import { type Identity, World } from './world.ts';

const describe = openDescription('azure-devops-rest.json');

export const service: Identity = { id: '00000000-0000-0000-0000-00000000000b', displayName: 'Build Service' };
export const somebody: Identity = { id: '00000000-0000-0000-0000-00000000005b', displayName: 'Somebody' };

const password = (text: string): string => `Basic ${Buffer.from(`:${text}`).toString('base64')}`;

/** By the header that signs in: whether it may write. */
const rights: Readonly<Record<string, boolean>> = {
  'Bearer write': true,
  'Bearer read': false,
  [password('write')]: true,
};

/**
 * Azure DevOps for tests: a real HTTP server that holds requests and answers against Microsoft's own description, with
 * the rules that it lacks.
 */
export class FakeAzureDevops {
  readonly world: World;
  readonly server: FakeServer;

  private constructor(world: World, server: FakeServer) {
    this.world = world;
    this.server = server;
  }

  static async start(gitDir: string): Promise<FakeAzureDevops> {
    const world = new World(gitDir);
    const waiting: { fake?: FakeAzureDevops } = {};
    const server = await FakeServer.start({
      answer: (asked) => waiting.fake!.#answer(asked),
      refuse: (_, message) => ({ $id: '1', message, typeKey: 'GitException' }),
    });
    waiting.fake = new FakeAzureDevops(world, server);
    return waiting.fake;
  }

  /** The address of the organisation. */
  get api(): string {
    return `${this.server.url}/acme`;
  }

  #answer(asked: Asked): Answered {
    const write = rights[asked.headers.authorization ?? ''];
    // Whom it does not know it shows the way to the door, with success.
    if (write === undefined)
      return { status: 203, text: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };
    if (asked.path === '/acme/_apis/connectionData')
      return { status: 200, body: { authenticatedUser: { id: service.id, providerDisplayName: service.displayName } } };
    const found = describe(asked);
    const run = found && operations[found.id];
    if (!found || !run) {
      this.server.violations.push(`The fake does not know ${asked.method} ${asked.path}`);
      throw new Refusal(404, 'The controller for path was not found');
    }
    if (asked.method !== 'GET' && !write)
      throw new Refusal(403, 'TF401027: You need the Git PullRequestContribute permission to perform this action.');
    if (found.wrong.length > 0) {
      this.server.violations.push(...found.wrong.map((wrong) => `${found.id}: ${wrong}`));
      throw new Refusal(400, found.wrong.join('; '));
    }
    const { project, repositoryId } = found.params;
    if (project !== this.world.project || repositoryId !== this.world.name)
      throw new Refusal(404, 'TF401019: The Git repository does not exist or you do not have permissions');
    const { query, body } = asked;
    const done = run(this.world, { params: found.params, query, body, user: service });
    if (done.text === undefined) this.server.violations.push(...found.check(done.status, toDescribed(done.body)));
    return done;
  }
}

/** Lists are wrapped, and what is empty is null: the description has neither. */
function toDescribed(body: unknown): unknown {
  const text = JSON.stringify(body, (_, value: unknown) => value ?? undefined);
  if (text === undefined) return undefined;
  const plain = JSON.parse(text) as unknown;
  return plain instanceof Object && 'value' in plain ? plain.value : plain;
}
