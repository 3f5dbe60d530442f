import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { hash64 } from '../../src/domain/hash.ts';
import type { Report } from '../../src/domain/report.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt, type RunOptions, root } from '../helpers/run.ts';

/* What a run remembers for the next one never changes what is found. */

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(...args: ConstructorParameters<typeof Repo>): Repo {
  const repo = new Repo(...args).commit('One');
  // git takes for changed what is as young as its index.
  for (const name of repo.git('ls-files').split('\n').filter(Boolean)) repo.age(name);
  repo.git('update-index', '-q', '--refresh');
  open.push(repo);
  return repo;
}

async function check(repo: Repo, args: readonly string[] = [], options: RunOptions = {}): Promise<string[]> {
  const { status, stdout } = await kempt(['check', '--json', ...args], { cwd: repo.top, ...options });
  const { findings } = JSON.parse(stdout) as Report;
  return [String(status), ...findings.map(({ rule, location }) => `${location.path} ${rule}`)];
}

const remembered = (repo: Repo): string => join(repo.top, '.git/kempt/report');
const dirty = ['1', 'a.txt trailing-whitespace'];

describe('the report of the last run', () => {
  it('is told again but for times, by whatever reporter', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    const run = async (format: string) => (await kempt(['check', '--format', format], { cwd: repo.top })).stdout;
    const [json, pretty] = [await run('json'), await run('pretty')];
    const inode = statSync(remembered(repo)).ino;
    const lasting = (text: string) => ({ ...(JSON.parse(text) as Report), timings: {}, environment: {} });
    expect(lasting(await run('json'))).toEqual(lasting(json));
    const timeless = (text: string) => text.replace(/in \d+ ms/, '');
    expect(timeless(await run('pretty'))).toBe(timeless(pretty));
    // It was not written again: nothing was looked at again.
    expect(statSync(remembered(repo)).ino).toBe(inode);
  });

  it('gives way to what changed in the work tree, the index and the commits', async () => {
    const repo = repository({ 'a.txt': 'x \n', 'b.txt': 'x\n' });
    expect(await check(repo)).toEqual(dirty);
    repo.write({ 'a.txt': 'xy\n' });
    expect(await check(repo)).toEqual(['0']);
    repo.write({ 'a.txt': 'x \n', 'b.txt': 'x \n' });
    expect(await check(repo)).toEqual([...dirty, 'b.txt trailing-whitespace']);
    repo.git('checkout', '-q', '.');
    expect(await check(repo)).toEqual(dirty);
    repo.write({ 'c.txt': 'x \n' }).commit('Two');
    expect(await check(repo)).toEqual([...dirty, 'c.txt trailing-whitespace']);
    repo.git('rm', '-q', 'a.txt', 'c.txt');
    expect(await check(repo)).toEqual(['0']);
  });

  it('gives way to other flags, configurations and baselines', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    expect(await check(repo)).toEqual(dirty);
    expect(await check(repo, ['--fail-on', 'never'])).toEqual(['0', 'a.txt trailing-whitespace']);
    expect(await check(repo, ['--skip', 'trailing-whitespace'])).toEqual(['0']);
    expect(await check(repo)).toEqual(dirty);
    repo.write({ 'kempt.yaml': 'version: 1\nbaseline: b.json\n' });
    await kempt(['check', '--update-baseline'], { cwd: repo.top });
    expect(await check(repo)).toEqual(['0']);
    repo.write({ 'b.json': '{ "version": 1, "findings": [] }\n' });
    expect(await check(repo)).toEqual(dirty);
  });

  it('gives way to what is not tracked but was asked for', async () => {
    const repo = repository({ link: { content: 'built', mode: 0o120000 }, 'sub/a.log': 'x\n' }).write({ built: 'x' });
    expect(await check(repo)).toEqual(['0']);
    expect(existsSync(remembered(repo))).toBe(true);
    repo.remove('built');
    expect(await check(repo)).toEqual(['1', 'link broken-symlink']);
    repo.write({ built: 'x', 'sub/.gitignore': '*.log\n' });
    expect(await check(repo)).toEqual(['0', 'sub/a.log ignored-but-tracked']);
  });

  it('is not believed if it is damaged', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    await check(repo);
    const text = readFileSync(remembered(repo), 'utf8');
    for (const damaged of ['', 'x', text.replaceAll('a.txt', 'b.txt'), text.slice(0, 200)]) {
      writeFileSync(remembered(repo), damaged);
      expect(await check(repo)).toEqual(dirty);
    }
  });

  it('is not kept of a run that is incomplete, nor with --no-cache', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    await check(repo, ['--no-cache']);
    expect(existsSync(remembered(repo))).toBe(false);
  });
});

