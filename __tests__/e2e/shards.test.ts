import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Report } from '../../src/domain/report.ts';
import { ownTool, ToolRepo } from '../helpers/own-tool.ts';
import type { Ran } from '../helpers/run.ts';

/* Several machines find what one finds: each is a process that remembers nothing. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

const ignore = (rule: string, reason = 'meant'): string => `kempt-${'ignore'} ${rule}: ${reason}`;
const shared = { bad: 'the-bad' };

/** Says something of the files as a whole, and so cannot be divided. */
const wholeTool = ownTool({
  check: { argv: ['node', '{root}/mine.mjs', '{files}'], scope: 'repository' } as never,
  equivalents: shared,
  level: 'error',
});
/** Ends as no check ends. */
const failing = ownTool({
  files: { include: ['*.fails'] },
  check: { argv: ['node', '-e', 'console.error("it broke"); process.exit(7)', '{files}'] } as never,
});

/** Some of everything: kinds of files, tools, comments, a baseline, and a tool that fails. */
function repoOf(): ToolRepo {
  const files: Record<string, string> = {};
  for (let i = 0; i < 24; i++) {
    files[`part-${i % 4}/${i}.txt`] = i % 3 === 0 ? `BAD ${i}\nx \n` : `fine ${i}\n`;
    files[`part-${i % 4}/${i}.json`] = i % 5 === 0 ? '{"a": 1, "a": 2}\n' : '{}\n';
  }
  const repo = new ToolRepo(
    {
      mine: ownTool({ equivalents: shared }),
      whole: wholeTool,
      missing: ownTool({ files: { include: ['*.json'] }, check: { argv: ['no-such-program', '{files}'] } as never }),
      fails: failing,
      idle: ownTool({ files: { include: ['*.nowhere'] } }),
    },
    {
      ...files,
      'part-0/Name.md': '# A\n',
      'part-0/name.md': '# A\n',
      'part-3/Odd.md': `<!-- ${ignore('case-conflict').replace('ignore', 'ignore-file')} -->\n`,
      'part-3/odd.md': `<!-- ${ignore('case-conflict').replace('ignore', 'ignore-file')} -->\n`,
      'commented.txt': `BAD one # ${ignore('whole')}\nBAD two # ${ignore('mine')}\n`,
      'unused.txt': `fine # ${ignore('mine')}\n`,
      'unused.js': `f(); // ${ignore('trailing-whitespace')}\n`,
      'name.py': `x = 1 \n`,
      'x.fails': 'x\n',
      'y.fails': 'y\n',
      'ünïcode.txt': 'BAD \n',
      'large.txt': `${'x'.repeat(5000)}\n`,
    },
  );
  open.push(repo);
  return repo;
}

/** The text of a report without what differs from run to run, and no key in another place. */
const lasting = (text: string): string[] => {
  const { timings: _, environment: __, ...rest } = JSON.parse(text) as Report;
  return JSON.stringify(rest, undefined, 1).split('\n');
};

/** All shards, each on a machine of its own; and what their reports are joined to. */
async function merged(repo: ToolRepo, count: number, args: readonly string[] = []): Promise<Ran> {
  const files: string[] = [];
  for (let i = 1; i <= count; i++) {
    const file = join(repo.cache, `${i}-${count}.json`);
    const ran = await repo.kempt([
      'check',
      '--no-cache',
      '--shard',
      `${i}/${count}`,
      '--output',
      `json=${file}`,
      ...args,
    ]);
    expect([ran.stderr, ran.status]).toEqual(['', expect.any(Number)]);
    files.push(file);
  }
  return await repo.kempt(['report', 'merge', '--format', 'json', ...files.reverse()]);
}

async function alone(repo: ToolRepo, args: readonly string[] = []): Promise<Ran> {
  return await repo.kempt(['check', '--no-cache', '--json', ...args]);
}

