import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { match } from './contract.ts';
import { answer } from './graphql.ts';
import { moveComments, operations } from './rest.ts';
import { type Actor, type Fault, type Logged, type Pull, Refusal, type Run } from './state.ts';
import { World } from './world.ts';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly token: string | undefined;
  readonly accept: string;
  readonly write: boolean;
}

interface Answered {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * GitHub for tests: a real HTTP server that holds every request and every answer against GitHub's own API description,
 * keeps state, has its limits, and fails on demand.
 */
export class FakeGitHub extends World {
  readonly requests: Logged[] = [];
  /** Requests and answers that are not as the description says. */
  readonly violations: string[] = [];
  readonly #faults: { readonly fault: Fault; seen: number; left: number }[] = [];
  readonly #api: Server;
  /** Where archives are, at another address as in truth. */
  readonly #store: Server;

  private constructor() {
    super();
    this.#api = createServer((request, response) => void this.#serve(request, response));
    this.#store = createServer((request, response) => this.#serveBlob(request, response));
  }

  static async start(gitDir: string, repository = 'acme/widgets'): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    fake.gitDir = gitDir;
    fake.repository = repository;
    fake.addToken('write', { login: 'github-actions[bot]', write: true });
    fake.addToken('read', { login: 'github-actions[bot]', write: false });
    for (const server of [fake.#api, fake.#store]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#api.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const server of [this.#api, this.#store]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  addToken(token: string, actor: Actor): void {
    this.tokens.set(token, actor);
  }

  openPull(pull: Pick<Pull, 'number' | 'baseSha' | 'headSha'> & Partial<Pick<Pull, 'headRepo' | 'headRef'>>): Pull {
    const opened: Pull = {
      baseRef: 'main',
      headRef: 'change',
      headRepo: this.repository,
      commits: [pull.headSha],
      open: true,
      comments: [],
      reviews: [],
      issueComments: [],
      resolved: new Set(),
      ...pull,
    };
    this.pulls.set(pull.number, opened);
    return opened;
  }

  push(number: number, headSha: string): void {
    const pull = this.pull(number);
    moveComments(this, pull, headSha);
    pull.commits.push(headSha);
    pull.headSha = headSha;
  }

  /** Somebody answers in a thread. */
  reply(id: number, body: string, association = 'NONE'): void {
    const { pull, comment } = this.comment(id);
    pull.comments.push({ ...comment, id: this.nextId(), login: 'somebody', association, replyTo: id, body });
  }

  /** Somebody says something at a line. */
  say(
    number: number,
    at: { readonly path: string; readonly line: number },
    body: string,
    association = 'MEMBER',
  ): void {
    const id = this.nextId();
    const where = { ...at, startLine: undefined, subject: 'line', replyTo: undefined, outdated: false } as const;
    this.pull(number).comments.push({ ...where, id, thread: `T_${id}`, login: 'somebody', association, body });
  }

  /** Somebody resolves a thread. */
  resolve(id: number): void {
    const { pull, comment } = this.comment(id);
    pull.resolved.add(comment.thread);
  }

  addRun(run: Run): void {
    this.runs.set(run.id, run);
  }

  fail(fault: Fault): void {
    this.#faults.push({ fault, seen: 0, left: fault.times ?? 1 });
  }

  /** The requests that changed something, or meant to. */
  writes(): Logged[] {
    return this.requests.filter(({ write }) => write);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const { pathname: path, searchParams } = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const query = Object.fromEntries(searchParams);
    const isQuery = path === '/graphql' && !/^\s*mutation/.test((body as { query: string }).query);
    const write = method !== 'GET' && !isQuery;
    const log = (status: number) => this.requests.push({ method, path, body, status, write });
    const fault = this.#faultFor(method, path, body);
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.cut === 'before') {
      log(0);
      request.socket.destroy();
      return;
    }
    let answered: Answered;
    try {
      if (fault?.status !== undefined)
        throw new Refusal(fault.status, fault.message ?? 'Failed on demand', fault.headers);
      const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
      answered = await this.#answer({ method, path, query, body, token, write, accept: request.headers.accept ?? '' });
    } catch (error) {
      if (!(error instanceof Refusal)) this.violations.push(String(error instanceof Error ? error.stack : error));
      const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
      answered = {
        status: refusal.status,
        headers: refusal.headers,
        body: { message: refusal.message, documentation_url: 'https://docs.github.com/rest' },
      };
    }
    log(answered.status);
    if (fault?.cut === 'done') request.socket.destroy();
    else this.#send(response, answered);
  }

  #send(response: ServerResponse, answered: Answered): void {
    const { port } = this.#store.address() as AddressInfo;
    const headers = Object.entries(answered.headers ?? {}).map(([name, value]): [string, string] => [
      name,
      value.replace('{base}', this.url).replace('{store}', `http://localhost:${port}`),
    ]);
    response.writeHead(answered.status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      ...Object.fromEntries(headers),
    });
    response.end(answered.text ?? (answered.body === undefined ? undefined : JSON.stringify(answered.body)));
  }

  #faultFor(method: string, path: string, body: unknown): Fault | undefined {
    for (const one of this.#faults) {
      const { fault } = one;
      if (one.left === 0 || !fault.path.test(path) || (fault.method ?? method) !== method) continue;
      if (fault.when && !fault.when(body)) continue;
      if (one.seen++ < (fault.after ?? 0)) continue;
      one.left--;
      return fault;
    }
    return undefined;
  }

  async #answer({ method, path, query, body, token, write, accept }: Asked): Promise<Answered> {
    const actor = this.tokens.get(token ?? '');
    if (!actor) throw new Refusal(401, token === undefined ? 'Requires authentication' : 'Bad credentials');
    if (path === '/graphql') {
      const result = await answer(this, actor, body as { query: string });
      for (const { message, type } of result.errors ?? []) if (type === undefined) this.violations.push(message);
      return { status: 200, body: result };
    }
    if (write && !actor.write) throw new Refusal(403, 'Resource not accessible by integration');
    const found = match(method, path, query, body);
    const run = found && operations[found.id];
    if (!found || !run) {
      this.violations.push(`The fake does not know ${method} ${path}`);
      throw new Refusal(404, 'Not Found');
    }
    if (found.wrong.length > 0) {
      this.violations.push(...found.wrong.map((wrong) => `${found.id}: ${wrong}`));
      throw new Refusal(422, `Invalid request. ${found.wrong.join('; ')}`);
    }
    const { params } = found;
    if (`${params['owner']}/${params['repo']}` !== this.repository) throw new Refusal(404, 'Not Found');
    if (method === 'POST') this.countContent();
    const done = run(this, { params, query, body: (body ?? {}) as Record<string, unknown>, actor, accept });
    if (done.text !== undefined) return done;
    return { ...done, body: found.complete(done.status, done.body, (wrong) => this.violations.push(wrong)) };
  }

  #serveBlob(request: IncomingMessage, response: ServerResponse): void {
    const id = Number(/\/blob\/(\d+)/.exec(request.url ?? '')?.[1]);
    const zip = this.runs.get(Math.floor(id / 100))?.artifacts[id % 100]?.zip;
    if (request.headers.authorization !== undefined || zip === undefined) {
      response.writeHead(400).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/zip' });
    if (Buffer.isBuffer(zip)) response.end(zip);
    else this.#stream(response, zip.bytes);
  }

  #stream(response: ServerResponse, bytes: number): void {
    const chunk = Buffer.alloc(1024 * 1024);
    let left = bytes;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  }
}
