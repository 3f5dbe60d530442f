import { Fact } from '../../domain/facts.ts';
import { FileType, unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const shebangNotExecutable = fileCheck({
  id: 'shebang-not-executable',
  scope: 'file',
  summary: 'Scripts that are not executable',
  level: 'note',
  facts: Fact.shebang,
  except: unkempt | FileType.markdown,
  docs: `The file names its interpreter in a \`#!\` line, but its mode does not let it be run
(\`git update-index --chmod=+x FILE\`). Templates and files of whose name only the end is a template's are left alone, and
so is \`#![\`, which begins an attribute in Rust.`,
  examples: [
    { title: 'Not executable', files: { 'run.sh': '#!/bin/sh\necho hello\n' }, findings: ['run.sh:1'] },
    { title: 'An attribute of Rust', files: { 'a.rs': '#![allow(dead_code)]\n' }, findings: [] },
  ],
  run(file, report) {
    if (
      file.facts & Fact.executable ||
      file.buffer[2] === 0x5b ||
      /\.(?:j2|tmpl|template|tt|erb|in|rs)$/i.test(file.path)
    )
      return;
    report({ message: 'The script has a #! line but is not executable', at: { offset: 0, length: file.lineEnd(0) } });
  },
});
