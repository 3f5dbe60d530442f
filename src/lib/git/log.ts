import { once } from 'node:events';
import { UpstreamError } from '../../domain/errors.ts';
import { startGit } from './git.ts';
import type { Repository } from './repository.ts';

/** What one commit added to one file. */
export interface AddedLines {
  readonly commit: string;
  readonly path: string;
  /** The 1-based number that each line has in the commit's version. */
  readonly numbers: readonly number[];
  readonly lines: readonly string[];
}

interface Section {
  path: string;
  readonly numbers: number[];
  readonly lines: string[];
}

const args = [
  'log',
  '-p',
  '-U0',
  '--format=commit %H',
  '--full-index',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
];

/** Streams what the commits of `range` add, newest first; merges add what their own resolution adds. */
export async function* readAddedLines(repository: Repository, range: string): AsyncGenerator<AddedLines> {
  const child = startGit(repository, [...args, '--diff-merges=remerge', '--end-of-options', range, '--']);
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')));
  const closed = once(child, 'close') as Promise<[number | null]>;
  closed.catch(() => undefined);
  try {
    yield* toSections(toLines(child.stdout as AsyncIterable<Buffer>));
    const [status] = await closed;
    if (status !== 0)
      throw new UpstreamError('git log', errors.join('').trim() || `git log ended with status ${status}`);
  } finally {
    child.kill();
  }
}

/** Lines end with LF and with nothing else: a CR or U+2028 in a file must not begin a line of the patch. */
async function* toLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, start)) {
      yield text.toString('utf8', start, end);
      start = end + 1;
    }
    rest = text.subarray(start);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}

/** A line of a patch is told by its first sign, but only outside of hunks: within them `left` counts what is to come. */
async function* toSections(patch: AsyncIterable<string>): AsyncGenerator<AddedLines> {
  let commit = '';
  let section: Section | undefined;
  let number = 0;
  let left = { added: 0, removed: 0 };
  for await (const line of patch) {
    if (left.added > 0 && line.startsWith('+')) {
      section?.numbers.push(number++);
      section?.lines.push(line.slice(1));
      left.added--;
      continue;
    }
    if (left.removed > 0 && line.startsWith('-')) {
      left.removed--;
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      number = Number(hunk[2]);
      left = { removed: Number(hunk[1] ?? 1), added: Number(hunk[3] ?? 1) };
    } else if (line.startsWith('diff --git ') || line.startsWith('commit ')) {
      if (section && section.lines.length > 0) yield { commit, ...section };
      section = undefined;
      if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    } else if (line.startsWith('+++ b/')) {
      section = { path: line.slice('+++ b/'.length).replace(/\t$/, ''), numbers: [], lines: [] };
    } else if (line.startsWith('+++ "b/')) {
      section = { path: line.slice('+++ "b/'.length, -1), numbers: [], lines: [] };
    }
  }
  if (section && section.lines.length > 0) yield { commit, ...section };
}
