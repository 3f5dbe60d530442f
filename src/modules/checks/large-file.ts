import { isRegular } from '../../domain/entry.ts';
import { FileType, fileTypes } from '../../domain/file-type.ts';
import { formatBytes } from '../../domain/format.ts';
import { treeCheck } from './check.ts';
import { isLfsTracked } from './files/lfs.ts';

export const largeFile = treeCheck({
  id: 'large-file',
  scope: 'tree',
  summary: 'Large files that are not in Git LFS',
  level: 'warning',
  source: 'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github',
  docs: `Every clone downloads every version of every file, for ever. GitHub warns at 50 MiB and refuses 100 MiB.
Files that \`.gitattributes\` gives to Git LFS are left alone. Lock files, test data and other
people's code may be twice as large.`,
  options: {
    'max-size': { type: 'bytes', default: 2 * 1024 * 1024, summary: 'the size from which on a file is reported' },
  },
  examples: () => [
    {
      title: 'Larger than allowed',
      files: { 'a.bin': 'x'.repeat(3000) },
      options: { 'max-size': 2000 },
      findings: ['a.bin'],
    },
    {
      title: 'Twice as large',
      files: { 'test/fixtures/a.bin': 'x'.repeat(3000), 'b.lock': 'x'.repeat(3000), 'vendor/c.js': 'x'.repeat(5000) },
      options: { 'max-size': 2000 },
      findings: ['vendor/c.js'],
    },
    {
      title: 'In Git LFS',
      files: { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'a.bin': 'x'.repeat(3000) },
      options: { 'max-size': 2000 },
      findings: [],
    },
  ],
  async run(tree, report, options) {
    const limit = options['max-size'];
    for (const entry of tree.candidates) {
      const size = entry.size ?? 0;
      if (size <= limit || !isRegular(entry)) continue;
      if ((size <= 2 * limit && mayBeLarger(entry.path)) || (await isLfsTracked(tree, entry.path))) continue;
      report(entry.path, {
        message: `The file has ${formatBytes(size)}, more than ${formatBytes(limit)}, and is not in Git LFS`,
      });
    }
  },
});

function mayBeLarger(path: string): boolean {
  return (fileTypes(path) & (FileType.vendored | FileType.fixture)) !== 0 || /(?:^|[/.-])lock(?:file)?\b/i.test(path);
}
