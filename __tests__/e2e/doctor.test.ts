import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Line, Section } from '../../src/app/doctor.ts';
import { which } from '../../src/lib/which.ts';
import { FakeGitHub } from '../github/fake-github.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt, node, root } from '../helpers/run.ts';

/* What kempt doctor tells of real situations. */

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});
const scratch = mkdtempSync(join(tmpdir(), 'kempt-doctor-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function repository(files: Files = { 'a.txt': 'one\n' }): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo.commit('Base');
}

/** A PATH on which there are these programs and no others. */
function pathOf(...programs: readonly string[]): string {
  const folder = mkdtempSync(join(scratch, 'bin-'));
  for (const name of programs) symlinkSync(which(name, process.env['PATH'])!, join(folder, name));
  return folder;
}

const env = { KEMPT_CACHE_DIR: join(scratch, 'cache'), GITHUB_TOKEN: undefined, KEMPT_TOKEN: undefined };

interface Examined {
  readonly status: number | null;
  readonly well: boolean;
  readonly line: (what: string) => Line | undefined;
}

async function examine(cwd: string, more: NodeJS.ProcessEnv = {}): Promise<Examined> {
  const { status, stdout, stderr } = await kempt(['doctor', '--json'], { cwd, env: { ...env, ...more } });
  expect(stderr).toBe('');
  const { well, sections } = JSON.parse(stdout) as { well: boolean; sections: readonly Section[] };
  const lines = sections.flatMap((section) => section.lines);
  return { status, well, line: (what) => lines.find((one) => one.what === what) };
}

describe('the configuration', () => {
  it('need not be; if it is, its files and presets are named', async () => {
    const repo = repository();
    const without = await examine(repo.top);
    expect([without.status, without.well]).toEqual([0, true]);
    expect(without.line('configuration')).toMatchObject({ status: 'none', value: expect.stringMatching(/^none/) });
    expect(without.line('tools')).toMatchObject({ status: 'none' });
    repo.write({ 'kempt.yaml': 'version: 1\nextends: [strict, ./ci/base.yaml]\n', 'ci/base.yaml': 'version: 1\n' });
    expect((await examine(repo.top)).line('configuration')).toEqual({
      status: 'good',
      what: 'configuration',
      value: 'preset recommended, preset strict, ci/base.yaml, kempt.yaml',
    });
  });

  it('that is broken is wrong, line by line, and the rest is told all the same', async () => {
    const repo = repository({ 'kempt.yaml': 'version: 1\nchekcs: {}\nfail-no: error\n' });
    const { status, stdout } = await kempt(['doctor'], { cwd: repo.top, env });
    expect(status).toBe(3);
    expect(stdout).toMatch(/^✖ configuration +kempt\.yaml:2:1: unknown key chekcs; did you mean checks\?$/m);
    expect(stdout).toMatch(
      /^✖ configuration +kempt\.yaml:3:1: unknown key fail-no; did you mean fail-on\?\n +→ The keys/m,
    );
    expect(stdout).toMatch(/^✔ repository +\//m);
    expect(stdout).toMatch(/^– tools +not looked at: /m);
    expect(stdout).toMatch(/\n2 things are wrong\n$/);
    expect(stdout).not.toContain('\x1b');
  });
});

describe('runtimes', () => {
  it('are told with their versions; what nothing needs may be missing', async () => {
    const { line, status } = await examine(repository().top, { PATH: pathOf('git') });
    expect(status).toBe(0);
    expect(line('git')).toMatchObject({ status: 'good', value: expect.stringMatching(/^\d+\.\d+.* \(\/.*git\)$/) });
    expect(line('Node.js')?.value).toContain(process.versions.node);
    for (const what of ['Python', 'Go', 'cargo', 'Java']) {
      expect(line(what)).toEqual({ status: 'none', what, value: 'not found' });
    }
  });

  it('that a tool of the repository waits for are missed, with the tool', async () => {
    const repo = repository({ 'ruff.toml': '', 'a.py': 'x = 1\n', 'go.mod': 'module a\n', 'a.go': 'package a\n' });
    const { line, status } = await examine(repo.top, { PATH: pathOf('git') });
    expect(status).toBe(3);
    expect(line('Python')).toMatchObject({ status: 'warning', remedy: expect.stringContaining('Install Python') });
    expect(line('ruff')).toEqual({
      status: 'bad',
      what: 'ruff',
      value: 'it is not here, and python3, which would install it, is not either',
      remedy: expect.stringContaining('pip install ruff'),
    });
    expect(line('gofmt')).toMatchObject({ status: 'bad' });
    repo.write({
      'kempt.yaml': 'version: 1\ntools: { ruff: { missing: skip }, gofmt: off, go-vet: { missing: skip } }\n',
    });
    const allowed = await examine(repo.top, { PATH: pathOf('git') });
    expect([allowed.status, allowed.line('ruff')?.status, allowed.line('gofmt')]).toEqual([0, 'warning', undefined]);
  });

  it('without git nothing can be compared', async () => {
    const { line, status } = await examine(repository().top, { PATH: pathOf() });
    expect(status).toBe(3);
    expect(line('git')).toMatchObject({
      status: 'bad',
      value: 'not found',
      remedy: expect.stringContaining('Install git'),
    });
    expect(line('repository')).toMatchObject({ status: 'bad', value: expect.stringContaining('git was not found') });
  });
});

describe('tools', () => {
  const ruff = (folder: string, version: string): string => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ruff'), `#!/bin/sh\necho ruff ${version}\n`);
    chmodSync(join(folder, 'ruff'), 0o755);
    return folder;
  };

  it('are told with the copy that would run, and where it is from', async () => {
    const repo = repository({ 'ruff.toml': '', 'a.py': 'x = 1\n' });
    const system = ruff(join(scratch, 'system'), '0.9.1');
    const PATH = `${system}:${pathOf('git', 'sh')}`;
    expect((await examine(repo.top, { PATH })).line('ruff')).toEqual({
      status: 'good',
      what: 'ruff',
      value: `0.9.1 (system: ${system}/ruff)`,
    });
    const own = ruff(join(repo.top, '.venv/bin'), '0.8.0');
    expect((await examine(repo.top, { PATH })).line('ruff')?.value).toBe(`0.8.0 (project: ${own}/ruff)`);
  });

  it('of a version that Kempt cannot run are wrong offline, and are installed otherwise', async () => {
    const repo = repository({ 'ruff.toml': '', 'a.py': 'x = 1\n' });
    const PATH = `${ruff(join(scratch, 'old'), '0.0.1')}:${pathOf('git', 'sh', 'python3')}`;
    const offline = await examine(repo.top, { PATH, KEMPT_OFFLINE: '1' });
    expect(offline.line('ruff')).toMatchObject({
      status: 'bad',
      value: expect.stringContaining('and Kempt can run >=0.1.0'),
    });
    expect(offline.line('network')).toMatchObject({ status: 'none' });
    const online = await examine(repo.top, { PATH });
    expect(online.line('ruff')).toMatchObject({
      status: 'warning',
      value: expect.stringMatching(/^not here yet: the first run installs [\d.]+ \(pypi\)$/),
      remedy: 'To have it now: kempt tools install ruff.',
    });
  });

  it('for which there is nothing are not told', async () => {
    const repo = repository({ 'a.txt': 'x\n', 'kempt.yaml': 'version: 1\nextends: [python]\n' });
    const { line, status } = await examine(repo.top, { PATH: pathOf('git') });
    expect([status, line('ruff'), line('Python')?.status]).toEqual([0, undefined, 'none']);
  });
});

describe('the clone and the cache', () => {
  it('a shallow clone is told with the remedy, and so is a base that is not there', async () => {
    const origin = repository();
    origin.write({ 'b.txt': 'two\n' }).stage().commit('Next');
    const shallow = join(scratch, 'shallow');
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.top}`, shallow);
    const { line, status } = await examine(shallow);
    expect(status).toBe(0);
    expect(line('history')).toMatchObject({ status: 'warning', remedy: expect.stringContaining('fetch-depth: 0') });
    expect((await examine(origin.top)).line('history')).toEqual({ status: 'good', what: 'history', value: 'whole' });
    expect((await examine(origin.top)).line('base')?.value).toBe(`${origin.git('rev-parse', 'HEAD').trim()} of main`);
    origin.git('branch', '-m', 'other');
    expect((await examine(origin.top)).line('base')).toMatchObject({
      status: 'warning',
      value: 'There is no default branch to compare with',
    });
  });

  it('a folder that is no repository is fine', async () => {
    const folder = mkdtempSync(join(scratch, 'plain-'));
    const { line, status } = await examine(folder);
    expect([status, line('repository')?.status, line('forge')?.status]).toEqual([0, 'none', 'none']);
  });

  it('a cache that cannot be written is wrong', async () => {
    const file = join(scratch, 'file');
    writeFileSync(file, '');
    const { line, status } = await examine(repository().top, { KEMPT_CACHE_DIR: join(file, 'cache') });
    expect([status, line('cache')]).toEqual([
      3,
      {
        status: 'bad',
        what: 'cache',
        value: `${file}/cache cannot be written: ENOTDIR`,
        remedy: expect.stringContaining('KEMPT_CACHE_DIR'),
      },
    ]);
    expect((await examine(repository().top)).line('cache')?.value).toMatch(/cache \([\d.]+ k?B\)$/);
  });
});

describe('the forge and the token', () => {
  it('is asked what the token may do, and nothing else', async () => {
    const repo = repository();
    repo.git('remote', 'add', 'origin', 'https://github.com/acme/widgets.git');
    const github = await FakeGitHub.start(repo.top);
    github.addToken('alice', { login: 'alice', write: true });
    github.addToken('bob', { login: 'bob', write: false });
    const { url } = github;
    const asked = async (token: string): Promise<Line | undefined> =>
      (await examine(repo.top, { GITHUB_API_URL: url, GITHUB_TOKEN: token })).line('token');
    try {
      expect(await asked('alice')).toMatchObject({ status: 'good', value: 'of alice, who may write to acme/widgets' });
      expect(await asked('bob')).toMatchObject({ status: 'warning', value: expect.stringContaining('may only read') });
      expect(await asked('write')).toMatchObject({
        status: 'good',
        value: expect.stringContaining('those of the workflow'),
      });
      expect(await asked('wrong')).toMatchObject({ status: 'bad', value: expect.stringContaining('check the token') });
      expect(github.requests.filter(({ write }) => write)).toEqual([]);
      expect(github.violations).toEqual([]);
    } finally {
      await github.stop();
    }
    expect(await asked('alice')).toMatchObject({
      status: 'warning',
      value: expect.stringContaining('could not be tried'),
    });
  });

  it('is told in a CI, where a token is missed, and elsewhere, where it is not', async () => {
    const repo = repository({ '.gitlab-ci.yml': 'a: { script: [ls] }\n' });
    const laptop = await examine(repo.top);
    expect([laptop.line('CI')?.value, laptop.line('token')?.status]).toEqual([
      'not in one now; the repository has files of gitlab-ci',
      'none',
    ]);
    const ci = await examine(repo.top, {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_SHA: repo.git('rev-parse', 'HEAD').trim(),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: undefined,
      GITHUB_API_URL: undefined,
      GITHUB_SERVER_URL: undefined,
    });
    expect([ci.line('CI')?.value, ci.line('forge')?.value]).toEqual([
      'github-actions, push',
      'github (https://github.com/acme/widgets)',
    ]);
    expect(ci.line('token')).toMatchObject({ status: 'warning', remedy: expect.stringContaining('GITHUB_TOKEN') });
    const broken = await examine(repo.top, { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: undefined });
    expect([broken.status, broken.line('CI')?.status]).toEqual([3, 'bad']);
  });

  it('is coloured when colours are wanted, and refuses arguments', async () => {
    const { top } = repository();
    const coloured = await node([join(root, 'dist/cli.js'), 'doctor'], { cwd: top, env: { ...env, FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\x1b[32m✔\x1b[39m Kempt');
    const { status, stderr } = await kempt(['doctor', 'me'], { cwd: top });
    expect([status, stderr]).toEqual([2, 'kempt: kempt doctor takes no me\nIt looks at everything.\n']);
  });
});
