import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fault, Faults } from './faults.ts';

/** A request as it came. */
export interface Asked {
  readonly method: string;
  /** Without the query, as it was sent: still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Parsed, where it is JSON; undefined: there is none. */
  readonly body: unknown;
}

export interface Answered {
  readonly status: number;
  readonly body?: unknown;
  /** Instead of JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with the forge's own words. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** What a fake forge does with a request. Throws {@link Refusal}; anything else that it throws is a fault of the test. */
export interface Handler {
  /** `report` takes what is not as the description says. */
  answer(asked: Asked, report: (wrong: string) => void): Answered | Promise<Answered>;
  /** The body by which the forge refuses. */
  refuse(status: number, message: string): unknown;
}

/** A real HTTP server that logs what it is asked, and fails on demand. */
export class FakeServer {
  /** Requests and answers that are not as the description says. */
  readonly violations: string[] = [];
  /** Every request, and how it was answered; 0: not at all. */
  readonly requests: (Asked & { readonly status: number })[] = [];
  readonly #faults = new Faults();
  readonly #handler: Handler;
  readonly #server: Server;

  private constructor(handler: Handler) {
    this.#handler = handler;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(handler: Handler): Promise<FakeServer> {
    const fake = new FakeServer(handler);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** How many requests changed something, or meant to. */
  writes(): number {
    return this.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await this.#read(request);
    const fault = this.#faults.take(asked.method, asked.path, asked.body);
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    const cut = (status: number): void => {
      this.requests.push({ ...asked, status });
      request.socket.destroy();
    };
    if (fault?.cut === 'before') {
      cut(0);
      return;
    }
    const answered = await this.#answer(asked, fault);
    if (fault?.cut === 'done') {
      cut(answered.status);
      return;
    }
    this.requests.push({ ...asked, status: answered.status });
    response.writeHead(answered.status, { 'content-type': 'application/json', ...answered.headers });
    response.end(answered.text ?? (answered.body === undefined ? undefined : JSON.stringify(answered.body)));
  }

  async #read(request: IncomingMessage): Promise<Asked> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    return {
      method: request.method ?? 'GET',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
  }

  async #answer(asked: Asked, fault: Fault | undefined): Promise<Answered> {
    try {
      if (fault?.status !== undefined)
        throw new Refusal(fault.status, fault.message ?? 'Failed on demand', fault.headers);
      return await this.#handler.answer(asked, (wrong) => this.violations.push(wrong));
    } catch (error) {
      if (!(error instanceof Refusal)) this.violations.push(String(error instanceof Error ? error.stack : error));
      const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
      const { status, headers } = refusal;
      return { status, headers, body: this.#handler.refuse(status, refusal.message) };
    }
  }
}
