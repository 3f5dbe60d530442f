import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { FixOutcome } from '../../src/app/fix.ts';
import type { Report } from '../../src/domain/report.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';
import { endScenes, Scene } from '../helpers/scene.ts';

/* Fixes that are not written to the work tree: one patch that git takes, and suggestions at the lines. */

const open: Repo[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'kempt-patches-'));
const patch = join(scratch, 'kempt.patch');
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
  rmSync(patch, { force: true });
});
afterAll(async () => {
  rmSync(scratch, { recursive: true });
  await endScenes();
});

function repository(files: Files): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo.commit('Base');
}

/** A tool that says where a text is bad, without a fix, and mends it when it is told to. */
const tool = {
  'kempt.yaml': `version: 1
tools:
  betterer:
    files: { include: ['*.txt'] }
    check:
      argv: [node, betterer.mjs, '{files}']
      exit: { findings: [1] }
      parse: { format: regex, pattern: '^(?<path>.+?):(?<line>\\d+): (?<message>.+)$' }
    fix: { argv: [node, betterer.mjs, --fix, '{files}'] }
`,
  'betterer.mjs': `import { readFileSync, writeFileSync } from 'node:fs';
const [first, ...rest] = process.argv.slice(2);
const mends = first === '--fix';
for (const path of mends ? rest : [first, ...rest]) {
  const lines = readFileSync(path, 'utf8').split('\\n');
  if (mends) writeFileSync(path, lines.map((line) => line.replace('bad', 'good')).join('\\n'));
  else lines.forEach((line, i) => {
    if (!/bad|ugly/.test(line)) return;
    console.log(path + ':' + (i + 1) + ': It is ' + line.trim());
    process.exitCode = 1;
  });
}
`,
};

const odd: Files = {
  'with blank.txt': 'a \nb\n',
  'gr\u00f6\u00dfe.txt': 'one\r\ntwo \r\nthree',
  'a"quote\\\ttab.txt': 'x \n',
  'run.sh': { content: '#!/bin/sh \necho x', mode: 0o100755 },
  'latin.txt': { content: Buffer.from('caf\u00e9 \nend\n', 'latin1') },
  'empty-lines.txt': 'x\n\n\n\n',
  'good.txt': 'x\n',
};

describe('kempt fix --patch', () => {
  it('writes what kempt fix would, and git applies it to the byte', async () => {
    const [repo, other] = [repository(odd), repository(odd)];
    const { status, stdout } = await kempt(['fix', '--patch', patch], { cwd: repo.top });
    expect([status, stdout]).toEqual([1, expect.stringContaining('can be fixed in 6 files')]);
    expect(repo.git('status', '--porcelain')).toBe('');
    const text = readFileSync(patch, 'latin1');
    expect(text).toContain('diff --git "a/gr\\303\\266\\303\\237e.txt" "b/gr\\303\\266\\303\\237e.txt"\n');
    expect(text).toContain('\\ No newline at end of file\n');
    repo.git('apply', '--index', patch);
    await kempt(['fix'], { cwd: other.top });
    other.stage();
    expect(repo.git('write-tree')).toBe(other.git('write-tree'));
    const again = await kempt(['fix', '--patch', patch], { cwd: repo.top });
    expect([again.stdout, existsSync(patch)]).toEqual([expect.stringContaining('0 can be fixed in 0 files'), false]);
  });

  it('is of the commit that is named, also without a work tree, and of what is staged', async () => {
    const repo = repository({ ...tool, 'a.txt': 'bad\n', 'b.txt': 'old \n' });
    repo.git('tag', 'before');
    repo.write({ 'a.txt': 'good\n', 'b.txt': 'now\n' }).commit('Next');
    const bare = join(scratch, 'bare.git');
    repo.git('clone', '-q', '--bare', repo.top, bare);
    for (const where of [repo.top, bare]) {
      const { stderr } = await kempt(
        ['fix', '--head', 'before', '--patch', patch, '--config', join(repo.top, 'kempt.yaml')],
        { cwd: where },
      );
      expect([stderr, readFileSync(patch, 'utf8').match(/^[-+](?![-+]).*/gm)]).toEqual([
        '',
        ['-bad', '+good', '-old ', '+old'],
      ]);
      rmSync(patch);
    }
    repo.write({ 'a.txt': 'bad and staged\n' }).git('add', 'a.txt');
    repo.write({ 'a.txt': 'bad and not staged\n' });
    await kempt(['fix', '--staged', '--patch', patch], { cwd: repo.top });
    repo.git('apply', '--cached', patch);
    expect(repo.git('show', ':a.txt')).toBe('good and staged\n');
    rmSync(bare, { recursive: true });
  });

  it('shows no secret, and says what it leaves out', async () => {
    const body = 'Q29n'.repeat(15);
    const repo = repository({ 'key.txt': `${body}\nnext \n`, 'b.txt': 'x \n' });
    const { stdout } = await kempt(['fix', '--patch', patch, '--json'], { cwd: repo.top });
    const { fixed, skipped } = JSON.parse(stdout) as FixOutcome;
    expect(fixed.map(({ path }) => path)).toEqual(['b.txt']);
    expect(skipped).toEqual([{ path: 'key.txt', reason: 'a patch of it would show a secret' }]);
    expect(readFileSync(patch, 'utf8')).not.toContain(body);
  });
});

