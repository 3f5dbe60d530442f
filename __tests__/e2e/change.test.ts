import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/domain/report.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt, type RunOptions } from '../helpers/run.ts';

/* What is reported of a change, and what is set apart: through the bundle, on repositories made by the real git. */

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(files: Files): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo.commit('Base');
}

async function report(args: readonly string[], options: RunOptions): Promise<Report> {
  const { stdout, stderr } = await kempt(['check', '--json', ...args], options);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

const module = (id: string) => ({ content: id.repeat(40), mode: 0o160000 });

/** Git says more there, and other things, as its configuration has it. */
function talkative(repo: Repo): void {
  const diff = ['submodule=log', 'interHunkContext=9', 'noprefix=true', 'mnemonicPrefix=true', 'context=9'];
  const log = ['showRoot=false', 'showSignature=true'];
  const told = [
    ...diff.map((one) => `diff.${one}`),
    ...log.map((one) => `log.${one}`),
    'color.ui=always',
    'core.bigFileThreshold=1',
  ];
  for (const one of told) repo.git('config', ...one.split('='));
}

const places = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, location }) => `${location.path}:${location.region?.startLine ?? ''} ${rule}`);

describe('only what is new', () => {
  const base = { 'a.ts': 'one \ntwo\nthree \n', 'b.ts': 'x \n' };

  it('leaves out what moved, what was reindented and what was there', async () => {
    const repo = repository(base);
    repo.write({ 'a.ts': 'zero\n\n  one \ntwo\nthree \nfour \n' }).commit('Two');
    const got = await report(['--base', 'HEAD~1', '--only', 'trailing-whitespace'], { cwd: repo.top });
    expect(places(got)).toEqual(['a.ts:6 trailing-whitespace']);
    expect([got.existing, got.scope.onlyNew, got.scope.files]).toEqual([2, true, 1]);
  });

  it.each<[string, (repo: Repo) => string]>([
    ['on a branch', ({ top }) => top],
    [
      'detached',
      (repo) => {
        repo.git('checkout', '-q', '--detach');
        return repo.top;
      },
    ],
    [
      'with packed references',
      (repo) => {
        repo.git('pack-refs', '--all');
        return repo.top;
      },
    ],
    [
      'in a linked work tree',
      (repo) => {
        repo.git('worktree', 'add', '-q', 'linked', '-b', 'other');
        return join(repo.top, 'linked');
      },
    ],
  ])('is what is not committed yet, %s', async (_, arrange) => {
    const repo = repository(base);
    const cwd = arrange(repo);
    writeFileSync(join(cwd, 'a.ts'), 'one \ntwo\nthree \nfour \n');
    const got = await report(['--changed=HEAD', '--only', 'trailing-whitespace'], { cwd });
    expect(places(got)).toEqual(['a.ts:4 trailing-whitespace']);
    expect(got.scope.base).toBe(repo.git('rev-parse', 'HEAD').trim());
  });

  it('follows a rename', async () => {
    const repo = repository(base);
    repo.git('mv', 'a.ts', 'c.ts');
    repo.write({ 'c.ts': 'one \ntwo\nthree \nfour \n' }).commit('Two');
    const got = await report(['--base', 'HEAD~1', '--only', 'trailing-whitespace'], { cwd: repo.top });
    expect(places(got)).toEqual(['c.ts:4 trailing-whitespace']);
  });

  it('of several that are alike, reports the one on the changed line', async () => {
    const repo = repository({ 'a.ts': 'same \nx\nsame \n' });
    repo.write({ 'a.ts': 'same \nsame \nx\nsame \n' }).commit('Two');
    const got = await report(['--base', 'HEAD~1', '--only', 'trailing-whitespace'], { cwd: repo.top });
    expect(got.findings).toHaveLength(1);
    expect([1, 2]).toContain(got.findings[0]?.location.region?.startLine);
  });

  it('counts a file as ignored only if it is new, or the rules are', async () => {
    const repo = repository({ '.gitignore': '*.log\n', 'a.txt': 'x\n' });
    const ask = ['--base', 'HEAD~1', '--only', 'ignored-but-tracked'];
    const found = async (files: Files): Promise<readonly string[]> => {
      repo.write(files).git('add', '-f', '.');
      repo.commit('Next');
      return places(await report(ask, { cwd: repo.top }));
    };
    const told = (path: string): readonly string[] => [`${path}: ignored-but-tracked`];
    expect(await found({ 'a.log': 'x\n' })).toEqual(told('a.log'));
    expect(await found({ 'a.log': 'y\n', 'b.txt': 'x\n' })).toEqual([]);
    expect(places(await report([...ask, '--no-only-new'], { cwd: repo.top }))).toEqual(told('a.log'));
    expect(await found({ '.gitignore': '*.log\nb.txt\n', 'b.txt': 'y\n' })).toEqual(told('b.txt'));
  });

  it('asks git for the base of a file only where what it changed does not tell', async () => {
    const latin = (text: string) => ({ content: Buffer.from(text, 'latin1') });
    const repo = repository({ 'a.ts': 'one \r\ntwo', 'b.ts': latin('caf\xe9\nx \n'), 'c.ts': 'x \n' });
    const trace = join(repo.top, '.git/trace');
    const asked = async (): Promise<readonly unknown[]> => {
      rmSync(trace, { force: true });
      const env = { GIT_TRACE: trace };
      const got = await report(['--base', 'HEAD~1', '--only', 'trailing-whitespace'], { cwd: repo.top, env });
      return [places(got), got.existing, readFileSync(trace, 'utf8').includes('cat-file')];
    };
    repo.git('mv', 'c.ts', 'd.ts');
    repo.write({ 'a.ts': 'zero\none \r\n two ' }).commit('Two');
    expect(await asked()).toEqual([['a.ts:3 trailing-whitespace'], 2, false]);
    repo.write({ 'b.ts': latin('caf\xe8\nx \ny \n') }).commit('Three');
    expect(await asked()).toEqual([['b.ts:3 trailing-whitespace'], 1, true]);
  });

  it('asks git which commits it is between, and says so, unless nobody is told', async () => {
    const repo = repository({ 'a.ts': 'x\n' });
    repo.write({ 'a.ts': 'y\n' }).commit('Two');
    const trace = join(repo.top, '.git/trace');
    const asked = async (...args: readonly string[]) => {
      rmSync(trace, { force: true });
      const options = { cwd: repo.top, env: { GIT_TRACE: trace } };
      const only = ['check', '--only', 'final-newline,trailing-whitespace', '--base', 'HEAD~1'];
      const { stdout } = await kempt([...only, ...args], options);
      return [readFileSync(trace, 'utf8').split('built-in: git').length - 1, stdout] as const;
    };
    const [base = '', head = ''] = repo.git('rev-parse', 'HEAD~1', 'HEAD').split('\n');
    const since = `Looked at the files changed since ${base.slice(0, 10)}`;
    expect(await asked()).toEqual([2, expect.stringContaining(since)]);
    expect(await asked('--quiet')).toEqual([1, '']);
    expect(await asked('--quiet', '--output', 'json=r.json')).toEqual([2, '']);
    const { scope } = JSON.parse(readFileSync(join(repo.top, 'r.json'), 'utf8')) as Report;
    expect(scope).toMatchObject({ base, head, onlyNew: true });
    writeFileSync(join(repo.top, 'a.ts'), 'y \n');
    repo.git('commit', '-qam', 'Three');
    expect((await asked('--quiet'))[1]).toContain(`since ${head.slice(0, 10)}`);
  });

  it('takes no for an answer of git: it is asked once for each branch there may be', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    const trace = join(repo.top, '.git/trace');
    await report(['--changed', '--only', 'final-newline'], { cwd: repo.top, env: { GIT_TRACE: trace } });
    const asked = [...readFileSync(trace, 'utf8').matchAll(/git rev-parse --verify --quiet '?([\w/]+)/g)];
    expect(asked.map(([, ref]) => ref)).toEqual(['origin/HEAD', 'origin/main', 'origin/master', 'main']);
  });

  it('reports all that the changed files have if told to, by flag or configuration', async () => {
    const repo = repository(base);
    repo.write({ 'a.ts': 'one \ntwo\nthree \nfour \n', 'kempt.yaml': 'version: 1\nonly-new: false\n' }).commit('Two');
    const only = ['--base', 'HEAD~1', '--only', 'trailing-whitespace'];
    expect(places(await report([...only, '--no-only-new'], { cwd: repo.top }))).toHaveLength(3);
    expect(places(await report(only, { cwd: repo.top }))).toHaveLength(3);
    expect(places(await report([...only, '--only-new'], { cwd: repo.top }))).toHaveLength(1);
  });

  it('knows names: a new clash of cases is reported, an old one not', async () => {
    const repo = repository({ 'README.md': 'x\n', 'Readme.md': 'x\n' });
    repo.write({ LICENSE: 'x\n', License: 'x\n', 'Readme.md': 'y\n' }).commit('Two');
    const got = await report(['--base', 'HEAD~1', '--only', 'case-conflict'], { cwd: repo.top });
    expect(places(got)).toEqual(['LICENSE: case-conflict', 'License: case-conflict']);
  });

  it.each<[string, Files, string, readonly string[]]>([
    ['beside a file', { 'a/readme.md': 'x\n' }, 'a/README.md', ['a/README.md']],
    ['in a folder beside one', { 'a/Deep/er/x.md': 'x\n' }, 'a/deep/er/y.md', ['a/deep/er/y.md']],
    ['a file beside a folder', { 'a/docs/x.md': 'x\n' }, 'a/Docs', ['a/Docs']],
    ['in a folder beside a file', { Docs: 'x\n' }, 'docs/y/z.md', ['docs/y/z.md']],
    ['not ASCII', { 'a/\u00e4.md': 'x\n' }, 'a/\u00c4.md', ['a/\u00c4.md']],
    ['elsewhere', { 'a/readme.md': 'x\n', 'b/c.md': 'x\n' }, 'b/README.md', []],
  ])('knows the names beside a new one: %s', async (_, before, path, clashes) => {
    const repo = repository(before);
    repo.write({ [path]: 'y\n' }).commit('Two');
    const got = await report(['--base', 'HEAD~1', '--only', 'case-conflict'], { cwd: repo.top });
    expect(places(got)).toEqual(clashes.map((one) => `${one}: case-conflict`));
  });

  it('of names: the same whether the rest of the tree is listed or not', async () => {
    const name = fc.constantFrom('a', 'A', 'b', 'B', '\u00e4', '\u00c4');
    const path = fc.tuple(name, name, name).map((names) => names.join('/'));
    const tree = fc.uniqueArray(path, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(tree, tree, async (before, after) => {
        const repo = repository(Object.fromEntries(before.map((one) => [one, `${one}\n`])));
        repo.remove('a', 'A', 'b', 'B', '\u00e4', '\u00c4');
        repo.write(Object.fromEntries(after.map((one) => [one, `${one}\n`]))).commit('Two');
        const ask = ['--base', 'HEAD~1', '--only', 'case-conflict'];
        const [part, whole] = await Promise.all([
          report(ask, { cwd: repo.top }),
          report([...ask, '--git-dir', join(repo.top, '.git')], { cwd: repo.top }),
        ]);
        expect(places(part)).toEqual(places(whole));
      }),
      { numRuns: 20 },
    );
  });

  it('lists folders, not the repository, where a name is new, and asks what is ignored of the new only', async () => {
    const repo = repository({ 'a/b.md': 'x\n', 'c/d.md': 'x\n' });
    repo.write({ 'a/n.md': 'x\n', '.gitignore': 'x\n', '.gitattributes': '*.x -text\n' }).commit('Two');
    repo.git('rm', '-q', 'c/d.md');
    repo.git('commit', '-q', '--amend', '-m', 'Two');
    const trace = join(repo.top, '.git/trace');
    const only = ['--only', 'case-conflict,ignored-but-tracked,large-file', '--quiet'];
    await kempt(['check', '--base', 'HEAD~1', ...only], { cwd: repo.top, env: { GIT_TRACE: trace } });
    const asked = [...readFileSync(trace, 'utf8').matchAll(/built-in: git (\S+).* -- ?(.*)/g)];
    expect(asked.map(([, command, paths]) => `${command}: ${paths}`)).toEqual([
      'diff: ',
      'ls-tree: ./ a/',
      'ls-files: .gitattributes .gitignore a/n.md',
    ]);
  });

  it('reads nothing of files that are too large to be looked at', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    const lines = 'some text of a line\n'.repeat(1_000_000);
    repo.write({ 'a.txt': 'x\ny \n', 'large.txt': lines + lines }).commit('Two');
    const trace = join(repo.top, '.git/trace');
    const got = await report(['--base', 'HEAD~1'], { cwd: repo.top, env: { GIT_TRACE: trace } });
    expect(places(got)).toEqual(['a.txt:2 trailing-whitespace', 'large.txt: large-file']);
    expect(got.notExamined).toEqual([
      { reason: 'larger than files.max-size: not read', files: 1, examples: ['large.txt'] },
    ]);
    const asked = readFileSync(trace, 'utf8');
    expect(asked).toContain("git cat-file '--batch-check=");
    expect(asked).not.toContain('git cat-file --batch --buffer');
  });

  it('knows the lines of large files, too, if the configuration has them looked at', async () => {
    const lines = 'some(text, of, a, line);\n'.repeat(1_400_000);
    const repo = repository({ 'kempt.yaml': 'version: 1\nfiles:\n  max-size: 64 MiB\n', 'a.js': lines });
    repo.write({ 'a.js': `${lines}debugger;\n` }).commit('Two');
    const got = await report(['--base', 'HEAD~1', '--only', 'debug-leftover'], { cwd: repo.top });
    expect(places(got)).toEqual(['a.js:1400001 debug-leftover']);
  });

  it('whatever the user has told git', async () => {
    const repo = repository({ lib: module('a'), 'z.js': 'one(); \n2;\ntwo(); \n4;\n5;\n' });
    talkative(repo);
    repo.write({ lib: module('b'), 'z.js': 'ONE();\none(); \n2;\ntwo(); \n4;\n5;\ndebugger; \n' });
    repo.git('add', 'z.js');
    const only = ['--only', 'trailing-whitespace,debug-leftover'];
    const options = { cwd: repo.top, env: { GIT_DIFF_OPTS: '-u9' } };
    const last = ['z.js:7 debug-leftover', 'z.js:7 trailing-whitespace'];
    expect(places(await report([...only, '--staged'], options)).toSorted()).toEqual(last);
    repo.git('commit', '-q', '-m', 'Two');
    const got = await report([...only, '--base', 'HEAD~1'], options);
    expect([places(got).toSorted(), got.existing]).toEqual([last, 2]);
  });

  it('where two branches were merged into each other, and there are two merge bases', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    repo.git('checkout', '-q', '-b', 'topic');
    repo.write({ 't.txt': 't\n' }).commit('Topic');
    repo.git('checkout', '-q', 'main');
    repo.write({ 'm.txt': 'm\n' }).commit('Main');
    const [main = '', topic = ''] = repo.git('rev-parse', 'main', 'topic').split('\n');
    repo.git('merge', '-q', topic, '-m', 'Topic into main');
    repo.git('checkout', '-q', 'topic');
    repo.git('merge', '-q', main, '-m', 'Main into topic');
    repo.write({ 'new.txt': 'new \n' }).commit('Three');
    expect(repo.git('merge-base', '--all', 'main', 'topic').trim().split('\n')).toHaveLength(2);
    const got = await report(['--base', 'main', '--head', 'topic'], { cwd: repo.top });
    expect(places(got)).toEqual(['new.txt:1 trailing-whitespace']);
  });

  it('names that are not UTF-8, and more folders than a command line takes', async () => {
    const repo = repository({ 'README.md': 'x\n' });
    const odd = Buffer.concat([Buffer.from(repo.top), Buffer.from('/f\xff', 'latin1')]);
    mkdirSync(odd);
    writeFileSync(Buffer.concat([odd, Buffer.from('/x')]), 'x\n');
    repo.write({ 'readme.md': 'x\n' }).commit('Two');
    const ask = ['--base', 'HEAD~1', '--only', 'case-conflict'];
    expect(places(await report(ask, { cwd: repo.top }))).toEqual(['readme.md: case-conflict']);
    const many = Array.from({ length: 200 }, (_, i) => [`${'long-'.repeat(40)}${i}/a`, 'x\n']);
    repo.write({ ...Object.fromEntries(many), 'Readme.md': 'x\n' }).commit('Three');
    expect(places(await report(ask, { cwd: repo.top }))).toEqual(['Readme.md: case-conflict']);
  });

  it('is of the work tree with --changed, and of the branch only', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    repo.git('checkout', '-q', '-b', 'topic');
    repo.write({ 'b.txt': 'committed \n' }).commit('Two').write({ 'a.txt': 'x\nnot yet \n' });
    repo.git('checkout', '-q', '-b', 'other', 'main', '--');
    repo.git('checkout', '-q', 'topic');
    const got = await report(['--changed=main'], { cwd: repo.top });
    expect(places(got)).toEqual(['a.txt:2 trailing-whitespace', 'b.txt:1 trailing-whitespace']);
    expect(places(await report(['--changed'], { cwd: repo.top }))).toEqual(places(got));
  });

  it('is what is staged, as it is staged', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    repo.write({ 'a.txt': 'x\nstaged \n' }).stage().write({ 'a.txt': 'x\nstaged \nnot staged \n' });
    expect(places(await report(['--staged'], { cwd: repo.top }))).toEqual(['a.txt:2 trailing-whitespace']);
  });

  it('reads the head, not the work tree', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    repo.write({ 'a.txt': 'x\ny \n' }).commit('Two').write({ 'a.txt': 'x\ny\n' });
    expect(places(await report(['--base', 'HEAD~1'], { cwd: repo.top }))).toEqual(['a.txt:2 trailing-whitespace']);
  });

  it('passes over deleted files, submodules and LFS pointers', async () => {
    const repo = repository({ 'a.txt': 'x \n', 'b.txt': 'x\n' });
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n';
    repo.remove('a.txt').write({
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
      '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n',
      'big.bin': pointer,
      lib: { content: 'a'.repeat(40), mode: 0o160000 },
    });
    repo.git('add', '-A', '--', 'a.txt', '.gitattributes', '.gitmodules');
    repo.git(
      '-c',
      'filter.lfs.clean=cat',
      '-c',
      'filter.lfs.process=',
      '-c',
      'filter.lfs.required=false',
      'add',
      'big.bin',
    );
    repo.git('commit', '-q', '-m', 'Two');
    const got = await report(['--base', 'HEAD~1'], { cwd: repo.top });
    expect([got.verdict, ...places(got)]).toEqual(['clean']);
  });

  it('knows what a change leaves as it is: what is in LFS, and where submodules come from', async () => {
    const attributes = '*.bin filter=lfs diff=lfs merge=lfs -text\n';
    const gitmodules = '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n';
    const repo = repository({ '.gitattributes': attributes, '.gitmodules': gitmodules, lib: module('a') });
    repo.write({ lib: module('b') }).git('commit', '-q', '-m', 'Two');
    const all = ['--only', 'submodule-drift,large-file', '--no-only-new'];
    expect(places(await report([...all, '--base', 'HEAD~1'], { cwd: repo.top }))).toEqual([]);
    // As git-lfs does: what is stored is a pointer, and what stands there is the file.
    repo.git('config', 'filter.lfs.clean', 'sha256sum');
    repo.write({ 'data/a.bin': 'x' }).commit('Three');
    repo.write({ 'data/a.bin': 'x'.repeat(3_000_000), 'data/b.txt': 'x'.repeat(3_000_000) });
    repo.git('add', '--intent-to-add', 'data/b.txt');
    expect(places(await report([...all, '--changed=HEAD'], { cwd: repo.top }))).toEqual(['data/b.txt: large-file']);
  });
});

