import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ownTool, ToolRepo } from '../helpers/own-tool.ts';
import type { Files } from '../helpers/repo.ts';
import { root } from '../helpers/run.ts';

/* What did not run to its end, or cannot be read, is never green. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

type Over = Parameters<typeof ownTool>[0];

function repository(script: string, over: Over = {}, files: Files = { 'a.txt': 'x\n' }): ToolRepo {
  const repo = new ToolRepo({ mine: ownTool(over) }, { 'mine.mjs': script, ...files });
  open.push(repo);
  return repo;
}

const found = '[{"path":"a.txt","line":1,"rule":"bad","message":"m"}]';
const check = (more: object): Over => ({ check: { argv: ['node', '{root}/mine.mjs', '{files}'], ...more } as never });

const broken: readonly (readonly [string, string, Over, RegExp])[] = [
  ['throws', 'throw new Error("boom")', {}, /its output nothing was printed: Node/],
  ['ends with an unknown code', 'console.log("{}"); console.error("oops"); process.exit(7)', {}, /code 7: oops/],
  ['kills itself', 'process.kill(process.pid, "SIGSEGV")', {}, /it was ended by SIGSEGV/],
  ['prints nothing', '', {}, /its output nothing was printed/],
  ['prints garbage', 'console.log("\\0\\x1b[31m%PDF")', {}, /its output is no JSON/],
  ['prints half of its result', `console.log('{"files":["a.txt"],"found":[{"path":"a.')`, {}, /its output is no JSON/],
  ['prints JSON of another shape', 'console.log("{}")', {}, /its output has no found\[\]/],
  ['prints too much', 'process.stdout.write("x".repeat(3e6))', check({ output: { 'max-mb': 1 } }), /printed more/],
  [
    'has the code of findings, and none',
    `console.log('{"files":["a.txt"],"found":[]}'); process.exitCode = 1`,
    {},
    /told none/,
  ],
  ['looked at no file', `console.log('{"files":[],"found":[]}')`, {}, /it was given 1 file and looked at none/],
  [
    'tells findings and then crashes',
    `console.log('{"files":["a.txt"],"found":${found}}'); process.exit(139)`,
    {},
    /code 139/,
  ],
  ['writes no result file', '', check({ output: { from: 'file' } }), /it wrote no result file/],
  [
    'says that it failed',
    `console.log('{"files":["a.txt"],"found":[]}'); console.error("Traceback")`,
    check({ output: { 'error-if': ['^Trace'] } }),
    /it said: Traceback/,
  ],
];

describe('a tool that', () => {
  it.each(broken)('%s makes the run incomplete', async (_, script, over, reason) => {
    const { status, report, run } = await repository(script, over).check();
    expect({ status, verdict: report.verdict, run }).toMatchObject({
      status: report.findings.length > 0 ? 1 : 3,
      run: { status: 'failed', reason: expect.stringMatching(reason) },
    });
    expect(report.notifications.map(({ message }) => message).join()).toMatch(/^mine could not do its work: /);
  });

  it('does not say how many files it looked at is asked once more', async () => {
    const script = `
import { appendFileSync, readFileSync } from 'node:fs';
const files = process.argv.slice(2);
appendFileSync(process.env.RAN, JSON.stringify(files) + '\\n');
const runs = readFileSync(process.env.RAN, 'utf8').trim().split('\\n').length;
if (runs > readFileSync('mute', 'utf8').length) console.error('saw ' + files.length);
`;
    const over = check({ parse: { format: 'none', message: 'm', rule: 'r' }, examined: { pattern: 'saw (\\d+)' } });
    const mute = async (runs: number) => {
      const repo = repository(script, over, { 'a.txt': 'x\n', mute: '.'.repeat(runs) });
      const { status, run } = await repo.check();
      return [status, run?.reason, repo.given().length];
    };
    expect(await mute(0)).toEqual([0, undefined, 1]);
    expect(await mute(1)).toEqual([0, undefined, 2]);
    expect(await mute(2)).toEqual([3, 'it was given 1 file and looked at none', 2]);
  });

  it('cannot be started makes the run incomplete', async () => {
    const absent = await repository('', { check: { argv: ['no-such-program', '{files}'] } as never }).check();
    expect([absent.status, absent.report.notifications[0]]).toMatchObject([
      3,
      {
        message: expect.stringContaining('no-such-program was not found'),
        remedy: expect.stringContaining('missing: skip'),
      },
    ]);
    const long = await repository('', { args: ['x'.repeat(300_000)] }).check();
    expect([long.status, long.run?.reason]).toEqual([3, expect.stringContaining('it could not be started')]);
  });

  it('fills both pipes is read to its end', async () => {
    const script = `
      const noise = 'y'.repeat(8e6);
      process.stderr.write(noise);
      process.stdout.write(JSON.stringify({ files: ['a.txt'], found: ${found}, noise }));
      process.exitCode = 1;`;
    const { status, report } = await repository(script).check();
    expect([status, report.verdict, report.findings.length]).toEqual([1, 'findings', 1]);
  });

  it('has a result kept from before its crash is not run again, and what crashed is not kept', async () => {
    const repo = repository('process.exit(9)');
    expect([(await repo.check()).status, (await repo.check()).status]).toEqual([3, 3]);
  });
});

/** Ends by itself only after a minute, and has started two that do so, too: one in a session of its own. */
const lingering = `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const wait = 'setTimeout(() => {}, 60000)';
const near = spawn(process.execPath, ['-e', wait], { stdio: 'inherit' });
const far = spawn(process.execPath, ['-e', wait], { stdio: 'ignore', detached: true });
writeFileSync(process.env.RAN, [process.pid, near.pid, far.pid].join(' '));
`;