describe('--timings', () => {
  it('tells of each tool what its copy took, its run, and what was known from before', async () => {
    const repo = repository({ ...tool, 'a.txt': 'bad\n' });
    const { stderr } = await kempt(['check', '--timings'], { cwd: repo.top });
    expect(stderr).toMatch(/total [\d.]+ ms\n {2}betterer {2}\d.* \(copy \d.*, run \d.*; 1 file\)\n$/);
  });
});

describe('the fixes of a run', () => {
  const base = { ...tool, 'a.txt': 'one\ntwo\n' };

  it('are offered at the line of a finding that has none, and are one patch', async () => {
    const scene = await Scene.of({ 'a.txt': 'one\nbad\nugly\nend \n' }, base);
    const ran = await scene.run();
    expect(scene.notes).toEqual(['a.txt:2 betterer', 'a.txt:3 betterer', 'a.txt:4 trailing-whitespace']);
    expect(scene.pull.comments.map(({ body }) => /```suggestion\n(.*)\n```/.exec(body)?.[1])).toEqual([
      'good',
      undefined,
      'end',
    ]);
    expect(ran.stderr).toContain('A patch mends 1 file: git apply ');
    writeFileSync(patch, ran.patch ?? '');
    scene.repo.git('apply', patch);
    expect(readFileSync(join(scene.repo.top, 'a.txt'), 'utf8')).toBe('one\ngood\nugly\nend\n');
    expect(scene.github.violations).toEqual([]);
  });

  it('are of the head, whatever is checked out', async () => {
    const scene = await Scene.of({ 'a.txt': 'one\nbad\n' }, base);
    scene.repo.git('checkout', '-q', 'main');
    const ran = await scene.run();
    expect(ran.patch).toContain('+good\n');
    expect(scene.pull.comments[0]!.body).toContain('```suggestion\ngood\n```');
  });

  it('are neither if that is off', async () => {
    const scene = await Scene.of({ 'a.txt': 'one\nbad\nend \n' }, base);
    const { outputs } = await scene.run({ inputs: { fix: 'off' } });
    expect(outputs['patch']).toBe('');
    expect(scene.pull.comments.map(({ body }) => body.includes('suggestion'))).toEqual([false, false]);
  });

  it('come from the command line, too, and a fixer that fails changes no verdict', async () => {
    const broken = tool['kempt.yaml'].replace('betterer.mjs, --fix', '-e, process.exit(2)');
    const repo = repository({ ...base, 'kempt.yaml': broken, 'a.txt': 'bad\nx \n' });
    const { stdout, stderr, status } = await kempt(['run', '--patch', patch, '--json'], { cwd: repo.top });
    const report = JSON.parse(stdout) as Report;
    expect([report.verdict, status]).toEqual(['findings', 1]);
    expect(stderr).toContain('Not mended: betterer could not fix: it ended with code 2');
    expect(readFileSync(patch, 'utf8')).toContain('-x \n+x\n');
    const wrong = await kempt(['run', '--fix', 'all'], { cwd: repo.top });
    expect([wrong.status, wrong.stderr]).toEqual([2, 'kempt: --fix takes off or suggest, not "all"\n']);
  });
});