describe('what is set apart', () => {
  it('by comments, and what they no longer need', async () => {
    const repo = repository({
      'a.py': `x = 1 # kempt${'-'}ignore trailing-whitespace: shown in the docs  \n`,
      'b.py': `# kempt${'-'}ignore trailing-whitespace: the next line\ny = 2  \nz = 3  \n`,
      'c.py': `# kempt${'-'}ignore-file trailing-whitespace: all of it\ny = 2  \nz = 3  \n`,
      'd.py': `# kempt${'-'}ignore trailing-whitespace: nothing here\ny = 2\n`,
    });
    const got = await report([], { cwd: repo.top });
    expect(places(got)).toEqual(['b.py:3 trailing-whitespace', 'd.py:1 suppressions/unused']);
    expect(
      got.suppressed.map(({ finding, suppression }) => `${finding.location.path} ${suppression.justification}`),
    ).toEqual(['a.py shown in the docs', 'b.py the next line', 'c.py all of it', 'c.py all of it']);
    const { stdout } = await kempt(['check', '--format', 'sarif'], { cwd: repo.top });
    expect(
      JSON.parse(stdout).runs[0].results.filter((result: { suppressions?: [] }) => result.suppressions?.length),
    ).toHaveLength(4);
  });

  it('by the baseline, which survives moved lines and renames, and shrinks', async () => {
    const repo = repository({ 'a.txt': 'one \ntwo \n', 'b.txt': 'three \n' });
    const wrote = await kempt(['check', '--update-baseline'], { cwd: repo.top });
    expect([wrote.status, wrote.stdout]).toEqual([
      0,
      'kempt-baseline.json lists 3 findings; add "baseline: kempt-baseline.json" to kempt.yaml\n',
    ]);
    repo.write({ 'kempt.yaml': 'version: 1\nbaseline: kempt-baseline.json\n' }).stage();
    expect(places(await report([], { cwd: repo.top }))).toEqual([]);
    repo.git('mv', 'b.txt', 'c.txt');
    repo.write({ 'a.txt': 'zero\none \nnew \n' }).stage();
    const got = await report([], { cwd: repo.top });
    expect(places(got)).toEqual(['a.txt:3 trailing-whitespace']);
    expect(got.notifications.map(({ id, message }) => [id, message])).toEqual([
      ['stale-baseline', '1 entry of the baseline kempt-baseline.json is no longer found'],
    ]);
    await kempt(['check', '--update-baseline'], { cwd: repo.top });
    expect(JSON.parse(readFileSync(join(repo.top, 'kempt-baseline.json'), 'utf8')).findings).toHaveLength(3);
    expect(places(await report([], { cwd: repo.top }))).toEqual([]);
    const part = await kempt(['check', '--update-baseline', '--only', 'large-file'], { cwd: repo.top });
    expect([part.status, part.stderr]).toEqual([2, expect.stringContaining('for every check')]);
    expect(JSON.parse(readFileSync(join(repo.top, 'kempt-baseline.json'), 'utf8')).findings).toHaveLength(3);
  });

  it('but not by a baseline that is none', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    writeFileSync(join(repo.top, 'base.json'), '{"version": 2}');
    const { status, stderr } = await kempt(['check', '--baseline', 'base.json'], { cwd: repo.top });
    expect([status, stderr]).toEqual([
      2,
      'kempt: base.json is no baseline\nWrite it anew: kempt check --update-baseline\n',
    ]);
  });
});

