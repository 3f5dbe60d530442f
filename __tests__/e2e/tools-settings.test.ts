import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ToolConfig } from '../../src/config/tools.ts';
import type { Report } from '../../src/domain/report.ts';
import { ownTool, ToolRepo, told } from '../helpers/own-tool.ts';
import type { Files } from '../helpers/repo.ts';

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
    const { runs } = await report(repo, '--skip', 'other');
    expect(runs.find(({ check }) => check === 'other')).toMatchObject({
      status: 'skipped',
      reason: 'left out by --skip',
    });
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
    expect((await repo.check(['--changed=HEAD'])).run).toMatchObject({ status: 'skipped' });
    repo.git('rm', '-q', 'c.md');
    expect((await repo.check(['--changed=HEAD'])).run).toMatchObject({ status: 'skipped' });
    repo.git('rm', '-q', 'b.txt');
    expect((await repo.check(['--changed=HEAD'])).run).toMatchObject({ status: 'ran', files: 1 });
    expect(repo.given()).toEqual([['a.txt']]);
  });
});

describe('the version of a copy', () => {
  it('is that of its package: the program is not asked', async () => {
    const program = '#!/bin/sh\necho "$1" >>"$RAN"\necho "[]"\n';
    const info = '.venv/lib/python3.11/site-packages/Ruff-0.9.9.dist-info/METADATA';
    const repo = repository({ ruff: { env: { pass: ['RAN'] } } as never }, { 'a.py': 'x\n' });
    repo.write({ '.venv/bin/ruff': program, '.venv/pyvenv.cfg': '', [info]: '', '.gitignore': '.venv\n' });
    chmodSync(join(repo.top, '.venv/bin/ruff'), 0o755);
    const { run } = await repo.check(['--only', 'ruff']);
    expect(run).toMatchObject({ status: 'ran', tool: { version: '0.9.9', origin: 'project' } });
    expect(readFileSync(join(repo.cache, 'ran'), 'utf8')).toBe('check\n');
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
