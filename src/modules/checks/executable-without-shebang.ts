import { Fact } from '../../domain/facts.ts';
import { unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const executableWithoutShebang = fileCheck({
  id: 'executable-without-shebang',
  scope: 'file',
  summary: 'Executable text files that do not say what runs them',
  level: 'warning',
  facts: Fact.executable,
  except: unkempt,
  docs: `The mode says that the file can be run, but it has no \`#!\` line: running it hands it to whatever shell calls it.
Either the line is missing, or the mode is there by accident (\`git update-index --chmod=-x FILE\`). Batch files, which
Windows runs by their name, and the hooks of husky, which it hands to \`sh\`, are left alone.`,
  examples: () => [
    { title: 'Without', files: { run: { content: 'echo hello\n', mode: 0o100755 } }, findings: ['run:1'] },
    { title: 'With', files: { run: { content: '#!/bin/sh\necho hello\n', mode: 0o100755 } }, findings: [] },
  ],
  run(file, report) {
    if (file.facts & Fact.shebang || /\.(?:bat|cmd|exe|ps1)$|(?:^|\/)\.husky\//i.test(file.path)) return;
    const at = file.length > 0 ? { offset: 0, length: file.lineEnd(0) } : undefined;
    report({ message: 'The file is executable but has no #! line', at });
  },
});
