import { Fact } from '../../domain/facts.ts';
import { FileType, unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const shebangNotExecutable = fileCheck({
  id: 'shebang-not-executable',
  scope: 'file',
  summary: 'Scripts that are not executable',
  level: 'note',
  facts: Fact.shebang,
  except: unkempt | FileType.markdown | FileType.test,
  docs: `The file names its interpreter in a \`#!\` line, but its mode does not let it be run
(\`git update-index --chmod=+x FILE\`). Only a line that names its interpreter by a path counts: \`#![\` begins an attribute
in Rust. Left alone are templates, PowerShell, folders of tests, and what is read by another program whatever its mode:
modules of Ansible (in \`library/\`, or Python in \`modules/\`), modules of Perl, and files of zsh, which are mostly
sourced.`,
  examples: () => [
    { title: 'Not executable', files: { 'run.sh': '#!/bin/sh\necho hello\n' }, findings: ['run.sh:1'] },
    {
      title: 'A module of Ansible, and a line for another program',
      files: { 'plugins/modules/a.py': '#!/usr/bin/python\n', 'a.js': '#!"use strict"\n' },
      findings: [],
    },
    { title: 'An attribute of Rust', files: { 'a.rs': '#![allow(dead_code)]\n' }, findings: [] },
  ],
  run(file, report) {
    if (file.facts & Fact.executable || readByOthers.test(file.path) || !/^#!\s*\/\w/.test(file.line(0))) return;
    report({ message: 'The script has a #! line but is not executable', at: { offset: 0, length: file.lineEnd(0) } });
  },
});

const readByOthers =
  /\.(?:j2|tmpl|template|tt|erb|in|txt|ps1|psm1|pm|zsh|zsh-theme)$|(?:^|\/)(?:library\/|modules\/(?:.*\/)?[^/]*\.py$)/i;
