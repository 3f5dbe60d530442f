import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { HookOutcome } from '../../src/app/hook.ts';
import { commit, type Env, kemptFolder, pathWith, peers } from '../helpers/hook-peers.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt, node, root } from '../helpers/run.ts';

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});
const scratch = mkdtempSync(join(tmpdir(), 'kempt-hook-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const bin = kemptFolder(join(scratch, 'bin'));

function repository(files: Files = { 'a.txt': 'one\n' }): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo.commit('Base');
}

async function hook(repo: Repo, args: readonly string[], env: Env = {}, cwd = repo.top): Promise<string> {
  const { status, stdout, stderr } = await kempt(['hook', ...args], { cwd, env });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

async function refusal(repo: Repo, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await kempt(['hook', ...args], { cwd: repo.top });
  expect([status, stdout]).toEqual([2, '']);
  return stderr;
}

const read = (repo: Repo, path: string): string => readFileSync(join(repo.top, path), 'utf8');
const native = '.git/hooks/pre-commit';
const hookFile = (text: string) => ({ content: text, mode: 0o100755 });

describe('the native hook', () => {
  it('stops a commit with a finding, lets a clean one pass, and looks at what is staged only', async () => {
    const repo = repository();
    expect(await hook(repo, ['install'])).toBe('.git/hooks/pre-commit: the hook is installed\n');
    expect(statSync(join(repo.top, native)).mode & 0o111).toBe(0o111);
    repo.write({ 'a.txt': 'one\ntwo \n' }).stage();
    const stopped = commit(repo);
    expect(stopped.output).toContain('trailing-whitespace');
    expect(stopped.status).toBe(1);

    repo.write({ 'a.txt': 'one\ntwo\n' }).stage().write({ 'a.txt': 'one\ntwo\nnot staged \n', 'b.txt': 'new \n' });
    const passed = commit(repo);
    expect(passed.status).toBe(0);
    expect(read(repo, 'a.txt')).toBe('one\ntwo\nnot staged \n');
    expect(repo.git('status', '--porcelain')).toBe(' M a.txt\n?? b.txt\n');
    expect(repo.git('show', 'HEAD:a.txt')).toBe('one\ntwo\n');
  });

  it('sees a conflict marker and a secret, in the first commit, with -a and with named files', async () => {
    const repo = new Repo();
    open.push(repo);
    await hook(repo, ['install']);
    repo.write({ 'a.txt': `${'<'.repeat(7)} ours\na\n${'='.repeat(7)}\nb\n${'>'.repeat(7)} theirs\n` }).stage();
    expect(commit(repo)).toMatchObject({ status: 1, output: expect.stringContaining('merge-conflict') });
    repo.write({ 'a.txt': 'a\n', 'b.txt': 'b\n' }).stage();
    expect(commit(repo).status).toBe(0);
    repo.write({ 'a.txt': 'a \n', 'b.txt': 'c\n' });
    expect(commit(repo, ['-a']).status).toBe(1);
    expect(commit(repo, ['a.txt']).status).toBe(1);
    expect(commit(repo, ['b.txt']).status).toBe(0);
    expect(repo.git('status', '--porcelain')).toBe(' M a.txt\n');
  });

  it('stops a commit if the check is incomplete or the configuration is wrong', async () => {
    const repo = repository();
    await hook(repo, ['install']);
    repo.write({ 'kempt.yaml': 'version: 2\n' }).stage();
    expect(commit(repo)).toMatchObject({ status: 1, output: expect.stringContaining('kempt.yaml') });
    repo.remove('kempt.yaml').write({ 'a.txt': 'two\n' }).stage();
    // The object of what is staged is gone, and the file is another: the check cannot read it.
    const oid = repo.git('rev-parse', ':a.txt').trim();
    rmSync(join(repo.top, '.git/objects', oid.slice(0, 2), oid.slice(2)), { force: true });
    repo.write({ 'a.txt': 'three\n' });
    const { status, output } = commit(repo);
    expect([status, output]).toEqual([1, expect.stringContaining('kempt: incomplete: ')]);
    const { status: own } = spawnSync(join(repo.top, native), { cwd: repo.top });
    expect(own).toBe(3);
  });

  it('runs in the repository it is in, whatever folder the commit is made from', async () => {
    const repo = repository({ 'sub/a.txt': 'one\n', 'kempt.yaml': 'version: 1\nchecks: { final-newline: off }\n' });
    await hook(repo, ['install'], {}, join(repo.top, 'sub'));
    repo.write({ 'sub/a.txt': 'no line end' }).stage();
    expect(commit(repo, [], {}, join(repo.top, 'sub')).status).toBe(0);
    repo.write({ 'sub/a.txt': 'blank \n' }).stage();
    expect(commit(repo, [], {}, join(repo.top, 'sub')).status).toBe(1);
  });

  it('is shared by linked work trees, and goes where core.hooksPath says', async () => {
    const repo = repository();
    const tree = join(scratch, 'tree');
    repo.git('worktree', 'add', '-q', '-b', 'other', tree);
    expect(await hook(repo, ['install'], {}, tree)).toContain('.git/hooks/pre-commit: the hook is installed');
    expect(existsSync(join(repo.top, native))).toBe(true);
    execFileSync('sh', ['-c', 'echo "x " > b.txt; git add b.txt'], { cwd: tree });
    expect(commit(repo, [], {}, tree)).toMatchObject({ status: 1, output: expect.stringContaining('b.txt') });

    const other = repository();
    other.git('config', 'core.hooksPath', '.githooks');
    expect(await hook(other, ['install'])).toBe(
      `.githooks/pre-commit: the hook is installed
The hook is in the work tree, and names paths of this machine; on others it takes kempt from the PATH.
`,
    );
    other.write({ 'a.txt': 'x \n' }).git('add', 'a.txt');
    expect(commit(other).status).toBe(1);
  });

  it('does not go where other repositories would run it, unless it is meant', async () => {
    const repo = repository();
    repo.git('config', 'core.hooksPath', join(scratch, 'shared'));
    expect(await refusal(repo, 'install')).toBe(
      `kempt: core.hooksPath leads out of this repository, to ${join(scratch, 'shared')}: a hook there runs in others too
If that is meant: --shared. Otherwise: git config core.hooksPath .git/hooks
`,
    );
    expect(await hook(repo, ['install', '--shared'])).toContain('the hook is installed');
    repo.write({ 'a.txt': 'x \n' }).stage();
    expect(commit(repo).status).toBe(1);
    await hook(repo, ['uninstall', '--shared']);
    expect(existsSync(join(scratch, 'shared/pre-commit'))).toBe(false);
  });

  it('keeps the hook that is there, which runs first; uninstall puts it back', async () => {
    const before = '#!/bin/sh\necho "the earlier hook"\ntest ! -e stop || exit 7\n';
    const repo = repository().write({ [native]: hookFile(before) });
    await hook(repo, ['install']);
    repo.write({ 'a.txt': 'x \n' }).stage();
    expect(commit(repo).output).toMatch(/the earlier hook[\s\S]*trailing-whitespace/);
    repo.write({ 'a.txt': 'x\n', stop: '' }).stage();
    const stopped = commit(repo);
    expect([stopped.status, stopped.output]).toEqual([1, 'the earlier hook\n']);
    repo.remove('stop').stage();
    expect(commit(repo).status).toBe(0);

    expect(await hook(repo, ['install'])).toBe('.git/hooks/pre-commit: the hook is there already\n');
    expect(await hook(repo, ['uninstall'])).toBe('.git/hooks/pre-commit: the hook is removed\n');
    expect([read(repo, native), existsSync(join(repo.top, `${native}.local`))]).toEqual([before, false]);
    expect(statSync(join(repo.top, native)).mode & 0o777).toBe(0o755);
    expect(await hook(repo, ['uninstall'])).toBe('There is no hook of Kempt here\n');
  });

  it('leaves a hook that git does not run as it is, and does not run it either', async () => {
    const repo = repository().write({ [native]: '#!/bin/sh\nexit 9\n' });
    chmodSync(join(repo.top, native), 0o644);
    await hook(repo, ['install']);
    repo.write({ 'a.txt': 'x\n' }).stage();
    expect(commit(repo).status).toBe(0);
    await hook(repo, ['uninstall']);
    expect(statSync(join(repo.top, native)).mode & 0o777).toBe(0o644);
  });

  it('overwrites nothing: neither a second hook nor what was changed by hand', async () => {
    const repo = repository().write({
      [native]: hookFile('#!/bin/sh\n'),
      [`${native}.local`]: hookFile('#!/bin/sh\n# mine\n'),
    });
    expect(await refusal(repo, 'install')).toContain('pre-commit.local is taken\nJoin the two');
    expect(read(repo, native)).toBe('#!/bin/sh\n');

    const other = repository();
    await hook(other, ['install']);
    other.write({ [native]: hookFile(`${read(other, native)}echo mine\n`) });
    for (const action of ['install', 'uninstall'])
      expect(await refusal(other, action)).toContain('was changed since Kempt wrote it');
    expect(await hook(other, ['show'])).toContain('.git/hooks/pre-commit: the hook of Kempt, changed by hand\n');
  });

  it('leaves the earlier hook where it is if the new one cannot be written', async () => {
    const repo = repository().write({ [native]: hookFile('#!/bin/sh\necho before\n') });
    const line = `ulimit -f 0; exec '${process.execPath}' '${join(root, 'dist/cli.js')}' hook install`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: repo.top, encoding: 'utf8' });
    expect([status, stderr]).toEqual([3, expect.stringContaining('kempt: incomplete: ')]);
    expect(read(repo, native)).toBe('#!/bin/sh\necho before\n');
    expect(readdirSync(join(repo.top, dirname(native)))).toEqual(['pre-commit']);
  });

  it('does not take a pre-commit.local that was in no use for the earlier hook', async () => {
    const repo = repository().write({ [`${native}.local`]: hookFile('#!/bin/sh\nexit 9\n') });
    await hook(repo, ['install']);
    repo.write({ 'a.txt': 'x\n' }).stage();
    expect(commit(repo).status).toBe(0);
    await hook(repo, ['uninstall']);
    expect([existsSync(join(repo.top, native)), read(repo, `${native}.local`)]).toEqual([false, '#!/bin/sh\nexit 9\n']);
  });

  it('calls the Kempt that installed it, else the one on the PATH, and fails without either', async () => {
    const home = join(scratch, "it's a home/dist");
    execFileSync('cp', ['-r', join(root, 'dist'), scratch]);
    execFileSync('mkdir', ['-p', dirname(home)]);
    renameSync(join(scratch, 'dist'), home);
    const repo = repository();
    const { status } = await node([join(home, 'cli.js'), 'hook', 'install'], { cwd: repo.top });
    expect(status).toBe(0);
    expect(read(repo, native)).toContain(`it'\\''s a home/dist/cli.js`);
    repo.write({ 'a.txt': 'x \n' }).stage();
    expect(commit(repo).output).toContain('trailing-whitespace');

    rmSync(home, { recursive: true });
    expect(commit(repo, [], { PATH: pathWith(bin) }).output).toContain('trailing-whitespace');
    repo.write({ 'a.txt': 'x\n' }).stage();
    const without = commit(repo);
    expect(without.status).toBe(1);
    expect(without.output).toContain('this commit was not checked');
    expect(without.output).toContain('Install Kempt and run kempt hook install');
    expect(commit(repo, [], { PATH: pathWith(bin) }).status).toBe(0);
    expect(await hook(repo, ['show'])).toContain('the hook of another Kempt');
    expect(await hook(repo, ['install'])).toContain('the hook is installed');
    repo.write({ 'a.txt': 'y\n' }).stage();
    expect(commit(repo).status).toBe(0);
  });

  it('shows the diff and writes nothing with --dry-run; tells all as JSON', async () => {
    const repo = repository().write({ [native]: hookFile('#!/bin/sh\n') });
    const diff = await hook(repo, ['install', '--dry-run']);
    expect(diff).toContain('rename from .git/hooks/pre-commit\nrename to .git/hooks/pre-commit.local\n');
    expect(diff).toContain('--- /dev/null\n+++ b/.git/hooks/pre-commit\n');
    expect(diff).toContain('+  exec "$node" "$cli" check --staged\n');
    expect([read(repo, native), existsSync(join(repo.top, `${native}.local`))]).toEqual(['#!/bin/sh\n', false]);
    const said = JSON.parse(await hook(repo, ['install', '--json'])) as readonly HookOutcome[];
    expect(said).toEqual([
      expect.objectContaining({ type: 'native', path: native, state: 'installed', changed: true, notes: [] }),
    ]);
    expect(JSON.parse(await hook(repo, ['show', '--json']))[0].text).toBe(read(repo, native));
  });

  it('refuses what it does not know, and where there is no repository', async () => {
    const repo = repository();
    expect(await refusal(repo)).toContain('kempt hook takes: install, uninstall, show');
    expect(await refusal(repo, 'install', '--type', 'lefthok')).toBe(
      'kempt: There is no type of hook lefthok\nDid you mean lefthook?\n',
    );
    const { status, stderr } = await kempt(['hook', 'install'], { cwd: scratch });
    expect([status, stderr]).toEqual([2, expect.stringContaining('is in no work tree of git')]);
  });
});

