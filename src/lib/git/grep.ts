import { once } from 'node:events';
import { UpstreamError } from '../../domain/errors.ts';
import { git, startGit } from './git.ts';
import type { Repository } from './repository.ts';

/** A line that a search found. */
export interface Hit {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Where to search. */
export interface GrepScope {
  /** Absent: the tracked files of the work tree. */
  readonly commit: string | undefined;
  /** Globs of paths, as git reads them. */
  readonly paths: readonly string[];
}

/** In bytes: common words are everywhere, and nobody reads that much. */
const most = 1024 * 1024;

/** Lines that have one of `words` as a whole word. The first of them, if there are very many. */
export async function grepWords(repository: Repository, words: readonly string[], scope: GrepScope): Promise<Hit[]> {
  return await grep(repository, ['-w', '-F', ...words.flatMap((word) => ['-e', word])], words, scope);
}

/** Lines that match one of `patterns`, POSIX extended regular expressions. The first of them, if there are very many. */
export async function grepPatterns(
  repository: Repository,
  patterns: readonly string[],
  scope: GrepScope,
): Promise<Hit[]> {
  return await grep(repository, ['-E', ...patterns.flatMap((pattern) => ['-e', pattern])], patterns, scope);
}

/** The files of the work tree, tracked or new, that have a line which matches `pattern`, POSIX extended. */
export async function grepFiles(repository: Repository, pattern: string): Promise<readonly string[]> {
  try {
    const found = await git(repository, ['grep', '-l', '-I', '-z', '--untracked', '--full-name', '-E', '-e', pattern]);
    return found.toString('utf8').split('\0').filter(Boolean);
  } catch (error) {
    // 1: nothing was found.
    if (error instanceof UpstreamError && error.status === 1) return [];
    throw error;
  }
}

async function grep(
  repository: Repository,
  args: readonly string[],
  wanted: readonly string[],
  { commit, paths }: GrepScope,
): Promise<Hit[]> {
  if (wanted.length === 0 || paths.length === 0) return [];
  const where = [...(commit === undefined ? [] : [commit]), '--', ...paths];
  const child = startGit(repository, ['grep', '-n', '-I', '-z', '--no-color', '--full-name', ...args, ...where], {
    GIT_LITERAL_PATHSPECS: '0',
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  closed.catch(() => undefined);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end();
  child.stderr?.resume();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) child.kill();
  }
  const [status] = await closed;
  // 1: nothing was found; none: it was ended here.
  if (status !== null && status > 1) throw new UpstreamError('git grep', `git grep ended with status ${status}`);
  return parseHits(Buffer.concat(chunks).toString('utf8'), commit === undefined ? 0 : commit.length + 1);
}

function parseHits(output: string, prefix: number): Hit[] {
  return output.split('\n').flatMap((record) => {
    const [path, line, text] = record.split('\0');
    return path === undefined || text === undefined ? [] : [{ path: path.slice(prefix), line: Number(line), text }];
  });
}
