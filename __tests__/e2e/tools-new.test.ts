import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { grumbler, ownTool, ToolRepo, told } from '../helpers/own-tool.ts';
import type { Files } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

/* Of a change only what is new is told: against the merge base, whatever moved. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(files: Files, over: Parameters<typeof ownTool>[0] = {}): ToolRepo {
  const repo = new ToolRepo({ mine: ownTool(over) }, files);
  open.push(repo);
  return repo;
}

/** Looks at everything, whatever it is given. */
const whole = {
  check: { argv: ['sh', '-c', 'exec node mine.mjs *.txt'], scope: 'repository' } as never,
  cache: { mode: 'never' as const },
};

const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;

describe('what is new', () => {
  it('is not what moved within its file', async () => {
    const repo = repository({ 'a.txt': lines('one', 'BAD old', 'two') });
    repo.write({ 'a.txt': lines('zero', 'BAD new', 'one', 'more', 'BAD old', 'two') }).commit('Two');
    const { report, status } = await repo.check(['--base', 'HEAD~1']);
    expect([told(report.findings), status]).toEqual([['a.txt:2 mine/bad'], 1]);
  });

  it('is a second one of the same kind', async () => {
    const repo = repository({ 'a.txt': lines('BAD', 'one') });
    repo.write({ 'a.txt': lines('BAD', 'one', 'BAD') }).commit('Two');
    expect(told((await repo.check(['--base', 'HEAD~1'])).report.findings)).toEqual(['a.txt:3 mine/bad']);
  });

  it('is not what a renamed file had before', async () => {
    const text = lines('BAD old', ...Array.from({ length: 20 }, (_, i) => `line ${i}`));
    const repo = repository({ 'a.txt': text });
    repo.git('mv', 'a.txt', 'b.txt');
    repo.write({ 'b.txt': `${text}BAD new\n` }).commit('Renamed');
    expect(told((await repo.check(['--base', 'HEAD~1'])).report.findings)).toEqual(['b.txt:22 mine/bad']);
  });

  it('is counted from the merge base, not from what the base has become', async () => {
    const repo = repository({ 'a.txt': lines('BAD old') });
    repo.git('switch', '-q', '-c', 'work');
    repo.write({ 'b.txt': lines('BAD new') }).commit('Work');
    repo.git('switch', '-q', 'main');
    repo.write({ 'a.txt': lines('fine') }).commit('Main');
    repo.git('switch', '-q', 'work');
    expect(told((await repo.check(['--base', 'main'])).report.findings)).toEqual(['b.txt:1 mine/bad']);
  });

  it('is what stands on changed lines, if the tool looks at everything', async () => {
    const repo = repository({ 'a.txt': lines('one', 'BAD old'), 'c.txt': lines('BAD far') }, whole);
    repo.write({ 'a.txt': lines('BAD new', 'one', 'BAD old') }).commit('Two');
    expect(told((await repo.check(['--base', 'HEAD~1'])).report.findings)).toEqual(['a.txt:1 mine/bad']);
  });

  it('is what is staged, not what lies beside it', async () => {
    const repo = repository({ 'a.txt': lines('one'), 'b.txt': lines('one'), 'c.txt': lines('BAD old') });
    repo.write({ 'a.txt': lines('one', 'BAD staged'), 'b.txt': lines('two') }).stage();
    repo.write({ 'a.txt': lines('one', 'BAD staged', 'BAD beside'), 'b.txt': lines('BAD beside') });
    const { report, run } = await repo.check(['--staged']);
    expect([told(report.findings), run?.files]).toEqual([['a.txt:2 mine/bad'], 2]);
    expect(repo.git('status', '--porcelain')).toBe('MM a.txt\nMM b.txt\n');
  });

  it('is told without writing out the base, if what stood there is known', async () => {
    const repo = repository({ 'a.txt': lines('BAD old') });
    repo.write({ 'a.txt': lines('BAD new', 'BAD old') }).commit('Two');
    const args = ['--base', 'HEAD~1'];
    const first = await repo.check(args);
    expect(repo.given()).toEqual([['a.txt'], ['a.txt']]);
    // Nothing can be written there.
    const second = await repo.check(args, { TMPDIR: join(repo.cache, 'nowhere') });
    expect([repo.given(), told(second.report.findings)]).toEqual([[], ['a.txt:1 mine/bad']]);
    expect(second.report.findings).toEqual(first.report.findings);
    repo.write({ 'a.txt': lines('BAD newer', 'BAD old') }).commit('Three');
    await repo.check(['--base', 'HEAD~2']);
    expect(repo.given()).toEqual([['a.txt']]);
  });

  it('is counted against the base as its own configuration has it', async () => {
    const named = { cache: { mode: 'file' as const, inputs: ['mine.mjs', 'mine.cfg'], 'inputs-name': true } };
    const script = (word: string): string => grumbler.replace("'BAD'", `'${word}'`);
    const repo = repository({ 'a.txt': lines('BAD', 'ODD'), 'mine.cfg': 'words\n', words: 'one\n' }, named);
    repo.write({ 'a.txt': lines('BAD', 'ODD', 'more'), 'mine.mjs': script('ODD'), 'mine.cfg': 'other\n', other: '' });
    repo.commit('Two');
    for (const run of ['first', 'second']) {
      const { report } = await repo.check(['--base', 'HEAD~1']);
      expect([run, told(report.findings)]).toEqual([run, ['a.txt:2 mine/bad']]);
    }
    expect(repo.given()).toEqual([['a.txt'], ['a.txt']]);
  });

  it('is found in a bare repository, too', async () => {
    const repo = repository({ 'a.txt': lines('BAD old') });
    repo.write({ 'a.txt': lines('BAD new', 'BAD old') }).commit('Two');
    const bare = join(repo.cache, 'bare.git');
    execFileSync('git', ['clone', '-q', '--bare', repo.top, bare]);
    const args = [
      'check',
      '--git-dir',
      bare,
      '--base',
      'main~1',
      '--head',
      'main',
      '--only',
      'mine',
      '--format',
      'json',
    ];
    const env = { KEMPT_CACHE_DIR: repo.cache, RAN: join(repo.cache, 'ran') };
    const config = ['--config', join(repo.top, 'kempt.yaml')];
    const { stdout, stderr } = await kempt([...args, ...config], { cwd: repo.cache, env });
    expect(stderr).not.toContain('bug');
    expect(told((JSON.parse(stdout) as Report).findings)).toEqual(['a.txt:1 mine/bad']);
  });
});