describe('the memory of clean files', () => {
  const line = ({ stdout }: { stdout: string }) => {
    const { timings: _, environment: __, ...rest } = JSON.parse(stdout) as Report;
    return rest;
  };

  it('gives the same report, warm or cold', async () => {
    const repo = repository({ 'a.txt': 'x\n', 'b.txt': 'y \n', 'fixtures/c.txt': 'z \n' });
    const cold = line(await kempt(['check', '--json', '--no-cache'], { cwd: repo.top }));
    expect(line(await kempt(['check', '--json'], { cwd: repo.top }))).toEqual(cold);
    expect(line(await kempt(['check', '--json'], { cwd: repo.top }))).toEqual(cold);
  });

  it('is not deceived by a file that was clean while it was not committed', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    repo.write({ 'a.txt': 'xy\n' });
    expect(places(await report([], { cwd: repo.top }))).toEqual([]);
    repo.git('checkout', '-q', 'a.txt');
    expect(places(await report([], { cwd: repo.top }))).toEqual(['a.txt:1 trailing-whitespace']);
  });

  it('forgets when the configuration or what a check reads changes', async () => {
    const repo = repository({ 'a.py': 'if x:\n\ty()\n', 'kempt.yaml': 'version: 1\nchecks: { indentation: error }\n' });
    expect(places(await report([], { cwd: repo.top }))).toEqual([]);
    repo.write({ '.editorconfig': '[*.py]\nindent_style = space\n' }).stage();
    expect(places(await report([], { cwd: repo.top }))).toEqual(['a.py:2 indentation']);
    repo.write({ 'kempt.yaml': 'version: 1\nchecks: { indentation: off }\n' }).stage();
    expect(places(await report([], { cwd: repo.top }))).toEqual([]);
  });
});

