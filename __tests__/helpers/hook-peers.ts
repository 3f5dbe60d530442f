import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Repo } from './repo.ts';
import { root } from './run.ts';
import { npmTool, pythonTool } from './tools.ts';

const preCommit = pythonTool('pre-commit', '4.7.0');

/** The real managers of hooks: how each is set up in a clone, and what it needs to be found. */
export const peers = {
  husky: { bin: npmTool('husky', '9.1.7'), setUp: [], env: {} },
  lefthook: { bin: npmTool('lefthook', '2.2.2'), setUp: ['install'], env: {} },
  'pre-commit': {
    bin: preCommit,
    setUp: ['install'],
    env: preCommit === undefined ? {} : { PYTHONPATH: dirname(dirname(preCommit)) },
  },
  prek: { bin: npmTool('@j178/prek', '0.5.3'), setUp: ['install'], env: {} },
} as const;

export type Env = Readonly<Record<string, string | undefined>>;

/** A folder with a `kempt` that is the committed bundle, to stand on a PATH. */
export function kemptFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'kempt');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`);
  chmodSync(file, 0o755);
  return folder;
}

/** The PATH with these folders first. */
export function pathWith(...folders: readonly string[]): string {
  return [...folders, process.env['PATH'] ?? ''].join(delimiter);
}

/** What a commit did: hooks run as they do for a user. */
export interface Committed {
  readonly status: number | null;
  readonly output: string;
}

const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

/** Runs `git commit` with these arguments. */
export function commit(repo: Repo, args: readonly string[] = [], env: Env = {}, cwd = repo.top): Committed {
  const { status, stdout, stderr } = spawnSync('git', [...identity, 'commit', '-m', 'A change', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CI: undefined, GITHUB_ACTIONS: undefined, HUSKY: undefined, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}