async function isGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 50; i++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(100);
  }
  return false;
}

describe('no process is left', () => {
  const pidsOf = (repo: ToolRepo): number[] => readFileSync(join(repo.cache, 'ran'), 'utf8').split(' ').map(Number);

  it('of a tool that takes too long', async () => {
    const repo = repository(`${lingering} setTimeout(() => {}, 60000);`, check({ timeout: 2 }));
    const { status, run } = await repo.check();
    expect([status, run?.reason]).toEqual([3, 'it was ended after 2 seconds']);
    expect(await Promise.all(pidsOf(repo).map(isGone))).toEqual([true, true, true]);
  });

  it('of a tool that has ended and left others behind', async () => {
    const script = `
      ${lingering.replace('detached: true', 'detached: false')}
      console.log('{"files":["a.txt"],"found":[]}');
      process.exit(0);`;
    const repo = repository(script);
    expect((await repo.check()).status).toBe(0);
    expect(await Promise.all(pidsOf(repo).map(isGone))).toEqual([true, true, true]);
  });

  it('when Kempt is interrupted', async () => {
    const repo = repository(`${lingering} setTimeout(() => {}, 60000);`);
    const env = { ...process.env, KEMPT_CACHE_DIR: repo.cache, RAN: join(repo.cache, 'ran') };
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'check'], {
      cwd: repo.top,
      env,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    while (!existsSync(join(repo.cache, 'ran')) || pidsOf(repo).length < 3) await sleep(50);
    child.kill('SIGTERM');
    expect(await ended).toBe(130);
    expect(await Promise.all(pidsOf(repo).map(isGone))).toEqual([true, true, true]);
  });
});

describe('without the runtime that a tool needs', () => {
  /** Only git is to be found. */
  const bare = (repo: ToolRepo): Record<string, string | undefined> => {
    const path = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const bin = join(repo.cache, 'bin');
    mkdirSync(bin);
    symlinkSync(path, join(bin, 'git'));
    return { PATH: bin, VIRTUAL_ENV: undefined };
  };
  const files = { 'a.py': 'x = 1\n', 'a.txt': 'x\n' };

  it('the run is incomplete, and says what to do', async () => {
    const repo = new ToolRepo({ ruff: 'on', shellcheck: 'on', actionlint: 'on' }, { ...files, 'a.sh': '#!/bin/sh\n' });
    open.push(repo);
    const { status, report } = await repo.check(['--only', 'ruff'], bare(repo));
    expect(status).toBe(3);
    expect(report.notifications).toMatchObject([
      {
        level: 'error',
        id: 'ruff',
        message: expect.stringContaining('python3 is not installed'),
        remedy: expect.stringContaining('Install python3'),
      },
    ]);
  });

  it('it is skipped if the configuration says so', async () => {
    const repo = new ToolRepo({ ruff: { missing: 'skip' } }, files);
    open.push(repo);
    const { status, run } = await repo.check(['--only', 'ruff'], bare(repo));
    expect([status, run]).toMatchObject([
      0,
      { status: 'skipped', reason: expect.stringContaining('python3 is not installed') },
    ]);
  });
});
