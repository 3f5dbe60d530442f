import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The cache of a runner, as `@actions/cache` speaks to it (`_apis/artifactcache`, version 1). */
export class CacheServer {
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #entries: { key: string; version: string; bytes: Buffer }[] = [];

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    this.requests.push(`${request.method} ${pathname}`);
    const [status, body] = this.#answer(`${request.method} ${pathname}`, searchParams, Buffer.concat(chunks));
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body ?? ''),
    });
    response.end(body);
  }

  static async start(): Promise<CacheServer> {
    const cache = new CacheServer();
    await new Promise<void>((resolve) => cache.#server.listen(0, '127.0.0.1', resolve));
    return cache;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get keys(): string[] {
    return this.#entries.map(({ key }) => key);
  }

  #answer(what: string, query: URLSearchParams, body: Buffer): readonly [number, (string | Buffer)?] {
    const id = Number(/\/(\d+)$/.exec(what)?.[1]);
    if (what.endsWith('GET /_apis/artifactcache/cache')) return this.#find(query);
    if (what === 'POST /_apis/artifactcache/caches') {
      const { key, version } = JSON.parse(body.toString('utf8')) as { key: string; version: string };
      this.#entries.push({ key, version, bytes: Buffer.alloc(0) });
      return [201, JSON.stringify({ cacheId: this.#entries.length })];
    }
    const entry = this.#entries[id - 1];
    if (!entry) return [404];
    if (what.startsWith('GET')) return [200, entry.bytes];
    if (what.startsWith('PATCH')) entry.bytes = Buffer.concat([entry.bytes, body]);
    return [204];
  }

  #find(query: URLSearchParams): readonly [number, string?] {
    const version = query.get('version');
    for (const key of (query.get('keys') ?? '').split(',')) {
      const at = this.#entries.findLastIndex((one) => one.version === version && one.key.startsWith(key));
      const entry = this.#entries[at];
      if (entry)
        return [200, JSON.stringify({ cacheKey: entry.key, archiveLocation: `${this.url}blob/${at + 1}`, scope: 'x' })];
    }
    return [204];
  }
}
