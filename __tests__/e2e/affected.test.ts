import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { ownTool, ToolRepo } from '../helpers/own-tool.ts';
import type { Files } from '../helpers/repo.ts';

/* What a change reaches in a monorepo: a uses nothing, b uses a, c uses b, and d is alone. */

const open: ToolRepo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

const whole = ownTool({
  root: ['package.json'],
  check: { argv: ['node', '../../mine.mjs', '{files}'], scope: 'workspace' } as never,
});

function repoOf(files: Files): ToolRepo {
  const texts = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`packages/${name}/x.txt`, 'fine\n']));
  const repo = new ToolRepo({ mine: whole }, { ...texts, ...files });
  open.push(repo);
  return repo;
}

const json = (value: object): string => `${JSON.stringify(value)}\n`;
const npmMembers: Files = {
  'packages/a/package.json': json({ name: '@x/a' }),
  'packages/b/package.json': json({ name: 'b', dependencies: { '@x/a': '*' } }),
  'packages/c/package.json': json({ name: 'c', devDependencies: { alias: 'npm:b@1', e: 'file:../e' } }),
  'packages/d/package.json': json({ name: 'd', peerDependencies: { react: '19' } }),
};

const kinds: Readonly<Record<string, Files>> = {
  npm: { 'package.json': json({ workspaces: ['./packages/*/'] }), ...npmMembers },
  yarn: { 'package.json': json({ workspaces: { packages: ['packages/**'] } }), ...npmMembers },
  pnpm: { 'package.json': '{}\n', 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - "!**/none"\n', ...npmMembers },
  uv: {
    'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = ["packages/none"]\n',
    'packages/a/pyproject.toml': '[project]\nname = "My_A"\n',
    'packages/b/pyproject.toml': '[project]\nname = "b"\ndependencies = ["my-a[all]>=1"]\n',
    'packages/c/pyproject.toml':
      '[project]\nname = "c"\n[dependency-groups]\ndev = [{include-group = "x"}, "B"]\nx = []\n',
    'packages/d/pyproject.toml': '[project]\nname = "d"\n[tool.uv.sources]\nb = { git = "https://example.com/b" }\n',
  },
  cargo: {
    'Cargo.toml':
      '[workspace]\nmembers = ["packages/*"]\n[workspace.dependencies]\nalias = { package = "a", path = "packages/a" }\n',
    'packages/a/Cargo.toml': '[package]\nname = "a"\n',
    'packages/b/Cargo.toml': '[package]\nname = "b"\n[dependencies]\nalias.workspace = true\n',
    'packages/c/Cargo.toml': `[package]\nname = "c"\n[target.'cfg(unix)'.dev-dependencies]\nx = { path = "../b" }\n`,
    'packages/d/Cargo.toml': '[package]\nname = "d"\n[dependencies]\nserde = "1"\n',
  },
  go: {
    'go.work': 'go 1.25\nuse (\n\t./packages/a // the first\n\t./packages/b\n\t"./packages/c"\n)\nuse ./packages/d\n',
    'packages/a/go.mod': 'module example.com/a\n',
    'packages/b/go.mod': 'module example.com/b\n\nrequire example.com/a v1.0.0\n',
    'packages/c/go.mod':
      'module example.com/c\n\nrequire (\n\texample.com/z v1.0.0\n)\nreplace example.com/z => ../b\n',
    'packages/d/go.mod': 'module example.com/d\n',
  },
  'nx, with manifests': {
    'nx.json': '{}\n',
    'package.json': json({ workspaces: ['packages/*'] }),
    ...npmMembers,
    'packages/b/package.json': json({ name: 'b' }),
    'packages/a/project.json': json({ name: 'a-project' }),
    'packages/b/project.json': json({ name: 'b-project', implicitDependencies: ['a-project', '!d'] }),
  },
};

async function unreached(repo: ToolRepo, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await repo.kempt(['plan', '--affected', '--changed=HEAD', '--json', ...args]);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { scope: { unreached: string[] } }).scope.unreached;
}

