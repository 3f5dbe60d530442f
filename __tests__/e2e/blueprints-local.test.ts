import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { render } from '../../src/app/blueprint/rendering.ts';
import { blueprints } from '../../src/modules/blueprints/index.gen.ts';
import { makeEngine } from '../helpers/engine.ts';
import { peers } from '../helpers/hook-peers.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

/* The blueprints for a laptop: hooks by the real managers, and the tasks of an editor on what Kempt prints. */

const open: Repo[] = [];
afterAll(() => {
  for (const repo of open) repo.dispose();
});

const textOf = (id: string): string => blueprints.find((one) => one.id === id)!.text;

describe.each(['pre-commit', 'prek'] as const)('the hook, by %s', (manager) => {
  const { bin, env } = peers[manager];

  (bin ? it : it.skip)('checks what is staged with the Kempt of the commit, which nothing installs', () => {
    const { repo: engine, commit } = makeEngine({ '.pre-commit-hooks.yaml': textOf('pre-commit/hooks') });
    const config = render(textOf('pre-commit/config'), { source: engine.top, commit });
    const repo = new Repo({ 'a.txt': 'x\n', '.pre-commit-config.yaml': config }).commit('Base');
    open.push(engine, repo);
    const run = () => {
      const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
      const own = { PATH, PRE_COMMIT_HOME: `${repo.top}/.git/hooks-home`, PREK_HOME: `${repo.top}/.git/hooks-home` };
      return spawnSync(bin ?? '', ['run'], {
        cwd: repo.top,
        encoding: 'utf8',
        env: { ...process.env, ...env, ...own },
      });
    };
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed') });
    repo.write({ 'a.txt': 'x \n' }).stage();
    expect(run()).toMatchObject({ status: 1, stdout: expect.stringContaining('trailing-whitespace') });
  });
});

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly code?: number;
}

describe('the tasks of Visual Studio Code', () => {
  const { tasks } = parse(textOf('vscode/tasks').replace(/^\/\/.*\n/gm, '')) as {
    tasks: readonly { args: readonly string[]; problemMatcher: { pattern: readonly Pattern[] } | readonly [] }[];
  };

  it('read from Kempt every finding, with its place', async () => {
    const repo = new Repo({ 'a b.txt': 'x \nBAD', 'c.json': '{ "a": 1, }\n' }).commit('Base');
    open.push(repo);
    const [task] = tasks.filter(({ args }) => args.includes('checkstyle') && !args.includes('--changed'));
    const [file, finding] = 'pattern' in task!.problemMatcher ? task!.problemMatcher.pattern : [];
    const { stdout } = await kempt(task!.args, { cwd: repo.top });
    let path = '';
    const read = stdout.split('\n').flatMap((line) => {
      path = new RegExp(file!.regexp).exec(line)?.[file!.file!] ?? path;
      const found = new RegExp(finding!.regexp).exec(line);
      return found ? [`${path}:${found[finding!.line!]} ${found[finding!.code!]}`] : [];
    });
    expect(read).toEqual([
      'a b.txt:1 kempt.trailing-whitespace',
      'a b.txt:2 kempt.final-newline',
      'c.json:1 kempt.json-syntax',
    ]);
  });

  it('call Kempt as it is called', async () => {
    const repo = new Repo({ 'a.txt': 'x\n' }).commit('Base');
    open.push(repo);
    for (const { args } of tasks) expect([args, (await kempt(args, { cwd: repo.top })).status]).toEqual([args, 0]);
  });
});
