import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { FixOutcome } from '../../src/app/fix.ts';
import type { ToolConfig } from '../../src/config/tools.ts';
import { ownTool, ToolRepo } from '../helpers/own-tool.ts';
import type { Files } from '../helpers/repo.ts';

/* Fixers work in a copy; what they make of files is judged before it is written. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

/** Puts one text in the place of another, in each of its files. */
const replacer = `
import { readFileSync, writeFileSync } from 'node:fs';
const [from, to, ...files] = process.argv.slice(2);
for (const path of files) {
  const text = readFileSync(path, 'utf8');
  if (text.includes(from)) writeFileSync(path, text.replaceAll(from, to));
}
`;

const replace = (from: string, to: string, more: object = {}): ToolConfig =>
  ownTool({
    cache: { mode: 'never' },
    fix: { argv: ['node', '{root}/replace.mjs', from, to, '{files}'], ...more },
  } as never);

function repository(tools: Readonly<Record<string, ToolConfig>>, files: Files): ToolRepo {
  const repo = new ToolRepo(tools, { 'replace.mjs': replacer, ...files });
  open.push(repo);
  return repo;
}

const read = (repo: ToolRepo, path: string): string => readFileSync(join(repo.top, path), 'utf8');

async function fix(
  repo: ToolRepo,
  tools: string,
  ...args: readonly string[]
): Promise<FixOutcome & { status: number | null }> {
  const { status, stdout, stderr } = await repo.kempt(['fix', '--json', '--only', tools, ...args]);
  if (!stdout.startsWith('{')) throw new Error(`no outcome: ${status} ${stdout}${stderr}`);
  return { ...(JSON.parse(stdout) as FixOutcome), status };
}