describe('--affected', () => {
  it.each(Object.entries(kinds))('follows the dependencies of %s', async (_, files) => {
    const repo = repoOf(files);
    const leftAfter = async (path: string): Promise<string[]> => {
      repo.write({ [path]: 'changed\n' });
      const left = await unreached(repo);
      repo.git('checkout', '-q', '.');
      return left;
    };
    expect(await leftAfter('packages/a/x.txt')).toEqual(['packages/d']);
    expect(await leftAfter('packages/b/x.txt')).toEqual(['packages/a', 'packages/d']);
    expect(await leftAfter('packages/c/x.txt')).toEqual(['packages/a', 'packages/b', 'packages/d']);
    expect(await leftAfter('packages/d/x.txt')).toEqual(['packages/a', 'packages/b', 'packages/c']);
    expect(await leftAfter('mine.mjs')).toEqual([]);
  });

  it('lets prose beside the workspaces reach none, and what left one, that one', async () => {
    const repo = repoOf({ ...kinds['npm'], 'README.md': '# A\n' });
    repo.write({ 'README.md': '# B\n' });
    expect(await unreached(repo)).toEqual(['packages/a', 'packages/b', 'packages/c', 'packages/d']);
    repo.git('mv', 'packages/c/x.txt', 'packages/d/y.txt');
    expect(await unreached(repo)).toEqual(['packages/a', 'packages/b']);
  });

  it('reaches what it does not know enough of', async () => {
    const repo = repoOf({
      'package.json': json({ workspaces: ['packages/a', 'packages/b'] }),
      'packages/a/package.json': json({ name: 'a' }),
      'packages/b/package.json': '{ "name": \n',
      'nx.json': '{}\n',
      'packages/c/project.json': json({ name: 'c' }),
    });
    repo.write({ 'packages/b/x.txt': 'changed\n' });
    expect(await unreached(repo)).toEqual(['packages/a']);
    repo.git('checkout', '-q', '.');
    repo.write({ 'packages/a/x.txt': 'changed\n' });
    expect(await unreached(repo)).toEqual([]);
  });

  it('lets tools of larger scope run where the change reaches only, and says what was left out', async () => {
    const repo = repoOf(kinds['npm'] ?? {});
    repo.write({ 'packages/b/x.txt': 'BAD\n' }).commit('Two');
    await repo.check(['--base', 'HEAD~1']);
    expect(repo.given().length).toBe(4);
    const { report, run } = await repo.check(['--base', 'HEAD~1', '--affected', '--no-cache']);
    expect(repo.given()).toEqual([['x.txt'], ['x.txt']]);
    expect([run?.files, report.findings.length]).toEqual([2, 1]);
    expect(report.notExamined).toEqual([
      {
        reason: 'in workspaces that the change does not reach: tools of larger scope left them alone',
        files: 4,
        examples: ['packages/a', 'packages/d'],
      },
    ]);
    const plan = await repo.kempt(['plan', '--base', 'HEAD~1', '--affected']);
    expect(plan.stdout).toContain('Not reached: packages/a, packages/d');
    const bare = `${repo.cache}/bare.git`;
    repo.git('clone', '-q', '--bare', repo.top, bare);
    const there = await repo.kempt(['check', '--git-dir', bare, '--base', 'HEAD~1', '--affected', '--json']);
    expect((JSON.parse(there.stdout) as Report).notExamined).toEqual(report.notExamined);
  });

  it('goes with shards', async () => {
    const repo = repoOf(kinds['npm'] ?? {});
    repo.write({ 'packages/b/x.txt': 'BAD\n', 'packages/c/y.txt': 'x \n' }).commit('Two');
    const args = ['check', '--base', 'HEAD~1', '--affected', '--no-cache', '--json'];
    const files = await Promise.all(
      ['1', '2', '3'].map(async (i) => {
        const file = `${repo.cache}/${i}.json`;
        await repo.kempt([...args, '--shard', `${i}/3`, '--output', `json=${file}`]);
        return file;
      }),
    );
    const lasting = (text: string): string => {
      const { timings: _, environment: __, ...rest } = JSON.parse(text) as Report;
      return JSON.stringify(rest);
    };
    const merged = await repo.kempt(['report', 'merge', '--json', ...files]);
    expect(lasting(merged.stdout)).toBe(lasting((await repo.kempt(args)).stdout));
  });

  it('goes with kempt run of a pull request', async () => {
    const repo = repoOf(kinds['npm'] ?? {});
    const base = repo.git('rev-parse', 'HEAD').trim();
    repo.write({ 'packages/b/x.txt': 'BAD\n' }).commit('Two');
    const head = repo.git('rev-parse', 'HEAD').trim();
    const side = (sha: string): object => ({ sha, repo: { full_name: 'acme/widgets' } });
    const event = `${repo.cache}/event.json`;
    writeFileSync(event, JSON.stringify({ pull_request: { number: 1, head: side(head), base: side(base) } }));
    const { stdout } = await repo.kempt(['run', '--affected', '--json', '--publish', 'none'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: head,
      GITHUB_TOKEN: undefined,
      GITHUB_STEP_SUMMARY: undefined,
    });
    expect((JSON.parse(stdout) as Report).notExamined[0]?.examples).toEqual(['packages/a', 'packages/d']);
  });

  it('needs a change', async () => {
    const repo = repoOf(kinds['npm'] ?? {});
    for (const command of ['check', 'plan']) {
      const { status, stderr } = await repo.kempt([command, '--affected']);
      expect([status, stderr]).toEqual([2, expect.stringContaining('--affected needs a change')]);
    }
  });
});
