import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ownTool, ToolRepo, told } from '../helpers/own-tool.ts';
import { kempt } from '../helpers/run.ts';

/* What is known of a file is not asked again: the tool notes what it was given. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

type Over = Parameters<typeof ownTool>[0];

/** Two files are looked at already. */
async function warm(over: Over = {}): Promise<ToolRepo> {
  const repo = new ToolRepo({ mine: ownTool(over) }, { 'a.txt': 'x\n', 'b.txt': 'BAD\n' });
  open.push(repo);
  await repo.check();
  expect(repo.given()).toEqual([['a.txt', 'b.txt']]);
  return repo;
}

const packs = (repo: ToolRepo): string[] =>
  readdirSync(join(repo.cache, 'results')).map((name) => join(repo.cache, 'results', name));

describe('results', () => {
  it('are kept: nothing runs again, and the report is the same', async () => {
    const repo = await warm();
    const { report, run } = await repo.check();
    expect(repo.given()).toEqual([]);
    expect([told(report.findings), run]).toMatchObject([['b.txt:1 mine/bad'], { files: 2, cached: 2, findings: 1 }]);
  });

  it('outlive commits, branches and clones: only what changed runs', async () => {
    const repo = await warm();
    repo.write({ 'a.txt': 'y\n' }).commit('Two');
    await repo.check();
    expect(repo.given()).toEqual([['a.txt']]);
    repo.git('switch', '-q', '-c', 'other', 'HEAD~1');
    await repo.check();
    expect(repo.given()).toEqual([]);
    const clone = join(repo.cache, 'clone');
    execFileSync('git', ['clone', '-q', '--branch', 'main', repo.top, clone]);
    const env = { KEMPT_CACHE_DIR: repo.cache, RAN: join(repo.cache, 'ran') };
    const { stdout } = await kempt(['check', '--only', 'mine', '--format', 'json'], { cwd: clone, env });
    expect(stdout).toContain('"mine/bad"');
    expect(repo.given()).toEqual([]);
  });

  it('are those of a change, too, whatever its base and head', async () => {
    const repo = await warm();
    repo.write({ 'a.txt': 'y\n' }).commit('Two');
    await repo.check();
    repo.given();
    repo.write({ 'c.txt': 'z\n' }).commit('Three');
    const { run } = await repo.check(['--base', 'HEAD~2']);
    expect([repo.given(), run]).toMatchObject([[['c.txt']], { files: 2, cached: 1 }]);
    repo.write({ 'd.txt': 'z\n' }).commit('Four');
    await repo.check(['--base', 'HEAD~3']);
    expect(repo.given()).toEqual([['d.txt']]);
  });

  it.each([
    [
      'its inputs',
      (repo: ToolRepo) => repo.write({ 'mine.mjs': `${readFileSync(join(repo.top, 'mine.mjs'), 'utf8')}\n` }),
    ],
    ['its arguments', (repo: ToolRepo) => repo.configure({ mine: ownTool({ args: ['a.txt'] }) })],
    ['its level', (repo: ToolRepo) => repo.configure({ mine: ownTool({ level: 'error' }) })],
    [
      'its version',
      (repo: ToolRepo) => repo.configure({ mine: ownTool({ probe: { argv: ['node', '-p', '"9.9.9"'] } }) }),
    ],
  ])('are of one configuration: another of %s is looked at anew', async (_, change) => {
    const repo = await warm();
    change(repo);
    await repo.check();
    expect(repo.given().flat().sort()).toEqual(expect.arrayContaining(['a.txt', 'b.txt']));
  });

  it('grow old where the tool says so', async () => {
    const repo = await warm({ cache: { mode: 'file', ttl: 1 } });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await repo.check();
    expect(repo.given()).toEqual([['a.txt', 'b.txt']]);
  });

  it('of a tool that looks at everything are of all files together', async () => {
    const repo = await warm({ cache: { mode: 'scope', inputs: [] } });
    await repo.check();
    expect(repo.given()).toEqual([]);
    repo.write({ 'a.txt': 'y\n' });
    const { report } = await repo.check();
    expect([repo.given(), told(report.findings)]).toEqual([[['a.txt', 'b.txt']], ['b.txt:1 mine/bad']]);
  });

  it('depend on the files that its inputs name, too', async () => {
    const named = { mode: 'file', inputs: ['mine.mjs', 'mine.cfg'], 'inputs-name': true } as NonNullable<Over>['cache'];
    const repo = await warm({ cache: named });
    repo.write({ 'mine.cfg': 'words = ./lists/our words\n', 'lists/our words': 'one\n', other: 'one\n' }).commit();
    await repo.check();
    expect(repo.given()).toEqual([['a.txt', 'b.txt']]);
    repo.write({ other: 'two\n' });
    await repo.check();
    expect(repo.given()).toEqual([]);
    repo.write({ 'lists/our words': 'two\n' });
    await repo.check();
    expect(repo.given()).toEqual([['a.txt', 'b.txt']]);
  });

  it('of a tool that looks at a folder are of each file: it is given a copy of what is asked for and what decides', async () => {
    const lister = `
      import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
      const files = readdirSync('.').filter((name) => !name.startsWith('.')).sort();
      appendFileSync(process.env.RAN, JSON.stringify(files) + '\\n');
      const found = files.filter((path) => readFileSync(path, 'utf8').includes('BA' + 'D'));
      console.log(JSON.stringify({ found: found.map((path) => ({ path, line: 1, message: 'bad', rule: 'bad' })) }));
      process.exitCode = found.length > 0 ? 1 : 0;
    `;
    const mine = ownTool({
      effect: 'write',
      files: { include: ['*'] },
      cache: { mode: 'file', inputs: ['list.mjs', 'mine.cfg'] },
      check: { argv: ['node', '{root}/list.mjs'] } as never,
    });
    // It tells not how many it looked at.
    delete (mine.check!.parse as { examined?: string }).examined;
    const files = { 'list.mjs': lister, 'mine.mjs': '', 'mine.cfg': 'BAD\n', 'a.txt': 'x\n', 'b.txt': 'BAD\n' };
    const repo = new ToolRepo({ mine }, files);
    open.push(repo);
    const first = await repo.check();
    repo.given();
    repo.write({ 'a.txt': 'BAD\n' }).commit('Two');
    const second = await repo.check();
    expect(told(first.report.findings)).toEqual(['b.txt:1 mine/bad', 'mine.cfg:1 mine/bad']);
    expect(repo.given()).toEqual([['a.txt', 'list.mjs', 'mine.cfg']]);
    expect(told(second.report.findings)).toEqual(['a.txt:1 mine/bad', 'b.txt:1 mine/bad', 'mine.cfg:1 mine/bad']);
    const change = await repo.check(['--base', 'HEAD~1']);
    expect(told(change.report.findings)).toEqual(['a.txt:1 mine/bad']);
  });

  it('of a tool in a copy have also what it says of no file', async () => {
    const script = `console.log(JSON.stringify({ found: [{ line: 1, message: 'none', rule: 'bad' }] })); process.exitCode = 1;`;
    const mine = ownTool({ effect: 'write', check: { argv: ['node', '{root}/mine.mjs'] } as never });
    delete (mine.check!.parse as { examined?: string }).examined;
    const repo = new ToolRepo({ mine }, { 'mine.mjs': script, 'a.txt': 'x\n' });
    open.push(repo);
    expect((await repo.check()).report.findings).toMatchObject([{ rule: 'mine/bad', message: 'none' }]);
  });

  it('are not kept with --no-cache', async () => {
    const repo = await warm();
    await repo.check(['--no-cache']);
    expect(repo.given()).toEqual([['a.txt', 'b.txt']]);
  });
});

