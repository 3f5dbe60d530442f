import { Mode } from '../../domain/entry.ts';
import { changeCheck } from './check.ts';

export const destroyedSymlink = changeCheck({
  id: 'destroyed-symlink',
  scope: 'change',
  summary: 'A symbolic link that became a file with its target as text',
  level: 'error',
  docs: `On a system without symbolic links, git writes a link as a small file that holds its target. Committing that file
from such a system replaces the link for everybody. Restore the link, or clone with \`core.symlinks=true\`.`,
  examples: () => [
    {
      title: 'A link that became a file',
      base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
      files: { 'a.txt': 'x\n', link: 'a.txt' },
      findings: ['link'],
    },
    {
      title: 'A link replaced on purpose',
      base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
      files: { 'a.txt': 'x\n', link: 'Text of its own,\non several lines.\n' },
      findings: [],
    },
  ],
  run(change, report) {
    for (const file of change.files) {
      if (file.base?.mode !== Mode.symlink || file.head === undefined || file.head.mode === Mode.symlink) continue;
      const text = change.text(file)?.replace(/\r?\n$/, '');
      if (text !== undefined && text.length < 4096 && !text.includes('\n')) {
        report(file.path, {
          message: `The symbolic link became a file that holds its target, ${JSON.stringify(text)}`,
        });
      }
    }
  },
});