describe('the reports of shards', () => {
  it('join to what one machine reports: of everything', async () => {
    const repo = repoOf();
    const one = await alone(repo);
    const whole = JSON.parse(one.stdout) as Report;
    const rules = new Set(whole.findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining(['case-conflict', 'suppressions/unused', 'trailing-whitespace', 'whole/bad']),
    );
    expect(whole.suppressed.length).toBeGreaterThan(1);
    expect(whole.notifications.map(({ id }) => id)).toEqual(expect.arrayContaining(['missing', 'fails']));
    for (const count of [1, 2, 3, 8]) {
      const joined = await merged(repo, count);
      expect(lasting(joined.stdout)).toEqual(lasting(one.stdout));
      expect(joined.status).toBe(one.status);
    }
  });

  it('and of a change, with only what is new, and a baseline', async () => {
    const repo = repoOf();
    const config = JSON.parse(readFileSync(join(repo.top, 'kempt.yaml'), 'utf8')) as object;
    const baseline = join(repo.top, 'kempt-baseline.json');
    const entries = JSON.parse((await alone(repo)).stdout) as Report;
    const listed = entries.findings.slice(0, 6).map(({ location, rule, fingerprint }) => ({
      path: location.path,
      rule,
      fingerprint,
    }));
    const stale = { path: 'gone.txt', rule: 'mine/bad', fingerprint: '0'.repeat(16) };
    writeFileSync(baseline, JSON.stringify({ version: 1, findings: [...listed, stale] }));
    repo.write({ 'kempt.yaml': `${JSON.stringify({ ...config, baseline: 'kempt-baseline.json' })}\n` }).commit('Two');
    for (let i = 0; i < 24; i += 2) {
      const path = `part-${i % 4}/${i}.txt`;
      repo.write({ [path]: `new BAD\n${readFileSync(join(repo.top, path), 'utf8')}y \n` });
    }
    repo.git('mv', 'part-1/1.json', 'part-1/renamed.json');
    repo.write({ 'part-3/NEW.md': 'x \n', 'part-3/new.md': 'x \n', 'commented.txt': 'BAD one\nBAD two\n' });
    repo.commit('wip');
    for (const args of [['--base', 'HEAD~1'], [], ['--base', 'HEAD~1', '--no-only-new']]) {
      const { stdout } = await alone(repo, args);
      if (args.length === 2) expect((JSON.parse(stdout) as Report).existing).toBeGreaterThan(3);
      for (const count of [1, 2, 3, 8])
        expect(lasting((await merged(repo, count, args)).stdout)).toEqual(lasting(stdout));
    }
  });
});

describe('kempt report merge', () => {
  const small = (): ToolRepo => {
    const repo = new ToolRepo({ mine: ownTool() }, { 'a.txt': 'fine\n', 'b.txt': 'fine\n', 'c.txt': 'fine\n' });
    open.push(repo);
    return repo;
  };
  const shard = async (repo: ToolRepo, name: string, which: string, ...more: string[]): Promise<string> => {
    const file = join(repo.cache, name);
    const ran = await repo.kempt(['check', '--shard', which, '--output', `json=${file}`, ...more]);
    expect([ran.stderr, ran.status]).toEqual(['', 0]);
    return file;
  };

  it('is incomplete without a shard, and with one twice', async () => {
    const repo = small();
    const files = [await shard(repo, '1', '1/3'), await shard(repo, '2', '2/3'), await shard(repo, '3', '3/3')];
    const whole = await repo.kempt(['report', 'merge', ...files]);
    expect(whole.status).toBe(0);
    const without = await repo.kempt(['report', 'merge', files[0]!, files[2]!]);
    expect([without.status, without.stdout]).toEqual([3, expect.stringContaining('no report of shard 2 of 3')]);
    const twice = await repo.kempt(['report', 'merge', ...files, await shard(repo, '4', '2/3')]);
    expect([twice.status, twice.stdout]).toEqual([3, expect.stringContaining('several reports of shard 2 of 3')]);
  });

  it('refuses reports of different runs', async () => {
    const repo = small();
    const first = await shard(repo, '1', '1/2');
    const others = [
      ['plan', await shard(repo, '2', '2/2', '--plan', await planOf(repo, 2, ['--timings-from', await plain(repo)]))],
      ['number of shards', await shard(repo, '3', '2/3')],
      ['configuration or flags', await shard(repo, '4', '2/2', '--skip', 'case-conflict')],
      ['change', await shard(repo, '5', '2/2', '--changed')],
    ];
    repo.write({ 'd.txt': 'fine\n' }).commit('Two');
    others.push(['commit', await shard(repo, '6', '2/2')]);
    for (const [what, other] of others) {
      const { status, stderr } = await repo.kempt(['report', 'merge', first, other!]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`they differ in the ${what}`)]);
    }
    const none = await repo.kempt(['report', 'merge', await plain(repo)]);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('is no report of a shard')]);
  });

  const plain = async (repo: ToolRepo): Promise<string> => {
    const file = join(repo.cache, 'plain.json');
    await repo.kempt(['check', '--output', `json=${file}`]);
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    writeFileSync(file, JSON.stringify({ ...report, timings: { ...report.timings, mine: 90_000 } }));
    return file;
  };
  const planOf = async (repo: ToolRepo, count: number, more: readonly string[] = []): Promise<string> => {
    const file = join(repo.cache, 'plan.json');
    const { stderr, status } = await repo.kempt(['plan', '--shards', `${count}`, '--output', file, ...more]);
    expect([stderr, status]).toEqual(['', 0]);
    return file;
  };

  it('takes what machines did by a plan that was made once', async () => {
    const repo = small();
    const plan = await planOf(repo, 2, ['--timings-from', await plain(repo)]);
    const files = [await shard(repo, '1', '1/2', '--plan', plan), await shard(repo, '2', '2/2', '--plan', plan)];
    const { status, stdout } = await repo.kempt(['report', 'merge', '--json', ...files]);
    const { scope, findings } = JSON.parse((await alone(repo)).stdout) as Report;
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ scope, findings })]);
    const wrong = await repo.kempt(['check', '--shard', '1/3', '--plan', plan]);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('The plan is for 2 shards')]);
    const foreign = await repo.kempt(['check', '--shard', '1/2', '--plan', 'kempt.yaml']);
    expect([foreign.status, foreign.stderr]).toEqual([2, expect.stringContaining('no plan of shards')]);
  });

  it('is what can be published: a shard cannot', async () => {
    const repo = small();
    const file = await shard(repo, '1', '1/2', '--base', 'HEAD', '--head', 'HEAD');
    const { status, stderr } = await repo.kempt(['publish', file, '--repository', 'a/b']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('shard 1 of 2')]);
  });
});

