import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { presets } from '../../src/config/presets.gen.ts';
import type { Report } from '../../src/domain/report.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt, type Ran } from '../helpers/run.ts';

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});
const scratch = mkdtempSync(join(tmpdir(), 'kempt-extends-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function repository(files: Files): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo;
}

/** GitHub is a folder: what git makes of the address is its own affair, and everything else is real. */
const served = join(scratch, 'served');
const env = {
  KEMPT_CACHE_DIR: join(scratch, 'cache'),
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `url.file://${served}/.insteadOf`,
  GIT_CONFIG_VALUE_0: 'https://github.com/',
};

/** Makes `acme/config` with these files, and returns its commit. */
function publish(files: Files): string {
  const repo = repository(files).commit('Base');
  rmSync(join(served, 'acme/config.git'), { recursive: true, force: true });
  repo.git('clone', '--quiet', '--bare', '.', join(served, 'acme/config.git'));
  return repo.git('rev-parse', 'HEAD').trim();
}

async function check(repo: Repo, more: NodeJS.ProcessEnv = {}, ...args: readonly string[]): Promise<Ran> {
  return await kempt(['check', '--json', '--no-tools', '--no-cache', ...args], {
    cwd: repo.top,
    env: { ...env, ...more },
  });
}

/** Rule and level of what is found. */
async function found(repo: Repo, more: NodeJS.ProcessEnv = {}): Promise<readonly string[]> {
  const { stdout, stderr } = await check(repo, more);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Report).findings.map(({ rule, level }) => `${rule} ${level}`);
}

async function refusal(entry: string, files: Files = {}): Promise<readonly [number | null, string]> {
  const { status, stderr } = await check(
    repository({ ...files, 'kempt.yaml': `version: 1\nextends:\n  - ${entry}\n` }),
  );
  return [status, stderr.split('\n')[0]!];
}

const dirty = { 'a.txt': 'x \n' };
const softer = 'checks: { trailing-whitespace: note }\n';
const asNote = `version: 1\n${softer}`;
const main = (entry: string): string => `version: 1\nextends: ['${entry}']\n`;

describe('a preset', () => {
  const runsOf = async (repo: Repo): Promise<Readonly<Record<string, string | undefined>>> => {
    const { stdout } = await kempt(['check', '--json', '--no-cache'], { cwd: repo.top, env });
    const { runs, verdict } = JSON.parse(stdout) as Report;
    expect(verdict).not.toBe('incomplete');
    return Object.fromEntries(runs.map(({ check: id, status, reason }) => [id, reason ?? status]));
  };

  it.each(Object.keys(presets))('%s is never incomplete for what the repository has nothing for', async (preset) => {
    // Any file is something for gitleaks.
    const off = preset === 'security' ? 'tools: { gitleaks: off }\n' : '';
    const runs = await runsOf(repository({ 'a.txt': 'x\n', 'kempt.yaml': `${main(preset)}${off}` }));
    expect(Object.values(runs)).not.toContain('failed');
  });

  it('says why it skips what it names', async () => {
    const runs = await runsOf(repository({ 'a.txt': 'x\n', 'kempt.yaml': main('python') }));
    expect([runs['ruff'], runs['pytest']]).toEqual([
      'there is nothing that it looks at',
      'nothing tells that the repository uses it',
    ]);
  });

  it('lets tools run that otherwise run on request only, where the repository uses them', async () => {
    const files = {
      'package.json': '{"scripts": {"test": "node --test"}}\n',
      'a.test.js': 'require("node:test")("a");\n',
    };
    const runs = async (entry: string) => await runsOf(repository({ ...files, 'kempt.yaml': main(entry) }));
    expect((await runsOf(repository(files)))['node-test']).toBe('runs only if the configuration asks for it');
    expect((await runs('node'))['node-test']).toBe('ran');
    expect((await runs('strict'))['node-test']).toBe('ran');
    expect((await runs('minimal'))['node-test']).toBe('turned off in the configuration');
    expect((await runs("minimal', 'node"))['node-test']).toBe('ran');
  });

  it('is refined by the configuration that extends it, and strict fails on a note', async () => {
    const repo = repository({ ...dirty, 'kempt.yaml': `${main('strict')}${softer}` });
    expect((await check(repo)).status).toBe(1);
    repo.write({ 'kempt.yaml': `${main('strict')}${softer}fail-on: error\n` });
    expect((await check(repo)).status).toBe(0);
  });

  it('that there is not is told with its place and the nearest', async () => {
    const { status, stderr } = await check(repository({ 'kempt.yaml': main('pyton') }));
    expect([status, stderr]).toEqual([2, 'kempt: kempt.yaml:2:11: There is no preset pyton\nDid you mean python?\n']);
    expect(await refusal('ftp://example.com/a.yaml')).toEqual([
      2,
      'kempt: kempt.yaml:3:5: ftp://example.com/a.yaml: there is nothing to extend by ftp:',
    ]);
  });

  it('of tools only says off or auto for all', async () => {
    const { status, stderr } = await check(repository({ 'kempt.yaml': 'version: 1\ntools: { "*": on }\n' }));
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'kempt: kempt.yaml:2:10: tools.*: takes off or auto']);
  });
});

