import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { commit } from '../helpers/hook-peers.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt, root } from '../helpers/run.ts';
import { hasScript, talk } from '../helpers/terminal.ts';

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

const python: Files = { 'ruff.toml': '', 'src/a.py': 'x = 1\n', 'src/b.py': 'y = 1\n', 'README.md': '# Read\n' };

function repository(files: Files = python, remote = 'https://github.com/a/b.git'): Repo {
  const repo = new Repo(files);
  open.push(repo);
  repo.commit('Base');
  if (remote !== '') repo.git('remote', 'add', 'origin', remote);
  return repo;
}

const commit40 = 'c0ffee'.repeat(7).slice(0, 40);

async function init(repo: Repo, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await kempt(['init', '--commit', commit40, ...args], { cwd: repo.top });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const read = (repo: Repo, path: string): string => readFileSync(join(repo.top, path), 'utf8');
const written = (repo: Repo): string => repo.git('status', '--porcelain', '--untracked-files=all');
const workflow = '.github/workflows/kempt.yml';

describe('kempt init', () => {
  it('prints what it found and the diff, and writes nothing where nobody can be asked', async () => {
    const repo = repository();
    const stdout = await init(repo);
    expect(stdout).toContain(`Languages  Python (2 files), Markdown (1 file), TOML (1 file)
Tools      ruff (`);
    expect(stdout).toContain('CI         none found\nForge      github (github.com)\n');
    expect(stdout).toContain('--- /dev/null\n+++ b/kempt.yaml\n');
    expect(stdout).toContain(`--- /dev/null\n+++ b/${workflow}\n`);
    expect(stdout).toMatch(/\nNothing was written\. kempt init --yes writes this\.\n$/);
    expect(written(repo)).toBe('');
  });

  it('writes with --yes what kempt plan accepts', async () => {
    const repo = repository();
    const stdout = await init(repo, '--yes');
    expect(stdout).toContain('+++ b/kempt.yaml');
    expect(stdout).toContain(`kempt.yaml is written\n${workflow} is written\ngithub/pull-request needs: nothing; for `);
    expect(stdout).toContain('\nNext: ');
    expect(written(repo)).toBe(`?? ${workflow}\n?? kempt.yaml\n`);
    const config = read(repo, 'kempt.yaml');
    expect(config).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/schema\/config\.schema\.json\n/);
    expect(config).toMatch(/\nversion: 1\n[\s\S]*\ntools:\n {2}ruff: on # \S/);
    const { status, stderr } = await kempt(['plan'], { cwd: repo.top });
    expect([status, stderr]).toEqual([0, '']);
    // What it writes passes its own checks.
    repo.stage();
    expect((await kempt(['check'], { cwd: repo.top })).stdout).not.toContain('kempt.y');
  });

  it('adds the workflow of the blueprint, for the default branch of the repository', async () => {
    const repo = repository();
    await init(repo, '--yes');
    const { stdout: check } = await kempt(['blueprint', 'check', '--commit', commit40], { cwd: repo.top });
    expect(check).toBe(`${workflow} (github/pull-request): up to date\n`);
    const body = (text: string): string => text.slice(text.indexOf('\n') + 1);
    const blueprint = readFileSync(join(root, 'blueprints/github/pull-request.yml'), 'utf8');
    expect(body(read(repo, workflow))).toBe(body(blueprint).replace('0'.repeat(40), commit40));
    const other = repository(python, 'git@github.com:a/b.git');
    other.git('checkout', '-q', '-b', 'on');
    await init(other, '--yes');
    expect(read(other, workflow)).toContain('    branches: ["on"]\n');
    const remote = repository();
    remote.git('update-ref', 'refs/remotes/origin/release/1.x', 'HEAD');
    remote.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/1.x');
    await init(remote, '--yes');
    expect(read(remote, workflow)).toContain('    branches: [release/1.x]\n');
  });

  it('proposes no workflow where there is one, where it would not run, or with --no-workflow', async () => {
    const uses = { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: kempt/kempt@v1\n' };
    const has = repository({ ...python, ...uses });
    expect(await init(has, '--yes')).toContain('Workflow   Kempt runs in one already\n');
    expect(written(has)).toBe('?? kempt.yaml\n');
    const alone = repository(python, '');
    expect(await init(alone, '--yes')).toContain(
      'Workflow   none is proposed: nothing tells of a CI; kempt blueprint list',
    );
    expect(written(alone)).toBe('?? kempt.yaml\n');
    const circle = repository({ ...python, '.circleci/config.yml': 'version: 2.1\n' }, '');
    expect(await init(circle, '--yes')).toContain(
      'Workflow   none is proposed: that of CircleCI is there; what to add to it: kempt blueprint show circleci/config\n',
    );
    expect(written(circle)).toBe('?? kempt.yaml\n');
    const not = repository();
    await init(not, '--yes', '--no-workflow');
    expect(written(not)).toBe('?? kempt.yaml\n');
  });

  const lab = 'ssh://git@gitlab.com:22/a/b.git';
  it.each<[string, Files, string, string, readonly string[]]>([
    ['GitLab CI', {}, lab, 'gitlab/merge-request', ['.gitlab-ci.yml', '.gitlab/kempt.yml']],
    ['Bitbucket Pipelines', {}, 'https://bitbucket.org/a/b', 'bitbucket/pipelines', ['bitbucket-pipelines.yml']],
    [
      'Azure Pipelines',
      {},
      'git@ssh.dev.azure.com:v3/a/b/c',
      'azure/template, azure/pipeline',
      ['azure-pipelines.yml', 'ci/kempt.yml'],
    ],
    ['Buildkite', { '.buildkite/a.yml': 'steps: []\n' }, '', 'buildkite/pipeline', ['.buildkite/pipeline.yml']],
    ['Woodpecker', { '.woodpecker/a.yml': 'steps: []\n' }, '', 'woodpecker/workflow', ['.woodpecker/kempt.yml']],
    // What is there cannot be written: then that of the forge.
    ['GitHub Actions', { Jenkinsfile: 'node {}\n' }, 'https://github.com/a/b', 'github/pull-request', [workflow]],
  ])('sets up %s, as kempt blueprint add does', async (ci, files, remote, ids, paths) => {
    const repo = repository({ ...python, ...files }, remote);
    const stdout = await init(repo, '--yes');
    expect(stdout).toContain(`Workflow   for ${ci}: ${ids}\n`);
    for (const id of ids.split(', ')) expect(stdout).toContain(`\n${id} needs: `);
    expect(written(repo)).toBe(
      [...paths, 'kempt.yaml']
        .sort()
        .map((path) => `?? ${path}\n`)
        .join(''),
    );
    const { stdout: check } = await kempt(['blueprint', 'check', '--commit', commit40], { cwd: repo.top });
    expect(check.match(/: up to date$/gm)).toHaveLength(ids.split(', ').length);
    rmSync(join(repo.top, 'kempt.yaml'));
    expect(await init(repo)).toContain('Workflow   Kempt runs in one already\n');
  });

  it('lets the pipeline of GitLab that is there include that of Kempt, or says what is in the way', async () => {
    const own = 'include:\n  - local: a.yml\na: { script: "true" }\n';
    const has = repository({ ...python, '.gitlab-ci.yml': own }, lab);
    expect(await init(has, '--yes')).toContain('+  - local: .gitlab/kempt.yml\n');
    expect(written(has)).toBe(' M .gitlab-ci.yml\n?? .gitlab/kempt.yml\n?? kempt.yaml\n');
    const text = repository({ ...python, '.gitlab-ci.yml': 'include: a.yml\n' }, lab);
    expect(await init(text, '--yes')).toContain(
      'No workflow: include in .gitlab-ci.yml is no list. Later: kempt blueprint add gitlab/merge-request\n',
    );
    expect(written(text)).toBe('?? kempt.yaml\n');
  });

  it('names the forge and the CI by what the repository has, and never shows what a remote holds besides', async () => {
    const forgeOf = async (remote: string): Promise<unknown> =>
      JSON.parse(await init(repository(python, remote), '--json')).found.forge;
    expect(await forgeOf('https://user:word@bitbucket.org/a/b')).toEqual({ forge: 'bitbucket', host: 'bitbucket.org' });
    expect(await forgeOf('git@ssh.dev.azure.com:v3/a/b/c')).toEqual({
      forge: 'azure-devops',
      host: 'ssh.dev.azure.com',
    });
    expect(await forgeOf('https://github.example.com/a/b')).toEqual({ forge: 'github', host: 'github.example.com' });
    expect(await forgeOf('https://notgithub.com/a/b')).toEqual({ forge: 'none', host: 'notgithub.com' });
    expect(await forgeOf('../b.git')).toBeUndefined();
    const files = ['.circleci/config.yml', 'bitbucket-pipelines.yml', 'azure-pipelines.yml', 'Jenkinsfile'];
    const many = repository(Object.fromEntries(files.map((file) => [file, 'x: 1\n'])), '');
    expect(JSON.parse(await init(many, '--json')).found.cis).toEqual([
      'circleci',
      'bitbucket-pipelines',
      'azure-pipelines',
      'jenkins',
    ]);
  });

  it('turns on the tools that are asked for, and knows them all', async () => {
    const repo = repository({ 'a.txt': 'x\n' }, '');
    expect(await init(repo, '--yes', '--tools', 'ruff')).toContain('+  ruff: on # asked for\n');
    expect((await kempt(['plan'], { cwd: repo.top })).status).toBe(0);
    const { status, stderr } = await kempt(['init', '--tools', 'rufff'], { cwd: repository().top });
    expect([status, stderr]).toEqual([2, 'kempt: There is no tool rufff\nDid you mean ruff?\n']);
  });

  it('overwrites no configuration, whatever it is called', async () => {
    for (const name of ['kempt.yaml', '.github/kempt.yaml', 'kempt.toml']) {
      const repo = repository({ ...python, [name]: '' });
      const { status, stdout, stderr } = await kempt(['init', '--yes', '--commit', commit40], { cwd: repo.top });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`kempt: This repository has a configuration already: ${name}\nChange it by hand`);
      expect(written(repo)).toBe('');
    }
  });

  it('tells as JSON what was found, and what was or would be written', async () => {
    const repo = repository();
    const before = JSON.parse(await init(repo, '--json'));
    expect(before).toMatchObject({
      found: { tools: [{ id: 'ruff' }], branch: 'main', workflow: { state: 'possible', ci: 'GitHub Actions' } },
      files: [{ path: 'kempt.yaml' }, { path: workflow }],
      written: false,
    });
    expect(written(repo)).toBe('');
    const after = JSON.parse(await init(repo, '--json', '--yes'));
    expect([after.files, after.written]).toEqual([before.files, true]);
    expect(existsSync(join(repo.top, 'kempt.yaml'))).toBe(true);
  });

  it('installs the hook, too, if it is asked to', async () => {
    const repo = repository();
    expect(await init(repo, '--yes', '--hook')).toContain('+++ b/.git/hooks/pre-commit\n');
    repo.stage();
    expect(commit(repo).status).toBe(0);
    repo.write({ 'a.txt': 'x \n' }).stage();
    expect(commit(repo).status).toBe(1);
    const managed = repository({ ...python, 'lefthook.yml': 'pre-push: {}\n' }, '');
    expect(await init(managed, '--yes', '--hook')).toContain('lefthook install\n');
    expect(read(managed, 'lefthook.yml')).toContain('kempt');
  });

  it('works where there is no git, no commit, and nothing at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kempt-init-'));
    const { status, stdout } = await kempt(['init', '--yes'], { cwd: folder });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Languages  none found\nTools      none found\n')]);
    expect((await kempt(['plan'], { cwd: folder })).status).toBe(0);
    rmSync(folder, { recursive: true });
    const repo = new Repo();
    open.push(repo);
    repo.write({ 'a.go': 'package a\n', 'b.go': 'x', '.gitignore': 'b.go\n' });
    expect(await init(repo)).toContain('Languages  Go (1 file)\n');
  });
});

