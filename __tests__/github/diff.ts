import { execFileSync } from 'node:child_process';

/** Runs the real git on the repository behind the fake. */
export function git(gitDir: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', gitDir, '-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

export interface PatchedFile {
  readonly path: string;
  /** Where it was before; its own path unless it was renamed. */
  readonly oldPath: string;
  readonly status: string;
  /** As the API gives it: the hunks alone; undefined for binary files. */
  readonly patch: string | undefined;
}

const words: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
  C: 'copied',
};

const known = new Map<string, readonly PatchedFile[]>();

/** The files of the three-dot diff, as GitHub shows a pull request. */
export function patchedFiles(gitDir: string, base: string, head: string): readonly PatchedFile[] {
  const key = `${gitDir} ${base} ${head}`;
  const files = known.get(key) ?? diffFiles(gitDir, base, head);
  known.set(key, files);
  return files;
}

function diffFiles(gitDir: string, base: string, head: string): readonly PatchedFile[] {
  const listed = git(gitDir, 'diff', '--name-status', '-z', '-M', `${base}...${head}`).split('\0').filter(Boolean);
  const files: PatchedFile[] = [];
  for (let i = 0; i < listed.length; ) {
    const letter = listed[i++]![0]!;
    const before = listed[i++]!;
    const path = letter === 'R' || letter === 'C' ? listed[i++]! : before;
    const paths = path === before ? [path] : [before, path];
    const text = git(gitDir, 'diff', '-M', '-U3', `${base}...${head}`, '--', ...paths);
    const at = text.search(/^@@ /m);
    files.push({
      path,
      oldPath: before,
      status: words[letter] ?? 'modified',
      patch: at < 0 ? undefined : text.slice(at).replace(/\n$/, ''),
    });
  }
  return files;
}

/** The ranges of lines of the head that a patch shows, hunk by hunk. */
export function shownRanges(patch: string): { readonly from: number; readonly to: number }[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => ({
    from: Number(start),
    to: Number(start) + Number(count) - 1,
  }));
}

/** Where a line of `before` stands in `after`; undefined if it was changed or is gone. */
export function followLine(
  gitDir: string,
  before: string,
  after: string,
  path: string,
  line: number,
): number | undefined {
  const text = git(gitDir, 'diff', '-U0', before, after, '--', path);
  let shift = 0;
  for (const [, start, count = '1', , added = '1'] of text.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    const [first, removed] = [Number(start), Number(count)];
    if (removed > 0 && line >= first && line < first + removed) return undefined;
    if (removed === 0 ? line > first : line >= first + removed) shift += Number(added) - removed;
  }
  return line + shift;
}