describe('the history', () => {
  it('is searched for secrets that are gone, and a trick with line ends hides none', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    const key = ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' ');
    repo
      .write({
        'key.pem': `one\rdiff --git a/x b/x\r\ncommit 0\r${key}\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----\n`,
      })
      .commit('Add a key');
    const added = repo.git('rev-parse', 'HEAD').trim();
    repo.remove('key.pem').commit('Remove the key');
    expect(places(await report([], { cwd: repo.top }))).toEqual([]);
    const got = await report(['--history', '--only', 'private-key'], { cwd: repo.top });
    expect(got.findings.map(({ rule, location }) => [rule, location.path, location.commit])).toEqual([
      ['private-key/header', 'key.pem', added],
    ]);
    const range = await report(['--history', '--only', 'private-key', '--base', 'HEAD~1'], { cwd: repo.top });
    expect(range.findings).toEqual([]);
  });

  it('is searched in files, too, that are too large to be looked at', async () => {
    const key = ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' ');
    const repo = repository({ 'large.txt': `${'some text of a line\n'.repeat(2_000_000)}${key}\nMIIEpAIBAAKCAQEA\n` });
    repo.remove('large.txt').commit('Remove it');
    const got = await report(['--history', '--only', 'private-key'], { cwd: repo.top });
    expect(places(got)).toEqual(['large.txt:2000001 private-key/header']);
  });

  it('whatever the user has told git', async () => {
    const pem = (kind: string) =>
      `-----BEGIN ${kind} PRIVATE ${'KEY'}-----\nMIIEpAIBAAKCAQEA\n-----END ${kind} PRIVATE KEY-----\n`;
    const repo = repository({ 'first.pem': pem('RSA'), 'a.txt': '1\n2\n3\n' });
    talkative(repo);
    repo
      .remove('first.pem')
      .write({ 'a.txt': `0\n1\n2\n3\n${pem('EC')}` })
      .commit('Two');
    repo.write({ 'a.txt': '1\n2\n3\n' }).commit('Three');
    const ask = ['--history', '--only', 'private-key'];
    const got = await report(ask, { cwd: repo.top, env: { GIT_DIFF_OPTS: '-u9' } });
    expect(places(got).toSorted()).toEqual(['a.txt:5 private-key/header', 'first.pem:1 private-key/header']);
  });
});