describe('a package', () => {
  const packages = {
    'node_modules/@acme/kempt-config/kempt.yaml': `version: 1\nextends: [./lib/base.yaml, 'npm:inner']\n`,
    'node_modules/@acme/kempt-config/lib/base.yaml': asNote,
    'node_modules/@acme/kempt-config/node_modules/inner/kempt.yaml': 'version: 1\nchecks: { final-newline: error }\n',
    '.gitignore': 'node_modules/\n',
  };

  it('is found where Node finds it, with the files and packages that it extends', async () => {
    const repo = repository({ '.gitignore': 'node_modules/\n', 'a.txt': 'x \ny' }).write(packages);
    for (const entry of ['npm:@acme/kempt-config', 'npm:@acme/kempt-config/kempt.yaml']) {
      repo.write({ 'kempt.yaml': main(entry) });
      expect(await found(repo)).toEqual(['trailing-whitespace note', 'final-newline error']);
    }
    repo.write({ 'kempt.yaml': main('npm:@acme/kempt-config/lib/base.yaml') });
    expect(await found(repo)).toEqual(['trailing-whitespace note', 'final-newline warning']);
  });

  it('that is not there, or has no such file, is told with its place', async () => {
    expect(await refusal('npm:@acme/nothing')).toEqual([
      2,
      'kempt: kempt.yaml:3:5: The package @acme/nothing is not installed',
    ]);
    expect(await refusal('npm:@acme/kempt-config/../../x.yaml', packages)).toEqual([
      2,
      'kempt: kempt.yaml:3:5: npm:@acme/kempt-config/../../x.yaml names no file of a package',
    ]);
    const wrong = { 'node_modules/@acme/kempt-config/kempt.yaml': 'version: 1\nchekcs: {}\n' };
    expect(await refusal('npm:@acme/kempt-config', wrong)).toEqual([
      2,
      'kempt: node_modules/@acme/kempt-config/kempt.yaml:2:1: unknown key chekcs; did you mean checks?',
    ]);
  });
});

describe('a pinned commit', () => {
  it('is fetched once, with the files beside it, and then needs no network', async () => {
    const commit = publish({ 'kempt/main.yaml': 'version: 1\nextends: [../base.yaml]\n', 'base.yaml': asNote });
    const repo = repository({ ...dirty, 'kempt.yaml': main(`github:acme/config//kempt/main.yaml@${commit}`) });
    expect(await found(repo)).toEqual(['trailing-whitespace note']);
    rmSync(served, { recursive: true });
    expect(await found(repo)).toEqual(['trailing-whitespace note']);
    expect(await found(repo, { KEMPT_OFFLINE: '1' })).toEqual(['trailing-whitespace note']);
    rmSync(join(env.KEMPT_CACHE_DIR, 'git'), { recursive: true });
    const offline = await check(repo, { KEMPT_OFFLINE: '1' });
    expect([offline.status, offline.stderr]).toEqual([
      3,
      `kempt: incomplete: git fetch: github.com/acme/config.git//kempt/main.yaml@${commit.slice(0, 10)} cannot be fetched: it is not in the cache, and KEMPT_OFFLINE is set\n`,
    ]);
  });

  it('is fetched again if somebody changed what is in the cache, and is never believed', async () => {
    const commit = publish({ 'base.yaml': asNote });
    const repo = repository({
      ...dirty,
      'kempt.yaml': main(`git+https://github.com/acme/config.git//base.yaml@${commit}`),
    });
    expect(await found(repo)).toEqual(['trailing-whitespace note']);
    // A repository whose object of that name is another.
    const cache = join(env.KEMPT_CACHE_DIR, 'git');
    const [name] = readdirSync(cache);
    const forged = repository({ 'base.yaml': 'version: 1\nchecks: { trailing-whitespace: off }\n' }).commit('Base');
    const other = forged.git('rev-parse', 'HEAD').trim();
    rmSync(join(cache, name!, 'objects'), { recursive: true });
    const objects = join(cache, name!, 'objects');
    const source = join(forged.top, '.git/objects');
    cpSync(source, objects, { recursive: true });
    mkdirSync(join(objects, commit.slice(0, 2)), { recursive: true });
    copyFileSync(join(source, other.slice(0, 2), other.slice(2)), join(objects, commit.slice(0, 2), commit.slice(2)));
    expect(await found(repo)).toEqual(['trailing-whitespace note']);
    expect(existsSync(join(objects, other.slice(0, 2), other.slice(2)))).toBe(false);
  });

  it('is all that is taken: no branch, no tag, no short name, and nothing that it has not', async () => {
    const commit = publish({
      'base.yaml': asNote,
      'bad.yaml': 'version: 1\nchekcs: {}\n',
      'out.yaml': main('../x.yaml'),
    });
    for (const ref of ['main', 'v1', commit.slice(0, 12), commit.toUpperCase()]) {
      const [status, message] = await refusal(`github:acme/config//base.yaml@${ref}`);
      expect([status, message]).toEqual([
        2,
        expect.stringContaining(`kempt.yaml:3:5: github:acme/config//base.yaml@${ref} is not pinned`),
      ]);
    }
    expect((await refusal('github:acme/config//base.yaml'))[1]).toContain('is not pinned: it names no commit');
    expect((await refusal('git+https://me:word@example.com/a.git//b.yaml@main'))[1]).toContain(
      'names no file of a repository',
    );
    const short = commit.slice(0, 10);
    expect(await refusal(`github:acme/config//none.yaml@${commit}`)).toEqual([
      2,
      `kempt: kempt.yaml:3:5: The configuration github.com/acme/config.git//none.yaml@${short} cannot be read`,
    ]);
    expect(await refusal(`github:acme/config//bad.yaml@${commit}`)).toEqual([
      2,
      `kempt: github.com/acme/config.git//bad.yaml@${short}:2:1: unknown key chekcs; did you mean checks?`,
    ]);
    expect((await refusal(`github:acme/config//out.yaml@${commit}`))[1]).toContain(
      '../x.yaml is outside of its repository',
    );
    const [status, message] = await refusal(`github:acme/config//base.yaml@${'0'.repeat(39)}1`);
    expect([status, message]).toEqual([
      3,
      expect.stringMatching(/^kempt: incomplete: git fetch: .* cannot be fetched: /),
    ]);
  });

  it('runs no hook of the user', async () => {
    const hooks = join(scratch, 'hooks');
    mkdirSync(hooks, { recursive: true });
    writeFileSync(join(hooks, 'reference-transaction'), `#!/bin/sh\ntouch '${join(scratch, 'ran')}'\n`, {
      mode: 0o755,
    });
    const commit = publish({ 'base.yaml': asNote });
    const repo = repository({ ...dirty, 'kempt.yaml': main(`github:acme/config//base.yaml@${commit}`) });
    rmSync(env.KEMPT_CACHE_DIR, { recursive: true, force: true });
    const global = join(scratch, 'gitconfig');
    writeFileSync(global, `[core]\n\thooksPath = ${hooks}\n`);
    expect(await found(repo, { GIT_CONFIG_GLOBAL: global })).toEqual(['trailing-whitespace note']);
    expect(existsSync(join(scratch, 'ran'))).toBe(false);
  });
});

