import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { FixOutcome } from '../../src/app/fix.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(files: Files): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo.commit('Base');
}

const read = (repo: Repo, path: string): string => readFileSync(join(repo.top, path), 'latin1');

describe('kempt fix', () => {
  it('mends what can be mended, keeps mode, line ends and encoding, and then has nothing to do', async () => {
    const repo = repository({
      'a.sh': { content: '#!/bin/sh \necho x\t\n\n\n', mode: 0o100755 },
      'b.txt': 'one\r\ntwo \r\nthree',
      'latin.txt': { content: Buffer.from('caf\u00e9 \n', 'latin1') },
      'c.json': '{',
    });
    const first = await kempt(['fix', '--fail-on', 'error'], { cwd: repo.top });
    expect(first.stdout).toBe(
      'fixed 3 in a.sh\nfixed 2 in b.txt\nfixed 1 in c.json\nfixed 1 in latin.txt\n7 fixed in 4 files, 2 left\n',
    );
    expect(first.status).toBe(1);
    expect(['a.sh', 'b.txt', 'latin.txt', 'c.json'].map((path) => read(repo, path))).toEqual([
      '#!/bin/sh\necho x\n',
      'one\r\ntwo\r\nthree\r\n',
      'caf\xe9\n',
      '{\n',
    ]);
    expect(statSync(join(repo.top, 'a.sh')).mode & 0o777).toBe(0o755);
    const again = await kempt(['fix'], { cwd: repo.top });
    expect(again.stdout).toBe('0 fixed in 0 files, 2 left\n');
  });

  it('shows the diff and writes nothing with --dry-run', async () => {
    const repo = repository({ 'a.txt': 'one\ntwo \n' });
    const { status, stdout } = await kempt(['fix', '--dry-run'], { cwd: repo.top });
    expect(stdout).toContain('--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n one\n-two \n+two\n');
    expect(stdout).toContain('1 can be fixed in 1 files');
    expect([status, read(repo, 'a.txt')]).toEqual([1, 'one\ntwo \n']);
  });

  it('mends of a change only what is new', async () => {
    const repo = repository({ 'a.txt': 'old \n', 'b.txt': 'old \n' });
    repo.write({ 'a.txt': 'old \nnew \n' }).commit('Two');
    const { status } = await kempt(['fix', '--base', 'HEAD~1'], { cwd: repo.top });
    expect([status, read(repo, 'a.txt'), read(repo, 'b.txt')]).toEqual([0, 'old \nnew\n', 'old \n']);
  });

  it('leaves a suppressed finding alone', async () => {
    const repo = repository({ 'a.py': `x = 1  # kempt${'-'}ignore trailing-whitespace: on purpose  \ny = 2  \n` });
    await kempt(['fix'], { cwd: repo.top });
    expect(read(repo, 'a.py')).toBe(`x = 1  # kempt${'-'}ignore trailing-whitespace: on purpose  \ny = 2\n`);
  });

  it('stages what it mends with --staged, and does not touch what is staged in part', async () => {
    const repo = repository({ 'a.txt': 'x\n', 'b.txt': 'x\n' });
    repo.write({ 'a.txt': 'x\nstaged \n', 'b.txt': 'x\nstaged \n' }).stage();
    repo.write({ 'b.txt': 'x\nstaged \nnot staged \n' });
    const { stdout } = await kempt(['fix', '--staged', '--json'], { cwd: repo.top });
    const outcome = JSON.parse(stdout) as FixOutcome;
    expect(outcome.fixed).toEqual([{ path: 'a.txt', findings: 1, by: [] }]);
    expect(outcome.skipped).toEqual([{ path: 'b.txt', reason: 'it has changes that are not staged' }]);
    expect(repo.git('show', ':a.txt')).toBe('x\nstaged\n');
    expect(repo.git('show', ':b.txt')).toBe('x\nstaged \n');
    expect(read(repo, 'b.txt')).toBe('x\nstaged \nnot staged \n');
  });

  it('writes into no commit and no git directory', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    const { status, stderr } = await kempt(['fix', '--git-dir', join(repo.top, '.git')], { cwd: repo.top });
    expect([status, stderr]).toEqual([
      2,
      'kempt: Fixes are written to the work tree\nLeave out --git-dir and --head, or ask for a --patch.\n',
    ]);
    expect(read(repo, 'a.txt')).toBe('x \n');
  });

  it('leaves no file of its own behind', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    writeFileSync(join(repo.top, '.gitignore'), '');
    await kempt(['fix'], { cwd: repo.top });
    expect(repo.git('status', '--porcelain', '--untracked-files=all')).toBe(' M a.txt\n?? .gitignore\n');
  });
});
