import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ownTool, ToolRepo, told } from '../helpers/own-tool.ts';

/* Names of files are data: no shell reads them, no program takes one for an option, and none is lost. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

const odd = [
  'a b.txt',
  '-x.txt',
  '--help.txt',
  '@list.txt',
  '+plus.txt',
  ':colon.txt',
  '[id]/page.txt',
  '(group)/page.txt',
  '-folder/a.txt',
  '$(touch made).txt',
  '`touch made`.txt',
  '; touch made #.txt',
  '& touch made.txt',
  '*.txt',
  '{root}.txt',
  '{files}.txt',
  '{version}{outfile}.txt',
  'two\nlines.txt',
  'back\\slash.txt',
  `quote'".txt`,
  'ünï 😀.txt',
];

function repository(over: Parameters<typeof ownTool>[0] = {}): ToolRepo {
  const repo = new ToolRepo({ mine: ownTool(over) }, Object.fromEntries(odd.map((path) => [path, 'BAD\n'])));
  open.push(repo);
  return repo;
}

const argv = (more: readonly string[], rest: object = {}): Parameters<typeof ownTool>[0] => ({
  check: { argv: ['node', '{root}/mine.mjs', ...more], ...rest } as never,
});

describe('odd names', () => {
  it.each([
    ['many at once', argv(['{files}'])],
    ['one by one', argv(['{file}'], { scope: 'file' })],
    ['by their whole path', argv(['{files}'], { paths: 'absolute' })],
  ])('reach a tool as they are: %s', async (_, over) => {
    const repo = repository(over);
    const { report, run } = await repo.check();
    expect(run).toMatchObject({ status: 'ran', files: odd.length });
    expect(told(report.findings).sort()).toEqual(odd.map((path) => `${path}:1 mine/bad`).sort());
    const given = repo.given().flat();
    expect(given.filter((path) => /^[-@+:]/.test(path))).toEqual([]);
    expect(readdirSync(repo.top).includes('made')).toBe(false);
    await repo.check();
    expect(repo.given()).toEqual([]);
  });

  it('are mended, and nothing else is', async () => {
    const repo = repository({
      fix: { argv: ['node', '{root}/mend.mjs', '{files}'] },
    } as never);
    const mend = `
      import { readFileSync, writeFileSync } from 'node:fs';
      for (const path of process.argv.slice(2)) writeFileSync(path, readFileSync(path, 'utf8').replace('BAD', 'good'));`;
    repo.write({ 'mend.mjs': mend }).commit('Mend');
    const { status, stderr } = await repo.kempt(['fix', '--only', 'mine']);
    expect([status, stderr]).toEqual([0, '']);
    expect(repo.git('diff', '--stat', '-z')).toContain(`${odd.length} files changed`);
    expect(existsSync(join(repo.top, 'made'))).toBe(false);
  });

  it('that are not UTF-8 cannot be given, which is said', async () => {
    const repo = new ToolRepo({ mine: ownTool() }, { 'a.txt': 'x\n' });
    open.push(repo);
    writeFileSync(Buffer.concat([Buffer.from(`${repo.top}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'BAD\n');
    repo.commit('Not UTF-8');
    const { status, run } = await repo.check();
    expect([status, run]).toMatchObject([
      3,
      { status: 'failed', reason: expect.stringContaining('its name is not UTF-8') },
    ]);
    expect(repo.given()).toEqual([['a.txt']]);
  });
});
