import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

/* `kempt tools new`: what it prints is a tool, for a program that does what the template says. */

const program = `#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const [first, ...files] = process.argv.slice(2);
if (first === '--version') console.log('mylint 1.2.3');
else for (const path of files) {
  readFileSync(path, 'utf8').split('\\n').forEach((line, i) => {
    const at = [...line].findIndex((_, n, all) => all.slice(n, n + 3).join('') === 'BAD');
    if (at < 0) return;
    console.log(path + ':' + (i + 1) + ':' + (at + 1) + ': not good');
    process.exitCode = 1;
  });
}
`;

const repo = new Repo({
  'bin/mylint': { content: program, mode: 0o100755 },
  'a.txt': 'so BAD\n',
});
const env = {
  PATH: `${join(repo.top, 'bin')}${delimiter}${process.env['PATH']}`,
  KEMPT_CACHE_DIR: join(repo.top, '.git/k'),
};
const run = (...args: readonly string[]) => kempt(args, { cwd: repo.top, env });
afterAll(() => repo.dispose());

describe('a tool to begin with', () => {
  it('passes its examples as it is printed, and then runs from the configuration', async () => {
    const { status, stdout } = await run('tools', 'new', 'mylint');
    expect(status).toBe(0);
    expect(stdout).toContain('# the tool runs where one of these holds\ndetect:');
    repo.write({ 'mylint.yaml': stdout });
    const tested = await run('tools', 'test', '--file', 'mylint.yaml');
    expect([tested.status, tested.stdout.match(/✔/g)?.length]).toEqual([0, 6]);
    const indented = stdout.replace(/^(?=.)/gm, '    ');
    repo.write({ 'kempt.yaml': `version: 1\ntools:\n  mylint:\n${indented}` }).commit('Configured');
    const checked = await run('check', '--json', '--only', 'mylint');
    const { findings } = JSON.parse(checked.stdout) as Report;
    expect(findings.map(({ location: { path, region }, rule }) => [path, region?.startColumn, rule])).toEqual([
      ['a.txt', 4, 'mylint'],
    ]);
  });

  it('has a name that a tool can have', async () => {
    const { status, stderr } = await run('tools', 'new', 'My Lint');
    expect([status, stderr]).toEqual([2, expect.stringContaining('is no name of a tool')]);
  });
});