describe('compiled code', () => {
  const home = mkdtempSync(join(tmpdir(), 'kempt-home-'));
  const env = { XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home };
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const files = (): string[] =>
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name));

  it('is kept where the user keeps caches, for this user alone', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    expect(await check(repo, [], { env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' } })).toEqual(dirty);
    expect(files()).toEqual([]);
    expect(await check(repo, ['--no-cache'], { env })).toEqual(dirty);
    expect(files().map((file) => basename(file))).toEqual(['code']);
    for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await check(repo, ['--no-cache'], { env })).toEqual(dirty);
  });

  it.each([
    ['at its beginning', () => 40],
    ['in what it is of', (length: number) => length >> 2],
    ['near its end', (length: number) => length - 40],
  ])('is not believed if it is damaged %s', async (_, at) => {
    const repo = repository({ 'a.txt': 'x \n' });
    const [file = ''] = files();
    const bytes = readFileSync(file);
    bytes[at(bytes.length)]! ^= 0x01;
    writeFileSync(file, bytes);
    expect(await check(repo, ['--no-cache'], { env })).toEqual(dirty);
    expect(readFileSync(file).equals(bytes)).toBe(false);
  });

  it('is not believed if its end is not there', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    const [file = ''] = files();
    for (const rest of [(size: number) => size - 1, (size: number) => size >> 1, () => 1000, () => 0]) {
      const { ino, size } = statSync(file);
      truncateSync(file, rest(size));
      expect(await check(repo, ['--no-cache'], { env })).toEqual(dirty);
      expect(statSync(file).ino).not.toBe(ino);
    }
  });

  it('of a process that was killed while it kept it is removed', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    const [file = ''] = files();
    writeFileSync(`${file}.12345`, '');
    expect(await check(repo, ['--no-cache', '--no-color'], { env })).toEqual(dirty);
    expect(files()).toEqual([file]);
  });

  it('is that of all commands and flags that were used', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    const inodes = (): number[] => files().map((file) => statSync(file).ino);
    const run = async (...args: readonly string[]): Promise<number[]> => {
      expect(await check(repo, ['--no-cache', ...args], { env })).toEqual(dirty);
      return inodes();
    };
    const first = await run();
    expect(await run()).toEqual(first);
    const second = await run('--fail-on', 'note');
    expect(second).not.toEqual(first);
    expect(await run('--fail-on', 'warning')).toEqual(second);
    expect(await run()).toEqual(second);
  });

  it.each([
    ['optimise later', 400],
    ['keep its heap small', 6000],
  ])('is kept once, also where an index is so large that V8 is told to %s', async (_, count) => {
    const repo = repository({ 'a.txt': 'x \n' });
    const oid = repo.git('hash-object', 'a.txt').trim();
    const lines = Array.from({ length: count }, (_, i) => `100644 ${oid}\t${'d'.repeat(200)}/${i}.txt\n`);
    execFileSync('git', ['update-index', '--index-info'], { cwd: repo.top, input: lines.join('') });
    const inodes = (): number[] => files().map((file) => statSync(file).ino);
    const run = async (...args: readonly string[]) => await check(repo, ['--no-cache', ...args], { env });
    await run();
    await run('--staged');
    const kept = inodes();
    await run();
    await run('--staged');
    expect(inodes()).toEqual(kept);
  });

  it('is done without where nothing can be written', async () => {
    const repo = repository({ 'a.txt': 'x \n' });
    const file = join(home, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    expect(await check(repo, ['--no-cache'], { env: { ...env, XDG_CACHE_HOME: file } })).toEqual(dirty);
  });
});

describe('a valid configuration', () => {
  const home = mkdtempSync(join(tmpdir(), 'kempt-test-home-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const env = { XDG_CACHE_HOME: home };
  const file = (): string =>
    join(home, 'kempt', readdirSync(join(home, 'kempt')).find((name) => name.startsWith('code-'))!, 'configurations');
  const off = 'version: 1\nchecks: { trailing-whitespace: off }\n';
  const unmindful = async (repo: Repo) => await check(repo, ['--no-cache'], { env });

  it('is parsed once, by each build of Kempt', async () => {
    const repo = repository({ 'a.txt': 'x \n', 'kempt.yaml': off });
    expect(await unmindful(repo)).toEqual(['0']);
    const build = /[0-9a-f]{64}/.exec(readFileSync(join(root, 'dist/cli.js'), 'utf8'))![0];
    const content = readFileSync(file(), 'utf8').split('\n')[1]!.replace('"trailing-whitespace":"off"', '');
    writeFileSync(file(), `${hash64(`${build}\n${content}`)}\n${content}`);
    expect(await unmindful(repo)).toEqual(dirty);
    writeFileSync(file(), `${hash64(`another\n${content}`)}\n${content}`);
    expect(await unmindful(repo)).toEqual(['0']);
    writeFileSync(file(), 'nonsense');
    expect(await unmindful(repo)).toEqual(['0']);
  });

  it('is another one with another text, and its mistakes are told at their place', async () => {
    const repo = repository({ 'a.txt': 'x \n', 'kempt.yaml': off });
    expect(await unmindful(repo)).toEqual(['0']);
    repo.write({ 'kempt.yaml': off.replace('off', 'error') });
    expect(await unmindful(repo)).toEqual(dirty);
    repo.write({ 'kempt.yaml': 'version: 1\nextends: [recommended, strickt]\n' });
    for (let i = 0; i < 2; i++) {
      const { status, stderr } = await kempt(['check'], { cwd: repo.top, env });
      expect([status, stderr]).toEqual([2, expect.stringContaining('kempt.yaml:2:24: There is no preset strickt')]);
    }
  });
});
