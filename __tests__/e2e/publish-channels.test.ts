import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { kempt } from '../helpers/run.ts';
import { git, pullEvent, runAction } from '../helpers/runner.ts';
import { clean, endScenes, Scene } from '../helpers/scene.ts';

/* The other channels, the other ways in, and hostile names in each of them. */

afterAll(endScenes);

const dirty = clean.replace('two\n', 'two \n');

describe('channels', () => {
  it.concurrent('are those that the configuration of the base wants', async () => {
    const base = {
      'a.txt': clean,
      'kempt.yaml': 'version: 1\npublish: { comments: false, status: false, sarif: true }\n',
    };
    const scene = await Scene.of({ 'a.txt': dirty }, base);
    const { status, writes } = await scene.run();
    expect([status, writes, scene.notes, scene.github.checkRuns]).toEqual([1, 2, [], []]);
    expect(scene.pull.issueComments).toHaveLength(1);
    expect(scene.github.sarifs).toMatchObject([
      {
        commit: scene.sha('change'),
        ref: 'refs/pull/7/head',
        sarif: { version: '2.1.0', runs: [{ results: [{ ruleId: 'trailing-whitespace' }] }] },
      },
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  it.concurrent('take no command, markup or mention from names and lines', async () => {
    const scene = await Scene.of({
      '::error file=x::y.txt': 'x \n',
      '@team <img src=x> [a](b).txt': 'x \n',
      '`tick` | pipe.txt': `${'x'.repeat(70_000)} \n`,
      'a.txt': dirty.replace('three', '::set-output name=x::y @all <script> '),
    });
    const { stdout, summary, status } = await scene.run();
    expect(status).toBe(1);
    const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line));
    for (const line of commands) expect(line).toMatch(/^::(?:add-mask|error|warning|notice|group|endgroup)(?: |::)/);
    expect(commands.filter((line) => line.startsWith('::error '))).toEqual([]);
    const said = [...scene.pull.comments, ...scene.pull.issueComments].map(({ body }) => body);
    const outside = [...said, summary].map((text) =>
      text.replace(/```suggestion[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, ''),
    );
    for (const text of outside) expect(text).not.toMatch(/<img|<script|@team|@all|(?<!\\)\]\(b\)/);
    expect(scene.github.violations).toEqual([]);
    expect((await scene.run()).writes).toBe(0);
  });
});

describe('ways in', () => {
  it.concurrent('kempt publish says a saved report, and says what is missing', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    const folder = mkdtempSync(join(tmpdir(), 'kempt-saved-'));
    const file = join(folder, 'report.json');
    const options = { cwd: scene.repo.top, env: { KEMPT_TOKEN: 'write' } };
    await kempt(
      // By their names: the report has the commits.
      ['check', '--base', 'main', '--head', 'change', '--output', `json=${file}`],
      options,
    );
    const about = ['publish', file, '--api', scene.github.url, '--repository', 'acme/widgets', '--pull', '7'];
    const { status, stdout } = await kempt(about, options);
    expect([status, stdout, scene.notes]).toEqual([
      0,
      'Comments on pull request 7: 1 posted\n',
      ['a.txt:2 trailing-whitespace'],
    ]);
    const again = await kempt(about, options);
    expect([again.stdout, scene.notes.length]).toEqual(['Comments on pull request 7: 1 kept\n', 1]);
    const readOnly = await kempt(about, { ...options, env: { KEMPT_TOKEN: 'read' } });
    expect(readOnly.status).toBe(0);
    for (const [args, message] of [
      [['publish'], 'takes one FILE'],
      [['publish', file, '--pull', '7'], 'There is no repository'],
      [[...about.slice(0, -1), 'seven'], '--pull takes the number'],
      [[...about, '--forge', 'githup'], 'Did you mean github?'],
      [['publish', join(folder, 'none.json')], 'There is no report'],
    ] as const) {
      const wrong = await kempt(args, options);
      expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining(message)]);
    }
    const none = await kempt(about, { ...options, env: { KEMPT_TOKEN: '', GITHUB_TOKEN: '' } });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('There is no token')]);
    writeFileSync(file, '{}');
    expect((await kempt(about, options)).status).toBe(2);
    rmSync(folder, { recursive: true });
  });

  it.concurrent('kempt run checks on a laptop, and says so', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    const { status, stdout } = await kempt(['run'], { cwd: scene.repo.top });
    expect([status, stdout]).toEqual([1, expect.stringContaining('a.txt')]);
    const wrong = await kempt(['run', '--publish', 'loud'], { cwd: scene.repo.top });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--publish takes')]);
  });

  it.concurrent('pull_request_target looks at the head without checking it out', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    scene.repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const cwd = `${scene.repo.top}-base`;
    git(scene.repo.top, 'clone', '-q', '--depth=1', '--branch', 'main', `file://${scene.repo.top}`, cwd);
    const payload = pullEvent(scene.repo, { base: 'main', head: 'change', fork: true });
    const { status } = await runAction({ cwd, event: 'pull_request_target', payload, github: scene.github });
    expect([status, scene.notes, git(cwd, 'status', '--porcelain')]).toEqual([1, ['a.txt:2 trailing-whitespace'], '']);
    rmSync(cwd, { recursive: true });
  });

  it.concurrent('an event that makes no sense is refused', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    const { status, stderr } = await scene.run({ payload: { pull_request: { number: 'seven' } } });
    expect([status, stderr]).toEqual([2, expect.stringContaining('is none that GitHub sends')]);
  });
});
