import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeGitHub } from '../github/fake-github.ts';
import { Repo } from '../helpers/repo.ts';
import { git, pullEvent, runAction } from '../helpers/runner.ts';

/* The Action as a runner starts it: which event makes it check what. */

const open: Repo[] = [];
const servers: FakeGitHub[] = [];
afterEach(async () => {
  for (const repo of open.splice(0)) repo.dispose();
  for (const server of servers.splice(0)) await server.stop();
});

function repository(): Repo {
  const repo = new Repo({ 'a.txt': 'old \n' });
  open.push(repo);
  repo.commit('Base').git('checkout', '-q', '-b', 'change');
  return repo.write({ 'a.txt': 'old \nnew \n', 'b.txt': 'x\n' }).commit('Two');
}

async function server(repo: Repo): Promise<FakeGitHub> {
  const github = await FakeGitHub.start(repo.top);
  servers.push(github);
  const sha = (rev: string): string => repo.git('rev-parse', rev).trim();
  github.openPull({ number: 7, baseSha: sha('main'), headSha: sha('change') });
  return github;
}

describe('the Action', () => {
  it('checks the repository on a push, annotates, and sets outputs', async () => {
    const repo = repository();
    const { status, stdout, outputs, summary } = await runAction({ cwd: repo.top, event: 'push', payload: {} });
    expect(stdout).toContain('::warning file=a.txt,line=1,');
    expect(summary).toContain('trailing-whitespace');
    expect(outputs).toMatchObject({ verdict: 'findings', findings: '2', errors: '0', warnings: '2' });
    expect(JSON.parse(outputs['text']!)).toMatchObject({ version: 1, scope: { kind: 'all' } });
    expect(status).toBe(1);
  });

  it.each(['schedule', 'workflow_dispatch', 'push'])('checks everything on %s', async (event) => {
    const { outputs } = await runAction({ cwd: repository().top, event, payload: {} });
    expect(JSON.parse(outputs['text']!)).toMatchObject({ scope: { kind: 'all' } });
  });

  it('checks in a merge queue what the queue merges', async () => {
    const repo = repository();
    const sha = (rev: string): string => repo.git('rev-parse', rev).trim();
    const payload = { merge_group: { base_sha: sha('main'), head_sha: sha('change') } };
    const { outputs, status } = await runAction({ cwd: repo.top, event: 'merge_group', payload });
    expect([outputs['findings'], status]).toEqual(['1', 1]);
  });

  it('reports of a pull request what is new, or all if told to', async () => {
    const repo = repository();
    const payload = pullEvent(repo, { base: 'main', head: 'change' });
    const job = { cwd: repo.top, event: 'pull_request', payload };
    expect((await runAction(job)).outputs).toMatchObject({ findings: '1', warnings: '1' });
    const all = await runAction({ ...job, inputs: { 'changed-only': 'false', 'fail-on': 'error' } });
    expect([all.outputs['findings'], all.status]).toEqual(['2', 0]);
  });

  it('fetches what a checkout of the merge alone lacks', async () => {
    const repo = repository();
    repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repo.git('checkout', '-q', '-b', 'merge', 'main');
    repo.git('commit', '-q', '--allow-empty', '-m', 'Later');
    repo.git('branch', '-f', 'main', 'merge');
    repo.git('merge', '-q', '--no-edit', 'change');
    const cwd = `${repo.top}-shallow`;
    git(repo.top, 'clone', '-q', '--depth=1', '--branch', 'merge', `file://${repo.top}`, cwd);
    const github = await server(repo);
    const payload = pullEvent(repo, { base: 'main', head: 'change' });
    const { outputs, stderr } = await runAction({ cwd, event: 'pull_request', payload, github });
    expect(stderr).toContain('Comments on pull request 7: 1 posted');
    expect(outputs).toMatchObject({ findings: '1' });
    expect(github.violations).toEqual([]);
    // Two commits, and not the history.
    expect(git(cwd, 'rev-list', '--count', '--all', 'HEAD')).toBe('1');
    const alone = join(cwd, 'again');
    git(repo.top, 'clone', '-q', '--depth=1', '--branch', 'merge', `file://${repo.top}`, alone);
    const untold = await runAction({
      cwd: `${repo.top}-shallow`,
      event: 'pull_request',
      payload,
      github,
      inputs: { token: '' },
    });
    expect([untold.status, untold.stderr]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
    rmSync(cwd, { recursive: true });
  });

  it('takes a configuration and a folder, and fails on mistakes', async () => {
    const repo = repository().write({ 'ci/kempt.yaml': 'version: 1\nchecks: { trailing-whitespace: off }\n' });
    const job = { cwd: repo.top, event: 'push', payload: {} };
    expect((await runAction({ ...job, inputs: { config: 'ci/kempt.yaml' } })).outputs['verdict']).toBe('clean');
    const wrong = await runAction({ ...job, inputs: { 'fail-on': 'loud' } });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--fail-on takes')]);
    expect(wrong.stdout).toContain('::error::Kempt was used or configured wrongly');
  });

  it('runs other commands, with arguments', async () => {
    const repo = repository();
    const job = { cwd: repo.top, event: 'push', payload: {} };
    const { stdout, status } = await runAction({
      ...job,
      inputs: { command: 'check', args: '--format\njson\n--only\ntrailing-whitespace' },
    });
    const report = JSON.parse(stdout) as { findings: unknown[] };
    expect([report.findings.length, status]).toEqual([2, 1]);
  });

  it('takes the configuration of a pull request from its base', async () => {
    const repo = new Repo({ 'kempt.yaml': 'version: 1\nfail-on: error\n', 'a.txt': 'x\n' }).commit('Base');
    open.push(repo);
    repo.git('checkout', '-q', '-b', 'change');
    repo.write({
      'kempt.yaml': 'version: 1\nchecks: { trailing-whitespace: off, json-syntax: off }\n',
      'a.txt': 'x \n',
      'b.json': '{,}\n',
    });
    repo.commit('Switches off');
    const payload = pullEvent(repo, { base: 'main', head: 'change' });
    const { stdout, outputs, status } = await runAction({ cwd: repo.top, event: 'pull_request', payload });
    expect([outputs['errors'], outputs['warnings'], status]).toEqual(['1', '1', 1]);
    expect(stdout).toContain('The change edits kempt.yaml, which takes effect once it is merged');
  });
});
