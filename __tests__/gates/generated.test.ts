import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { node, root } from '../helpers/run.ts';

/** A copy of the project in which to generate and build, so that a test never writes into the project itself. */
const copy = mkdtempSync(join(tmpdir(), 'kempt-copy-'));
const inputs = [
  'src',
  'scripts',
  'docs',
  'schema',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'action.yml',
  'blueprints',
  '.pre-commit-hooks.yaml',
  '__tests__/fixtures/tools',
];

beforeAll(async () => {
  for (const name of inputs) cpSync(join(root, name), join(copy, name), { recursive: true });
  // Where a package stands decides its number in the bundle: a link to the folder would not do.
  const packages = [join(root, 'node_modules'), copy];
  if (spawnSync('cp', ['-al', ...packages]).status !== 0) execFileSync('cp', ['-a', ...packages]);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function textsOf(top: string, folder: string): Record<string, string> {
  const files = readdirSync(join(top, folder), { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  return Object.fromEntries(
    files.map((item) => {
      const path = join(item.parentPath, item.name);
      return [path.slice(top.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

describe('what is generated', () => {
  it('is current: npm run generate writes nothing', async () => {
    const { status, stdout, stderr } = await node(['scripts/generate.mjs'], { cwd: copy });
    expect(stderr + stdout).toBe('Nothing to write\n');
    expect(status).toBe(0);
  });

  it('is the bundle in dist/, byte for byte: npm run build', async () => {
    const { status, stderr } = await node(['scripts/build.mjs'], { cwd: copy });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [built, committed] = [textsOf(copy, 'dist'), textsOf(root, 'dist')];
    expect(Object.keys(committed).sort()).toEqual(Object.keys(built).sort());
    const stale = Object.keys(built).filter((path) => built[path] !== committed[path]);
    expect(stale).toEqual([]);
  }, 300_000);
});

describe('npm run new', () => {
  it.each(['check', 'reporter', 'command'])('makes a %s that compiles and is registered', async (shelf) => {
    const { status, stderr } = await node(['scripts/new.mjs', shelf, 'sample-thing'], { cwd: copy });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const generated = Object.values(textsOf(copy, 'src')).filter((text) => text.startsWith('// Generated'));
    expect(generated.some((text) => text.includes("'./sample-thing.ts'"))).toBe(true);
  });

  it('refuses a name that is taken', async () => {
    const { status, stderr } = await node(['scripts/new.mjs', 'check', 'large-file'], { cwd: copy });
    expect(stderr).toContain('exists already');
    expect(status).toBe(2);
  });
});

describe('the test command', () => {
  it('is what .ci/run runs', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const script = readFileSync(join(root, '.ci/run'), 'utf8');
    const command = script.trim().split('\n').at(-1)!;
    expect(readme).toContain(`\n${command}\n`);
    expect(existsSync(join(root, 'package-lock.json'))).toBe(true);
  });
});