const onPath = { PATH: pathWith(bin) };

/** A file of each manager as people write it: its name, what stands before and behind what is added, and that. */
const written = {
  husky: ['.husky/pre-commit', 'npm test\n', '', 'kempt check --staged\n'],
  lefthook: [
    'lefthook.yml',
    `# Ours.
pre-commit:
    jobs:
        # The first.
        -   name: own
            run: 'true' # quoted
`,
    `
pre-push:
    parallel: true   # fast
    jobs:
        -   run: "true"
`,
    `        -   name: kempt
            run: kempt check --staged
`,
  ],
  'pre-commit': [
    '.pre-commit-config.yaml',
    `# Ours.
default_stages: [pre-commit]
repos:
-   repo: local
    hooks:
    -   id: own   # the first
        name: 'own'
        entry: "true"
        language: system
        pass_filenames: false
`,
    `
ci: {autofix_prs: false} # last
`,
    `-   repo: local
    hooks:
      - id: kempt
        name: kempt check
        entry: kempt check --staged
        language: system
        pass_filenames: false
        always_run: true
        stages:
          - pre-commit
`,
  ],
} as const;

describe('a manager of hooks', () => {
  it.each(Object.entries(written))(
    '%s: keeps what its file says, to the byte, and takes away what it added',
    async (type, files) => {
      const [file, head, tail, added] = files;
      const before = `${head}${tail}`;
      const repo = repository({ [file]: before, 'a.txt': 'x\n' });
      expect(await hook(repo, ['install', '--dry-run'], onPath)).toContain(`+++ b/${file}`);
      expect(read(repo, file)).toBe(before);
      const said = await hook(repo, ['install'], onPath);
      expect(said).toContain(`${file} (${type}): the hook is installed\n`);
      expect(said).toContain(`${type} does not run the hooks of this clone yet: `);
      expect(read(repo, file)).toBe(`${head}${added}${tail}`);
      expect(await hook(repo, ['install'], onPath)).toContain('the hook is there already');
      expect(existsSync(join(repo.top, native))).toBe(false);
      await hook(repo, ['uninstall']);
      expect(read(repo, file)).toBe(before);
    },
  );

  it.each(Object.keys(peers))('%s: a file that is made is taken away again', async (type) => {
    const repo = repository();
    await hook(repo, ['install', '--type', type], onPath);
    const made = repo.git('status', '--porcelain', '--untracked-files=all');
    expect(made).toMatch(/^\?\? \S+\n$/);
    await hook(repo, ['uninstall']);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  for (const [type, { bin: peer, setUp, env }] of Object.entries(peers)) {
    (peer ? it : it.skip)(`${type} itself runs it (installed from its registry)`, async () => {
      const all = { ...env, PATH: pathWith(bin, dirname(peer!)) };
      const repo = repository();
      await hook(repo, ['install', '--type', type], all);
      execFileSync(peer!, setUp, { cwd: repo.top, env: { ...process.env, ...all }, stdio: 'pipe' });
      expect(await hook(repo, ['install', '--type', type], all)).not.toContain('does not run');
      repo.write({ 'a.txt': 'two \n' }).git('add', '.');
      const stopped = commit(repo, [], all);
      expect([stopped.status, stopped.output]).toEqual([1, expect.stringContaining('trailing-whitespace')]);
      repo.write({ 'a.txt': 'two\n' }).git('add', '.');
      repo.write({ 'a.txt': 'two\nnot staged \n' });
      const passed = commit(repo, [], all);
      expect([passed.status, read(repo, 'a.txt')]).toEqual([0, 'two\nnot staged \n']);
      // Without a kempt on the PATH nothing is green.
      repo.write({ 'a.txt': 'three\n' }).git('add', '.');
      expect(commit(repo, [], { ...env, PATH: pathWith(dirname(peer!)) }).status).toBe(1);
    });
  }

  it('writes what others can run: a package or a file of the repository, else kempt from the PATH', async () => {
    const line = async (cli: string): Promise<string> => {
      const repo = repository();
      execFileSync('mkdir', ['-p', join(repo.top, dirname(cli))]);
      execFileSync('cp', ['-r', join(root, 'dist'), join(repo.top, cli)]);
      await node([join(repo.top, cli, 'cli.js'), 'hook', 'install', '--type', 'husky'], { cwd: repo.top });
      return read(repo, '.husky/pre-commit');
    };
    expect(await line('node_modules/kempt/dist')).toBe('npx --no -- kempt check --staged\n');
    expect(await line('tools/it s/dist')).toBe("node 'tools/it s/dist/cli.js' check --staged\n");
    const repo = repository();
    const said = await hook(repo, ['install', '--type', 'husky'], { PATH: '/usr/bin:/bin' });
    expect(said).toContain('There is no kempt on the PATH here: until there is, every commit fails.\n');
  });

  it('adds to what is written in other ways: commands, flow style, anchors, CRLF, nothing', async () => {
    const merged = async (file: string, text: string): Promise<string> => {
      const repo = repository({ [file]: text });
      await hook(repo, ['install'], onPath);
      const result = read(repo, file);
      await hook(repo, ['uninstall']);
      return result;
    };
    expect(await merged('lefthook.yml', 'pre-commit:\n  commands:\n    own:\n      run: "true"\n')).toBe(
      'pre-commit:\n  commands:\n    own:\n      run: "true"\n    kempt:\n      run: kempt check --staged\n',
    );
    expect(await merged('lefthook.yml', 'pre-commit: {parallel: true} # x\n')).toMatch(
      /parallel: true, jobs:[\s\S]*kempt/,
    );
    expect(await merged('lefthook.yml', '# nothing yet\n')).toMatch(/^# nothing yet\npre-commit:\n {2}jobs:\n/);
    const config = '.pre-commit-config.yaml';
    expect(await merged(config, 'repos: [] # none\n')).toMatch(/^repos:.*\n?[\s\S]*- repo: local\n/);
    expect(await merged(config, 'repos:\r\n- repo: meta\r\n  hooks:\r\n  - id: identity\r\n')).toMatch(
      /identity\r\n- repo: local\r\n {2}hooks:\r\n {4}- id: kempt\r\n/,
    );
    expect(await merged(config, 'x: &a {repo: meta, hooks: [{id: identity}]}\nrepos:\n- *a')).toMatch(
      /^x: &a .*\nrepos:\n- \*a\n- repo: local\n/,
    );
  });

  it('asks which of several, and says where the YAML is wrong', async () => {
    const both = repository({ 'lefthook.yml': '{}\n', '.pre-commit-config.yaml': 'repos: []\n' });
    expect(await refusal(both, 'install')).toContain('lefthook, pre-commit\nName the one in use');
    expect(await hook(both, ['install', '--type', 'native'])).toContain('the hook is installed');
    const wrong = repository({ 'lefthook.yml': 'a: [\n' });
    expect(await refusal(wrong, 'install')).toMatch(/lefthook\.yml:\d+:\d+: .*\nMend the YAML\.\n/s);
    const exits = repository({ '.husky/pre-commit': 'npm test\nexit 0\n' });
    expect(await refusal(exits, 'install')).toContain('a line behind it would never run');
    const below = repository({ 'web/.husky/pre-commit': 'npm test\n' });
    below.git('config', 'core.hooksPath', 'web/.husky/_');
    expect(await hook(below, ['install'], onPath)).toBe('web/.husky/pre-commit (husky): the hook is installed\n');
    expect(await refusal(below, 'install', '--type', 'native')).toContain('Use: kempt hook install --type husky');
    const toml = repository({ 'prek.toml': '' });
    expect(await refusal(toml, 'install')).toContain('Kempt does not write prek.toml\nAdd to it:\n[[repos]]');
  });
});
