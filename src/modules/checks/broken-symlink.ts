import { Mode } from '../../domain/entry.ts';
import { dirName } from '../../domain/path.ts';
import { treeCheck } from './check.ts';

export const brokenSymlink = treeCheck({
  id: 'broken-symlink',
  scope: 'tree',
  summary: 'Symbolic links that lead nowhere',
  level: 'error',
  docs: `The target of the link does not exist, or the link leads to itself. A link to an absolute path, or out of the
repository, works on one machine only and is reported too.`,
  examples: () => [
    {
      title: 'A target that is gone',
      files: {
        'a.txt': 'x\n',
        'folder/good': { content: '../a.txt', mode: 0o120000 },
        bad: { content: 'b.txt', mode: 0o120000 },
      },
      findings: ['bad'],
    },
    {
      title: 'A link to a folder',
      files: { 'folder/a': 'x\n', link: { content: 'folder', mode: 0o120000 } },
      findings: [],
    },
    { title: 'Out of the repository', files: { out: { content: '/etc/hosts', mode: 0o120000 } }, findings: ['out'] },
  ],
  run(tree, report) {
    for (const entry of tree.candidates) {
      const target = entry.mode === Mode.symlink ? tree.linkTarget(entry) : undefined;
      if (target === undefined) continue;
      const message = problemOf(target, entry.path, (path) => tree.exists(path));
      if (message !== undefined) report(entry.path, { message });
    }
  },
});

function problemOf(target: string, path: string, exists: (path: string) => boolean): string | undefined {
  const shown = JSON.stringify(target);
  if (/^(?:[\\/]|[A-Za-z]:)/.test(target)) return `The link leads to the absolute path ${shown}`;
  if (climbsOut(target, dirName(path))) return `The link leads out of the repository, to ${shown}`;
  return exists(path === '' ? target : `${dirName(path) || '.'}/${target}`)
    ? undefined
    : `The link leads to ${shown}, which does not exist`;
}

function climbsOut(target: string, folder: string): boolean {
  let depth = folder === '' ? 0 : folder.split('/').length;
  for (const part of target.split('/')) {
    if (part === '..') depth--;
    else if (part !== '.' && part !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}
