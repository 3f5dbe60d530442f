import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt, type RunOptions, root } from '../helpers/run.ts';
import { isThere } from '../helpers/tools.ts';

/* A clear message, the right exit code, nothing lost: whatever stands in the repository, through the bundle. */

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(...args: ConstructorParameters<typeof Repo>): Repo {
  const repo = new Repo(...args);
  open.push(repo);
  return repo;
}

async function report(
  args: readonly string[],
  options: RunOptions,
): Promise<{ status: number | null; report: Report }> {
  const { status, stdout, stderr } = await kempt(['check', '--json', ...args], options);
  expect(stderr).toBe('');
  return { status, report: JSON.parse(stdout) as Report };
}

/** What a check says that is told to end after so many milliseconds. */
async function killed(cwd: string, delay: number): Promise<readonly [status: number | null, said: string]> {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'check', '--json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  setTimeout(() => child.kill('SIGTERM'), delay);
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return [status, Buffer.concat(said).toString('utf8')];
}

const places = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, location }) => `${location.path}:${location.region?.startLine ?? ''} ${rule}`);

describe('a repository', () => {
  it('without files or commits is clean', async () => {
    const { status, report: got } = await report([], { cwd: repository().top });
    expect([status, got.verdict, got.scope.files]).toEqual([0, 'clean', 0]);
  });

  it('without commits has files', async () => {
    const { status, report: got } = await report([], { cwd: repository({ 'a.txt': 'x \n' }).top });
    expect([status, ...places(got)]).toEqual([1, 'a.txt:1 trailing-whitespace']);
  });

  it('with a detached head and no remote has a change', async () => {
    const repo = repository({ 'a.txt': 'x\n' }).commit('One');
    repo.write({ 'a.txt': 'x\ny \n' }).commit('Two').git('checkout', '-q', '--detach');
    const { status, report: got } = await report(['--base', 'HEAD~1'], { cwd: repo.top });
    expect([status, ...places(got)]).toEqual([1, 'a.txt:2 trailing-whitespace']);
  });

  it('that has no default branch says so', async () => {
    const repo = repository({ 'a.txt': 'x\n' }).commit('One');
    repo.git('branch', '-m', 'trunk');
    const { status, stderr } = await kempt(['check', '--changed'], { cwd: repo.top });
    expect([status, stderr]).toEqual([
      2,
      'kempt: There is no default branch to compare with\nName one: --changed=REF\n',
    ]);
  });

  it('is read without a work tree, as a whole and as a change', async () => {
    const repo = repository({ 'a.txt': 'old \n', link: { content: 'a.txt', mode: 0o120000 } });
    repo.write({ 'meant/.editorconfig': '[*]\ntrim_trailing_whitespace = false\n' }).commit('One');
    repo.write({ 'b.txt': 'new \n', 'meant/c.txt': 'new \n' }).commit('Two');
    const outside = { cwd: tmpdir() };
    const gitDir = ['--git-dir', join(repo.top, '.git')];
    const whole = await report([...gitDir, '--head', 'HEAD'], outside);
    expect(places(whole.report)).toEqual(['a.txt:1 trailing-whitespace', 'b.txt:1 trailing-whitespace']);
    const change = await report([...gitDir, '--base', 'HEAD~1', '--head', 'HEAD'], outside);
    expect(places(change.report)).toEqual(['b.txt:1 trailing-whitespace']);
  });

  it('that is shallow tells the remedy', async () => {
    const origin = repository({ 'a.txt': 'x\n' }).commit('One').write({ 'a.txt': 'y\n' }).commit('Two');
    const clone = mkdtempSync(join(tmpdir(), 'kempt-shallow-'));
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin.top}`, clone]);
    const first = origin.git('rev-parse', 'HEAD~1').trim();
    const ways = ['HEAD~1', first].flatMap((base) => [
      ['--base', base],
      ['--base', base, '--head', 'HEAD'],
      [`--changed=${base}`],
    ]);
    const runs = await Promise.all(ways.map(async (args) => await kempt(['check', ...args], { cwd: clone })));
    rmSync(clone, { recursive: true });
    for (const { status, stderr } of runs) {
      expect(status).toBe(2);
      expect(stderr).toContain('This clone is shallow');
      expect(stderr).toContain('git fetch --unshallow');
    }
  });

  it('may be an unknown revision, or no repository', async () => {
    const repo = repository({ 'a.txt': 'x\n' }).commit('One');
    const unknown = await kempt(['check', '--base', 'nowhere'], { cwd: repo.top });
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      'kempt: git does not know the revision nowhere or HEAD\nFetch it first.\n',
    ]);
    const absent = await kempt(['check', '--base', 'f'.repeat(40)], { cwd: repo.top });
    expect([absent.status, absent.stderr]).toEqual([
      2,
      expect.stringContaining(`revision ${'f'.repeat(40)} or HEAD\n`),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'kempt-folder-'));
    writeFileSync(join(folder, 'a.txt'), 'x \n');
    const { report: got } = await report([], { cwd: folder });
    const change = await kempt(['check', '--staged'], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(places(got)).toEqual(['a.txt:1 trailing-whitespace']);
    expect(change.status).toBe(2);
    expect(change.stderr).toContain('is in no git repository');
  });

  it('with an index that only git understands is listed by git', async () => {
    const repo = repository({ 'a.txt': 'x \n', 'b/c.txt': 'y\n' });
    repo.git('update-index', '--index-version', '4');
    const { report: got } = await report([], { cwd: repo.top });
    expect([got.scope.files, ...places(got)]).toEqual([2, 'a.txt:1 trailing-whitespace']);
  });

  it('with a merge that is not resolved has each file once', async () => {
    const repo = repository({ 'a.txt': 'x\n' }).commit('One');
    repo.git('checkout', '-q', '-b', 'topic');
    repo.write({ 'a.txt': 'y\n' }).commit('Two').git('checkout', '-q', 'main');
    repo.write({ 'a.txt': 'z\n' }).commit('Three');
    expect(() => repo.git('merge', 'topic')).toThrow();
    const { report: got } = await report([], { cwd: repo.top });
    expect([got.scope.files, ...places(got)]).toEqual([1, 'a.txt:1 merge-conflict']);
  });
});

describe('names', () => {
  it('may have newlines, blanks, signs and other scripts', async () => {
    const names = [
      'with space.txt',
      '[id].txt',
      '(group)/a.txt',
      '-dash.txt',
      'caf\u00e9.txt',
      'new\nline.txt',
      '\u65e5\u672c.txt',
    ];
    const repo = repository(Object.fromEntries(names.map((name) => [name, 'x \n']))).commit('One');
    const { report: got } = await report(['--only', 'trailing-whitespace'], { cwd: repo.top });
    expect(got.findings.map(({ location }) => location.path).sort()).toEqual([...names].sort());
    repo.write(Object.fromEntries(names.map((name) => [name, 'x \ny \n']))).commit('Two');
    const change = await report(['--only', 'trailing-whitespace', '--base', 'HEAD~1'], { cwd: repo.top });
    expect(
      change.report.findings.map(({ location }) => `${location.path}:${location.region?.startLine}`).sort(),
    ).toEqual(names.map((name) => `${name}:2`).sort());
  });

  it('that are not UTF-8 are quoted as git does', async () => {
    const repo = repository();
    writeFileSync(Buffer.concat([Buffer.from(`${repo.top}/caf`), Buffer.from([0xe9])]), 'x \n');
    repo.git('add', '-A');
    const { report: got } = await report(['--only', 'trailing-whitespace'], { cwd: repo.top });
    expect(places(got)).toEqual(['"caf\\351":1 trailing-whitespace']);
  });
});

describe('files', () => {
  it('may be links in a circle', async () => {
    const repo = repository();
    symlinkSync('b', join(repo.top, 'a'));
    symlinkSync('a', join(repo.top, 'b'));
    repo.git('add', '-A');
    const { report: got } = await report([], { cwd: repo.top });
    expect(places(got)).toEqual(['a: broken-symlink', 'b: broken-symlink']);
  });

  it('may have been replaced by a link, a folder or a pipe', async () => {
    const repo = repository({ link: 'x\n', folder: 'x\n', pipe: 'x\n', gone: 'x\n' });
    repo.remove('link', 'folder', 'pipe', 'gone');
    symlinkSync('/etc/hostname', join(repo.top, 'link'));
    mkdirSync(join(repo.top, 'folder'));
    execFileSync('mkfifo', [join(repo.top, 'pipe')]);
    const { status, report: got } = await report([], { cwd: repo.top });
    expect(got.notifications.map(({ id, path }) => `${id} ${path}`)).toEqual(
      ['folder', 'link', 'pipe'].map((path) => expect.stringContaining(path)),
    );
    expect(got.notExamined).toEqual([{ reason: 'deleted in the work tree', files: 1, examples: ['gone'] }]);
    expect(status).toBe(0);
  });

  it('of two gigabytes are not read, and are said to be large', async () => {
    const repo = repository({ 'a.txt': 'x\n' });
    repo.git('update-index', '--add', '--cacheinfo', `100644,${'1'.repeat(40)},big.bin`);
    writeFileSync(join(repo.top, 'big.bin'), '');
    truncateSync(join(repo.top, 'big.bin'), 2 ** 31 + 5);
    const { report: got } = await report([], { cwd: repo.top });
    expect(places(got)).toEqual(['big.bin: large-file']);
    expect(got.notExamined.map(({ reason, examples }) => [reason, ...examples])).toEqual([
      ['larger than files.max-size: not read', 'big.bin'],
    ]);
  });

  it('by the hundred thousand are all looked at', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kempt-many-'));
    for (let i = 0; i < 200; i++) {
      mkdirSync(join(folder, `d${i}`));
      for (let j = 0; j < 500; j++) writeFileSync(join(folder, `d${i}/${j}.txt`), i === 7 && j === 7 ? 'x \n' : 'x\n');
    }
    const { report: got } = await report([], { cwd: folder });
    expect([got.scope.files, ...places(got)]).toEqual([100_000, 'd7/7.txt:1 trailing-whitespace']);
    // A process that is killed before Node has begun to run it says nothing: then later, for a machine under load.
    let ended = await killed(folder, 350);
    for (let delay = 700; ended[0] === null && delay < 20_000; delay *= 2) ended = await killed(folder, delay);
    rmSync(folder, { recursive: true });
    expect(ended).toEqual([130, '\nkempt: interrupted by SIGTERM; there is no result\n']);
  });

  it('that cannot be read make the run incomplete', async () => {
    const repo = repository({ 'a.txt': 'x\n', 'secret/b.txt': 'y\n' });
    chmodSync(join(repo.top, 'secret'), 0);
    chmodSync(repo.top, 0o755);
    const isRoot = process.getuid?.() === 0;
    const args = [join(root, 'dist/cli.js'), 'check', '--no-cache', '--json', '--skip', 'ignored-but-tracked'];
    const ran = spawnSync(process.execPath, args, {
      cwd: repo.top,
      encoding: 'utf8',
      ...(isRoot && { uid: 65534, gid: 65534 }),
    });
    chmodSync(join(repo.top, 'secret'), 0o755);
    const got = JSON.parse(ran.stdout) as Report;
    expect(got.notifications.map(({ level, id, path }) => [level, id, path])).toEqual([
      ['error', 'unreadable', 'secret/b.txt'],
    ]);
    expect([ran.status, got.verdict]).toEqual([3, 'incomplete']);
  });
});

describe('a disk that is full', () => {
  const mount = mkdtempSync(join(tmpdir(), 'kempt-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', mount]).status === 0;
  afterAll(() => {
    if (mounted) execFileSync('umount', [mount]);
    rmSync(mount, { recursive: true });
  });

  (mounted ? it : it.skip)('keeps the old report, and the exit code says so (needs mount)', async () => {
    const repo = repository({ 'a.txt': 'x \n'.repeat(2000) });
    const target = join(mount, 'report.json');
    writeFileSync(target, 'old');
    const { status, stderr } = await kempt(['check', '--output', `json=${target}`], { cwd: repo.top });
    expect(status).toBe(3);
    expect(stderr).toContain('the disk is full');
    expect(execFileSync('cat', [target], { encoding: 'utf8' })).toBe('old');
    expect(execFileSync('ls', ['-A', mount], { encoding: 'utf8' })).toBe('report.json\n');
  });

  (mounted ? it : it.skip)('and has no room for what git says is no reason to stop (needs mount)', async () => {
    const repo = repository({ 'a.txt': 'x\n' })
      .commit('One')
      .write({ 'a.txt': 'x\ny \n'.repeat(20_000) })
      .commit('Two');
    const check = (folder: string) =>
      kempt(['check', '--base', 'HEAD~1', '--only', 'trailing-whitespace', '--format', 'rdjson'], {
        cwd: repo.top,
        env: { TMPDIR: folder },
      });
    const expected = await check(tmpdir());
    expect([expected.status, await check(mount), await check(join(mount, 'not there'))]).toEqual([
      1,
      expected,
      expected,
    ]);
  });

  (isThere('python3') ? it : it.skip)('is not what a pipe is that does not wait (needs python3)', () => {
    const repo = repository({ 'a.txt': 'x \n'.repeat(5000) });
    // What libuv gives a child always waits.
    const script = `import fcntl, os, subprocess, sys, time
r, w = os.pipe()
fcntl.fcntl(w, fcntl.F_SETFL, fcntl.fcntl(w, fcntl.F_GETFL) | os.O_NONBLOCK)
child = subprocess.Popen(sys.argv[1:], stdout=w)
os.close(w)
time.sleep(1)
while part := os.read(r, 65536): sys.stdout.buffer.write(part)
sys.exit(child.wait())`;
    const args = ['-c', script, process.execPath, join(root, 'dist/cli.js'), 'check', '--json'];
    const { status, stdout } = spawnSync('python3', args, { cwd: repo.top, encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect([status, (JSON.parse(stdout) as Report).findings.length]).toEqual([1, 5000]);
  });

  it('behind standard output is no success', () => {
    const repo = repository({ 'a.txt': 'x\n' });
    const full = openSync('/dev/full', 'w');
    const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check'], {
      cwd: repo.top,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    expect(ran.status).toBe(3);
    expect(ran.stderr).toContain('could not be written');
  });
});
