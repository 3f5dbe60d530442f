import { once } from 'node:events';
import { createInterface } from 'node:readline';
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

const args = ['log', '-p', '-U0', '--format=commit %H', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];

/** Streams what the commits of `range` add, newest first; merges add what their own resolution adds. */
export async function* readAddedLines(repository: Repository, range: string): AsyncGenerator<AddedLines> {
  const child = startGit(repository, [...args, '--diff-merges=remerge', '--end-of-options', range, '--']);
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')));
  const closed = once(child, 'close') as Promise<[number | null]>;
  closed.catch(() => undefined);
  try {
    yield* toSections(createInterface({ input: child.stdout!, crlfDelay: Number.POSITIVE_INFINITY }));
    const [status] = await closed;
    if (status !== 0) throw new UpstreamError('git log', errors.join('').trim() || `git log ended with status ${status}`);
  } finally {
    child.kill();
  }
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