describe('kempt plan --shards', () => {
  it('divides by weight, and prints what each CI takes', async () => {
    const repo = repoOf();
    const print = async (ci: string): Promise<string> =>
      (await repo.kempt(['plan', '--shards', '2', '--for', ci])).stdout;
    const { shards } = JSON.parse(await print('json')) as { shards: { weight: number; tools: string[] }[] };
    expect(shards.flatMap(({ tools }) => tools)).toEqual(['whole']);
    const [a = 0, b = 0] = shards.map(({ weight }) => weight);
    expect(Math.abs(a - b)).toBeLessThan(0.2 * (a + b));
    expect(JSON.parse(await print('github'))).toEqual({ shard: ['1/2', '2/2'] });
    expect(parse(await print('gitlab'))).toEqual({
      'kempt-shard': { parallel: { matrix: [{ KEMPT_SHARD: ['1/2', '2/2'] }] } },
    });
    expect(JSON.parse(await print('circleci'))).toEqual({ 'kempt-shards': 2 });
    expect(JSON.parse(await print('azure'))).toEqual({
      shard_1: { KEMPT_SHARD: '1/2' },
      shard_2: { KEMPT_SHARD: '2/2' },
    });
    expect(JSON.parse(await print('jenkins'))).toEqual({ 'shard-1': '1/2', 'shard-2': '2/2' });
  });

  it('auto takes one machine for little work, and more for more', async () => {
    const repo = repoOf();
    const auto = async (...more: string[]): Promise<unknown> =>
      JSON.parse((await repo.kempt(['plan', '--shards', 'auto', '--for', 'circleci', ...more])).stdout);
    expect(await auto()).toEqual({ 'kempt-shards': 1 });
    const report = JSON.parse((await alone(repo)).stdout) as Report;
    const file = join(repo.cache, 'slow.json');
    writeFileSync(file, JSON.stringify({ ...report, timings: { mine: 200_000, whole: 90_000 } }));
    // 290 seconds and a little, and none can be done in less than 90.
    expect(await auto('--timings-from', file)).toEqual({ 'kempt-shards': 4 });
  });

  it.each([
    [['check', '--shard', '3/2'], '--shard takes I/N'],
    [['check', '--plan', 'plan.json'], 'are for --shard'],
    [['check', '--shard', '1/2', '--update-baseline'], '--shard looks at a part'],
    [['plan', '--shards', '0'], '--shards takes a number or auto'],
    [['plan', '--shards', '2', '--for', 'bamboo'], '--for does not know bamboo'],
    [['plan', '--for', 'github'], '--for is for --shards'],
    [['report', 'merge'], 'merge FILE…'],
  ])('refuses %j', async (args, words) => {
    const repo = repoOf();
    const { status, stderr } = await repo.kempt(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});