describe('in a pull request', () => {
  /** A pull request that weakens what its base extends, as the CI describes it. */
  async function pullRequest(base: Files, change: Files): Promise<Ran> {
    const repo = repository(base).commit('Base');
    const from = repo.git('rev-parse', 'HEAD').trim();
    repo.write(change).stage().commit('Change');
    const event = join(scratch, 'event.json');
    const side = (sha: string) => ({ sha, repo: { full_name: 'acme/widgets' } });
    const head = repo.git('rev-parse', 'HEAD').trim();
    writeFileSync(event, JSON.stringify({ pull_request: { number: 1, head: side(head), base: side(from) } }));
    return await kempt(['run', '--json', '--publish', 'none', '--no-cache'], {
      cwd: repo.top,
      env: {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/widgets',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_SHA: head,
        GITHUB_TOKEN: undefined,
        GITHUB_STEP_SUMMARY: undefined,
      },
    });
  }
  const levels = ({ stdout }: Ran): readonly string[] =>
    (JSON.parse(stdout) as Report).findings.map(({ rule, level }) => `${rule} ${level}`);
  const off = 'version: 1\nchecks: { trailing-whitespace: off }\n';

  it('what is extended is that of the base: files and presets', async () => {
    const ran = await pullRequest(
      { 'kempt.yaml': 'version: 1\nextends: [minimal, ./base.yaml]\n', 'base.yaml': asNote },
      { ...dirty, 'base.yaml': off, 'kempt.yaml': off },
    );
    expect(levels(ran)).toEqual(['trailing-whitespace note']);
  });

  it('a commit is that which the base names', async () => {
    const weak = publish({ 'base.yaml': off });
    const right = publish({ 'base.yaml': asNote });
    const ran = await pullRequest(
      { 'kempt.yaml': main(`github:acme/config//base.yaml@${right}`) },
      { ...dirty, 'kempt.yaml': main(`github:acme/config//base.yaml@${weak}`) },
    );
    expect(levels(ran)).toEqual(['trailing-whitespace note']);
  });

  it('a package is refused: the change could have filled node_modules', async () => {
    const { status, stderr } = await pullRequest(
      { 'kempt.yaml': main('npm:conf') },
      { ...dirty, 'node_modules/conf/kempt.yaml': off },
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('npm:conf stands in node_modules, which a pull request can fill'),
    ]);
  });
});