describe('fixers', () => {
  it('run in their order until nothing is left to do, and each change is told with who made it', async () => {
    const tools = {
      // The second makes work for the first.
      first: replace('two', 'three', { order: 10 }),
      second: replace('one', 'two', { order: 20 }),
      third: replace('nothing', 'something', { order: 30 }),
    };
    const repo = repository(tools, { 'a.txt': 'one\n', 'b.txt': 'fine\n' });
    const { fixed, problems, status } = await fix(repo, 'first,second,third');
    expect([status, problems]).toEqual([0, []]);
    expect(fixed).toEqual([{ path: 'a.txt', findings: 0, by: ['second', 'first'] }]);
    expect([read(repo, 'a.txt'), read(repo, 'b.txt')]).toEqual(['three\n', 'fine\n']);
  });

  it('that undo each other are named, and the file is left as it was', async () => {
    const tools = { up: replace('low', 'high', { order: 1 }), down: replace('high', 'low', { order: 2 }) };
    const repo = repository(tools, { 'a.txt': 'low\n', 'b.txt': 'high\n', 'c.txt': 'neither\n' });
    const { fixed, problems, status } = await fix(repo, 'up,down');
    expect([status, fixed]).toEqual([3, []]);
    expect([...problems].sort()).toEqual(
      [
        "up and down undo each other's changes in a.txt: it is left as it was",
        "up and down undo each other's changes in b.txt: it is left as it was",
      ].sort(),
    );
    expect([read(repo, 'a.txt'), read(repo, 'b.txt')]).toEqual(['low\n', 'high\n']);
  });

  it('that never come to an end are named, too', async () => {
    const repo = repository({ mine: replace('x', 'xx') }, { 'a.txt': 'x\n' });
    const { fixed, problems } = await fix(repo, 'mine');
    expect([fixed, problems]).toEqual([[], ['mine does not come to an end with a.txt: it is left as it was']]);
    expect(read(repo, 'a.txt')).toBe('x\n');
  });

  it('that bring an error are taken back, file by file', async () => {
    const repo = repository(
      { mine: { ...(replace('one', 'BAD') as object), level: 'error' } as ToolConfig, other: replace('two', 'three') },
      { 'a.txt': 'one\n', 'b.txt': 'two\n' },
    );
    const { fixed, skipped } = await fix(repo, 'mine,other');
    expect(fixed.map(({ path }) => path)).toEqual(['b.txt']);
    expect(skipped).toEqual([{ path: 'a.txt', reason: 'a fix of mine would bring an error: mine/bad: BAD' }]);
    expect([read(repo, 'a.txt'), read(repo, 'b.txt')]).toEqual(['one\n', 'three\n']);
  });

  it('that make a tool fail are taken back', async () => {
    const picky = `
      import { readFileSync } from 'node:fs';
      const files = process.argv.slice(2);
      if (files.some((path) => readFileSync(path, 'utf8').includes('('))) throw new Error('unbalanced');
      console.log(JSON.stringify({ files, found: [] }));`;
    const repo = repository({ mine: replace('one', '(') }, { 'mine.mjs': picky, 'a.txt': 'one\n' });
    const { fixed, skipped } = await fix(repo, 'mine');
    expect([fixed, skipped]).toEqual([
      [],
      [{ path: 'a.txt', reason: expect.stringMatching(/^a fix of mine would bring an error: mine: its output/) }],
    ]);
    expect(read(repo, 'a.txt')).toBe('one\n');
  });

  it('that crash half-way change nothing, and the others do their work', async () => {
    const half = `${replacer}; process.exit(9);`;
    const tools = { mine: replace('one', 'half'), other: replace('two', 'three') };
    const broken = { ...(tools.mine as object), fix: { argv: ['node', '{root}/half.mjs', 'one', 'half', '{files}'] } };
    const repo = repository(
      { ...tools, mine: broken as ToolConfig },
      { 'half.mjs': half, 'a.txt': 'one\n', 'b.txt': 'two\n' },
    );
    const { fixed, problems, status } = await fix(repo, 'mine,other');
    expect([status, fixed.map(({ path }) => path), problems]).toEqual([
      3,
      ['b.txt'],
      ['mine could not fix: it ended with code 9'],
    ]);
    expect(read(repo, 'a.txt')).toBe('one\n');
  });

  it('are unsafe if they say so, and run only if they are asked for', async () => {
    const repo = repository({ mine: replace('one', 'two', { safety: 'unsafe' }) }, { 'a.txt': 'one\n' });
    await fix(repo, 'mine');
    expect(read(repo, 'a.txt')).toBe('one\n');
    await fix(repo, 'mine', '--unsafe');
    expect(read(repo, 'a.txt')).toBe('two\n');
  });

  it('show what they would do, and write nothing, with --dry-run', async () => {
    const repo = repository({ mine: replace('one', 'two') }, { 'a.txt': 'one\n' });
    const { fixed } = await fix(repo, 'mine', '--dry-run');
    expect([fixed[0]?.diff, read(repo, 'a.txt')]).toEqual([expect.stringContaining('-one\n+two\n'), 'one\n']);
  });

  it('leave alone what is staged in part, and stage the rest', async () => {
    const repo = repository({ mine: replace('one', 'two') }, { 'a.txt': 'x\n', 'b.txt': 'x\n' });
    repo.write({ 'a.txt': 'one staged\n', 'b.txt': 'one staged\n' }).stage();
    repo.write({ 'b.txt': 'one staged\none beside\n' });
    const { fixed, skipped } = await fix(repo, 'mine', '--staged');
    expect([fixed.map(({ path }) => path), skipped]).toEqual([
      ['a.txt'],
      [{ path: 'b.txt', reason: 'it has changes that are not staged' }],
    ]);
    expect([repo.git('show', ':a.txt'), repo.git('show', ':b.txt'), read(repo, 'b.txt')]).toEqual([
      'two staged\n',
      'one staged\n',
      'one staged\none beside\n',
    ]);
  });

  it('follow no link, and step over submodules', async () => {
    const link = { content: 'real/a.txt', mode: 0o120000 };
    const files = { 'real/a.txt': 'one\n', 'link.txt': link, folder: { content: 'real', mode: 0o120000 } };
    const repo = repository({ mine: replace('one', 'two') }, files);
    repo.write({ 'sub.txt': { content: repo.git('rev-parse', 'HEAD').trim(), mode: 0o160000 } });
    repo.write({ 'sub.txt/inner': 'one\n' });
    const { fixed, problems } = await fix(repo, 'mine');
    expect([fixed.map(({ path }) => path), problems]).toEqual([['real/a.txt'], []]);
    expect([lstatSync(join(repo.top, 'link.txt')).isSymbolicLink(), read(repo, 'sub.txt/inner')]).toEqual([
      true,
      'one\n',
    ]);
  });
});

describe('a file that is changed while it is mended', () => {
  /** The fixer itself does what a person with an editor would. */
  const meddle = (text: string): string => `${replacer}
    writeFileSync(process.env.MINE, ${JSON.stringify(text)});`;

  async function meddled(text: string): Promise<{ readonly outcome: FixOutcome; readonly now: string }> {
    const mine = {
      ...(replace('one', 'two') as object),
      env: { pass: ['MINE'] },
      fix: { argv: ['node', '{root}/meddle.mjs', 'one', 'two', '{files}'] },
    };
    const lines = 'one\na\nb\nc\nd\n';
    const repo = repository({ mine: mine as ToolConfig }, { 'meddle.mjs': meddle(text), 'a.txt': lines });
    const { stdout } = await repo.kempt(['fix', '--json', '--only', 'mine'], { MINE: join(repo.top, 'a.txt') });
    return { outcome: JSON.parse(stdout) as FixOutcome, now: read(repo, 'a.txt') };
  }

  it('keeps both changes, if they are apart', async () => {
    const { outcome, now } = await meddled('one\na\nb\nc\nmine\n');
    expect([outcome.skipped, now]).toEqual([[], 'two\na\nb\nc\nmine\n']);
  });

  it('is left alone, if they are not', async () => {
    const { outcome, now } = await meddled('mine\na\nb\nc\nd\n');
    expect([outcome.fixed, outcome.skipped, now]).toEqual([
      [],
      [{ path: 'a.txt', reason: 'it was changed while it was looked at' }],
      'mine\na\nb\nc\nd\n',
    ]);
  });
});
