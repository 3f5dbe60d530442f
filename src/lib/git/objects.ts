import { UpstreamError } from '../../domain/errors.ts';
import type { Repository } from './repository.ts';

/** The content of one object; undefined if the repository does not have it. */
export type ObjectContent = { readonly oid: string; readonly bytes: Buffer | undefined; readonly size: number };

/**
 * Streams the contents of `oids` in their order, by one `git cat-file --batch`. Contents above `limit` bytes are
 * passed over (`bytes` is undefined, `size` is right).
 */
export async function* readObjects(
  repository: Repository,
  oids: readonly string[],
  limit: number,
): AsyncGenerator<ObjectContent> {
  if (oids.length === 0) return;
  const { startGit } = await import('./git.ts');
  const child = startGit(repository, ['cat-file', '--batch', '--buffer']);
  let failure: UpstreamError | undefined;
  child.on('error', (cause) => {
    failure = new UpstreamError('git cat-file', cause.message, { cause });
    child.stdout?.destroy(failure);
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(`${oids.join('\n')}\n`);
  try {
    const chunks = new ChunkReader(child.stdout as AsyncIterable<Buffer>);
    for (const oid of oids) {
      const header = await chunks.line();
      const size = Number(/^\S+ \S+ (\d+)$/.exec(header)?.[1] ?? -1);
      if (size < 0) yield { oid, bytes: undefined, size: 0 };
      else if (size > limit) yield { oid, bytes: await chunks.skip(size + 1), size };
      else yield { oid, bytes: (await chunks.take(size + 1)).subarray(0, size), size };
    }
  } catch (error) {
    throw failure ?? error;
  } finally {
    child.kill();
  }
}

/** The sizes of objects in bytes; -1 if the repository does not have one. */
export async function readSizes(repository: Repository, oids: readonly string[]): Promise<readonly number[]> {
  const { git } = await import('./git.ts');
  const asked = `${oids.join('\n')}\n`;
  const output = await git(repository, ['cat-file', '--batch-check=%(objectsize)', '--buffer'], asked);
  const lines = output.toString('latin1').split('\n');
  return oids.map((_, i) => (/^\d+$/.test(lines[i] ?? '') ? Number(lines[i]) : -1));
}

/** Takes lines and counted bytes from a stream of chunks. */
class ChunkReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #next(): Promise<Buffer> {
    const next = await this.#chunks.next();
    if (next.done) throw new UpstreamError('git cat-file', 'git cat-file ended early');
    return next.value;
  }

  async line(): Promise<string> {
    let end = this.#rest.indexOf(10);
    while (end < 0) {
      this.#rest = Buffer.concat([this.#rest, await this.#next()]);
      end = this.#rest.indexOf(10);
    }
    const line = this.#rest.toString('latin1', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async take(count: number): Promise<Buffer> {
    const parts = [this.#rest];
    let have = this.#rest.length;
    while (have < count) {
      const chunk = await this.#next();
      parts.push(chunk);
      have += chunk.length;
    }
    const all = parts.length === 1 ? this.#rest : Buffer.concat(parts);
    this.#rest = all.subarray(count);
    return all.subarray(0, count);
  }

  async skip(count: number): Promise<undefined> {
    let left = count - this.#rest.length;
    this.#rest = left < 0 ? this.#rest.subarray(count) : Buffer.alloc(0);
    while (left > 0) {
      const chunk = await this.#next();
      if (chunk.length > left) this.#rest = chunk.subarray(left);
      left -= chunk.length;
    }
    return undefined;
  }
}