const withTerminal = hasScript ? describe : describe.skip;

withTerminal('kempt init on a terminal (script of util-linux)', () => {
  it('asks, shows the diff, and writes if that is meant', async () => {
    const repo = repository();
    const { status, shown } = await talk(
      ['init', '--commit', commit40],
      ['ruf', 'none', 'maybe', 'no', '', ''],
      repo.top,
    );
    expect(shown).toContain('ruf was not found here. Which tools');
    expect(shown).toMatch(/Actions\? \[Y\/n\] maybe\n.*Actions\? \[Y\/n\] no\n.*hook\)\? \[y\/N\]/);
    expect(shown.indexOf('+++ b/kempt.yaml')).toBeLessThan(shown.indexOf('Write this? [Y/n]'));
    expect(status).toBe(0);
    expect(written(repo)).toBe('?? kempt.yaml\n');
    expect(read(repo, 'kempt.yaml')).toMatch(/\n {2}ruff: off # /);
    expect((await kempt(['plan'], { cwd: repo.top })).status).toBe(0);
  });

  it('takes an empty answer for the default', async () => {
    const repo = repository();
    const { status } = await talk(['init', '--commit', commit40], ['', '', '', ''], repo.top);
    expect([status, written(repo)]).toEqual([0, `?? ${workflow}\n?? kempt.yaml\n`]);
    expect(existsSync(join(repo.top, '.git/hooks/pre-commit'))).toBe(false);
  });

  it('does not ask what the flags say, and installs the hook', async () => {
    const repo = repository();
    const { status, shown } = await talk(['init', '--no-workflow'], ['ruff', 'y', 'y'], repo.top);
    expect(shown).not.toContain('Add a workflow');
    expect([status, existsSync(join(repo.top, '.git/hooks/pre-commit'))]).toEqual([0, true]);
  });

  it.each(['^C', '^D', 'n'])('writes nothing after %s', async (key) => {
    const repo = repository();
    const { status, shown } = await talk(['init', '--no-workflow', '--hook'], ['', key], repo.top);
    expect(shown).toContain(key === 'n' ? 'Nothing was written.' : 'kempt: interrupted; nothing was written\n');
    expect([status, written(repo)]).toEqual([key === 'n' ? 0 : 130, '']);
    expect(existsSync(join(repo.top, '.git/hooks/pre-commit'))).toBe(false);
  });
});
