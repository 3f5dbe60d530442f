import type { ChangedFile } from '../../domain/change-set.ts';
import { isFixture, isGenerated, isVendored } from './change/paths.ts';
import { changeCheck } from './check.ts';

interface Sized {
  readonly path: string;
  readonly lines: number;
}

export const changeSize = changeCheck({
  scope: 'change',
  id: 'change-size',
  summary: 'A change that is too large to be read with care',
  level: 'note',
  docs: `The more lines a change has, the less of each is read. A change in several steps is reviewed sooner and better.

Added and removed lines count. Files that nobody reads do not: lock files, generated code, snapshots, minified bundles,
vendored folders, fixtures of tests, binary files. Neither do pure renames and deleted files.

Split the change: what can go in first (a refactoring, a new interface, a renaming) is a change of its own.`,
  source: 'https://google.github.io/eng-practices/review/developer/small-cls.html',
  options: {
    'max-lines': { type: 'integer', default: 1000, summary: 'Added and removed lines together; 0: no limit' },
    'max-files': { type: 'integer', default: 100, summary: 'Changed files; 0: no limit' },
  },
  examples: () => [
    {
      title: 'more lines than the limit',
      options: { 'max-lines': 3 },
      files: { 'a.txt': '1\n', 'b.txt': '1\n2\n3\n' },
      findings: ['b.txt'],
    },
    {
      title: 'more files than the limit',
      options: { 'max-files': 1 },
      files: { 'a.txt': '1\n', 'b.txt': '1\n2\n' },
      findings: ['b.txt'],
    },
    {
      title: 'lock files, snapshots and deleted files do not count',
      options: { 'max-lines': 3 },
      base: { 'old.txt': '1\n2\n3\n4\n5\n' },
      files: { 'yarn.lock': '1\n2\n3\n4\n', 'a.test.ts.snap': '1\n2\n3\n4\n', 'a.txt': '1\n2\n3\n' },
      findings: [],
    },
  ],
  run(change, report, options) {
    const files = change.files
      .filter(counts)
      .map(size)
      .sort((a, b) => b.lines - a.lines);
    const lines = files.reduce((sum, file) => sum + file.lines, 0);
    const tooLong = exceeds(lines, options['max-lines']);
    if (files[0] === undefined || (!tooLong && !exceeds(files.length, options['max-files']))) return;
    const limit = tooLong ? `${options['max-lines']} lines` : `${options['max-files']} files`;
    const largest = files.slice(0, 3).map((file) => `${file.path} (${file.lines})`);
    const where = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
    const message = `the change has ${lines} lines in ${where}, more than ${limit}; the largest: ${largest.join(', ')}`;
    report(files[0].path, { message });
  },
});

function exceeds(count: number, limit: number): boolean {
  return limit > 0 && count > limit;
}

function counts({ path, status, hunks }: ChangedFile): boolean {
  if (status === 'deleted' || hunks.length === 0) return false;
  return !isGenerated(path) && !isVendored(path) && !isFixture(path);
}

function size({ path, hunks }: ChangedFile): Sized {
  return { path, lines: hunks.reduce((sum, hunk) => sum + hunk.baseCount + hunk.headCount, 0) };
}