describe('a cache that is not as it was left', () => {
  it.each([
    ['is cut off', (file: string) => truncateSync(file, 60)],
    ['is empty', (file: string) => writeFileSync(file, '')],
    ['is garbage', (file: string) => writeFileSync(file, Buffer.from([0, 255, 10, 123]))],
    [
      'says other things',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('"mine/bad"', '"mine/good"')),
    ],
    [
      'is a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('counts for nothing if it %s', async (_, damage) => {
    const repo = await warm();
    packs(repo).forEach(damage);
    const { report } = await repo.check();
    expect([repo.given(), told(report.findings)]).toEqual([[['a.txt', 'b.txt']], ['b.txt:1 mine/bad']]);
  });

  it('counts for nothing if it is that of another tool', async () => {
    const silent = 'console.log(JSON.stringify({ files: process.argv.slice(2), found: [] }));';
    const own = (script: string) => ownTool({ check: { argv: ['node', `{root}/${script}`, '{files}'] } as never });
    const repo = new ToolRepo(
      { mine: own('mine.mjs'), quiet: own('quiet.mjs') },
      { 'quiet.mjs': silent, 'b.txt': 'BAD\n' },
    );
    open.push(repo);
    await repo.check(['--only', 'mine,quiet']);
    repo.given();
    const [ofMine, ofQuiet] = ['mine-', 'quiet-'].map((id) => packs(repo).find((path) => path.includes(`/${id}`))!);
    writeFileSync(ofMine!, readFileSync(ofQuiet!));
    const { report } = await repo.check();
    expect([repo.given(), told(report.findings)]).toEqual([[['b.txt']], ['b.txt:1 mine/bad']]);
  });

  it('cannot be written: every run asks the tool', async () => {
    const repo = await warm();
    rmSync(join(repo.cache, 'results'), { recursive: true });
    writeFileSync(join(repo.cache, 'results'), '');
    const { status } = await repo.check();
    expect([status, repo.given()]).toEqual([1, [['a.txt', 'b.txt']]]);
  });

  it('is too large: what was used longest ago goes', async () => {
    const repo = await warm();
    const [own] = packs(repo);
    const [old, older] = ['old', 'older'].map((name) => join(repo.cache, 'results', name));
    for (const [i, file] of [old!, older!].entries()) {
      writeFileSync(file, '');
      truncateSync(file, 150 * 1024 * 1024);
      utimesSync(file, 1_700_000_000 - i, 1_700_000_000 - i);
    }
    await repo.check();
    expect([own!, old!, older!].map((file) => existsSync(file))).toEqual([true, true, false]);
    expect(repo.given()).toEqual([]);
  });
});
