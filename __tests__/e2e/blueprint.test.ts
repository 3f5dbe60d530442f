import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isEdited, parseMark, render } from '../../src/app/blueprint/rendering.ts';
import { blueprints } from '../../src/modules/blueprints/index.gen.ts';
import { type Engine, looseBundle, makeEngine } from '../helpers/engine.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt, node, type Ran } from '../helpers/run.ts';

const open: Repo[] = [];
let engine: Engine;
let older: Engine;
let loose: string;

const textOf = (id: string): string => blueprints.find((one) => one.id === id)?.text ?? '';
const lab = textOf('gitlab/merge-request');
/** What an earlier Kempt may have had: another line at the top of the job, and one less at its end. */
const earlier = render(lab.replace('  stage: test\n', '  stage: check\n').replace('    expire_in: 1 week\n', ''), {
  ...parseMark(lab)!,
});

beforeAll(() => {
  engine = makeEngine();
  older = makeEngine({ 'blueprints/gitlab/kempt.yml': earlier });
  loose = looseBundle();
  open.push(engine.repo, older.repo);
});
afterAll(() => {
  for (const repo of open) repo.dispose();
  rmSync(loose, { recursive: true, force: true });
});

function repository(files: Files = { 'a.txt': 'x\n' }): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo.commit('Base');
}

async function blueprint(repo: Repo, ...args: readonly string[]): Promise<Ran> {
  return await kempt(['blueprint', ...args], { cwd: repo.top });
}

const read = (repo: Repo, path: string): string => readFileSync(join(repo.top, path), 'utf8');
const written = (repo: Repo): string => repo.git('status', '--porcelain', '--untracked-files=all');
const [one, two] = ['1', '2'].map((digit) => digit.repeat(40)) as [string, string];

describe('kempt blueprint list and show', () => {
  it('name every blueprint, and print one with the commit that is asked for', async () => {
    const repo = repository();
    const { stdout } = await blueprint(repo, 'list', '--json');
    const all = JSON.parse(stdout) as { id: string; to?: string }[];
    expect(all.map(({ id }) => id)).toEqual(blueprints.map(({ id }) => id));
    expect((await blueprint(repo, 'list')).stdout).toContain('github/pull-request');
    const shown = (await blueprint(repo, 'show', 'woodpecker/workflow', '--commit', one)).stdout;
    expect(shown).toContain(`KEMPT_COMMIT: '${one}'`);
    expect(shown).not.toContain('0'.repeat(40));
  });

  it('say the nearest name, and what there is to do', async () => {
    const repo = repository();
    const { status, stderr } = await blueprint(repo, 'show', 'github/pul-request');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean github/pull-request?')]);
    expect((await blueprint(repo, 'write')).stderr).toContain('kempt blueprint takes: list, show ID');
    expect((await blueprint(repo, 'add', 'jenkins/library', '--commit', one)).stderr).toContain('is used where it is');
    expect((await blueprint(repo, 'add', 'github/check', '--commit', 'v1')).stderr).toContain('all 40 digits');
  });
});

describe('kempt blueprint add', () => {
  it('prints the diff and writes nothing, until that is meant', async () => {
    const repo = repository();
    const asked = await blueprint(repo, 'add', 'github/check', '--commit', one);
    expect([asked.status, written(repo)]).toEqual([0, '']);
    expect(asked.stdout).toMatch(/^\+\+\+ b\/\.github\/workflows\/kempt\.yml$/m);
    expect(asked.stdout).toMatch(/Nothing was written\. --yes writes this\.\n$/);
    const done = await blueprint(repo, 'add', 'github/check', '--commit', one, '--yes');
    expect(done.stdout).toMatch(/\n\.github\/workflows\/kempt\.yml is written\n$/);
    expect(read(repo, '.github/workflows/kempt.yml')).toContain(`uses: kempt/kempt@${one}\n`);
    expect((await blueprint(repo, 'check', '--commit', one)).status).toBe(0);
    const again = await blueprint(repo, 'add', 'github/check', '--commit', one, '--yes', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ written: false, outcomes: [{ state: 'current', edited: false }] });
  });

  it('takes the default branch and the source of the user', async () => {
    const repo = repository();
    repo.git('checkout', '-q', '-b', 'on');
    const flags = ['--commit', one, '--source', 'https://git.example.com/acme/kempt.git', '--yes'];
    await blueprint(repo, 'add', 'github/check', 'bitbucket/pipelines', ...flags);
    expect(read(repo, '.github/workflows/kempt.yml')).toMatch(/ branches: \["on"\]\n[\s\S]* uses: acme\/kempt@1{40}\n/);
    expect(read(repo, 'bitbucket-pipelines.yml')).toContain('KEMPT_SOURCE=https://git.example.com/acme/kempt.git\n');
    expect(read(repo, 'bitbucket-pipelines.yml')).toContain('\n    "on":\n');
    expect((await blueprint(repo, 'check')).stdout).toMatch(
      /^\S+ \(github\/check\): .*\n\S+ \(bitbucket\/pipelines\): .*\n$/,
    );
  });

  it('pins the commit of the clone it runs from, else that of the release, else asks', async () => {
    const { top } = engine.repo;
    const repo = repository();
    const add = ['blueprint', 'add', 'github/check', '--source', top];
    const own = await node([join(top, 'dist/cli.js'), ...add], { cwd: repo.top });
    expect(own.stdout).toContain(`uses: kempt/kempt@${engine.commit}`);
    const cli = join(loose, 'dist/cli.js');
    expect((await node([cli, ...add], { cwd: repo.top })).stdout).toContain(`uses: kempt/kempt@${engine.commit}`);
    const offline = { cwd: repo.top, env: { KEMPT_OFFLINE: '1' } };
    const { status, stderr } = await node([cli, ...add], offline);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Name it: --commit')]);
    expect((await node([cli, ...add.with(-1, loose)], { cwd: repo.top })).stderr).toContain('does not tell');
    const set = await node([cli, 'init', '--yes'], { ...offline, cwd: repository({ 'README.md': '# A\n' }).top });
    expect([set.status, set.stdout]).toEqual([0, expect.stringContaining('kempt.yaml is written\n')]);
  });

  it('names the file where the CI looks, and leaves the rest of that as it is', async () => {
    const ci = '# ours\ninclude:\n  - local: other.yml # stays\nstages: [test]\n';
    const repo = repository({ '.gitlab-ci.yml': ci });
    await blueprint(repo, 'add', 'gitlab/merge-request', '--commit', one, '--yes');
    expect(read(repo, '.gitlab-ci.yml')).toBe(ci.replace('stays\n', 'stays\n  - local: .gitlab/kempt.yml\n'));
    const fresh = repository();
    await blueprint(fresh, 'add', 'gitlab/merge-request', '--commit', one, '--yes');
    expect(read(fresh, '.gitlab-ci.yml')).toBe('include:\n  - local: .gitlab/kempt.yml\n');
    const odd = repository({ '.gitlab-ci.yml': 'include: other.yml\n' });
    const { status, stderr } = await blueprint(odd, 'add', 'gitlab/merge-request', '--commit', one, '--yes');
    expect([status, stderr, written(odd)]).toEqual([2, expect.stringContaining('is no list'), '']);
  });

  it('overwrites nothing, and writes nothing outside of the repository', async () => {
    const repo = repository({ Jenkinsfile: 'pipeline {}\n' });
    const { status, stderr } = await blueprint(repo, 'add', 'jenkins/pipeline', '--commit', one, '--yes');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Jenkinsfile is there')]);
    expect((await blueprint(repo, 'add', 'jenkins/pipeline', '--commit', one, '--to', '../Jenkinsfile')).status).toBe(
      2,
    );
    await blueprint(repo, 'add', 'jenkins/pipeline', '--commit', one, '--yes', '--to', 'ci/Jenkinsfile');
    expect((await blueprint(repo, 'check', '--commit', one)).stdout).toBe(
      'ci/Jenkinsfile (jenkins/pipeline): up to date\n',
    );
  });
});

describe('kempt blueprint check and update', () => {
  it('say which files are of another commit, and bring them up to date with what was changed by hand', async () => {
    const repo = repository();
    await blueprint(repo, 'add', 'github/check', 'woodpecker/workflow', '--commit', one, '--yes');
    const path = '.github/workflows/kempt.yml';
    repo.write({ [path]: read(repo, path).replace('timeout-minutes: 10', 'timeout-minutes: 30') });
    const check = await blueprint(repo, 'check', '--commit', two);
    expect([check.status, check.stdout]).toEqual([
      1,
      `${path} (github/check, changed by hand): out of date; kempt blueprint update mends that\n` +
        '.woodpecker/kempt.yml (woodpecker/workflow): out of date; kempt blueprint update mends that\n',
    ]);
    const shown = await blueprint(repo, 'update', '--commit', two, '--dry-run');
    expect([shown.status, read(repo, path)]).toEqual([0, expect.stringContaining(one)]);
    expect((await blueprint(repo, 'update', '--commit', two, '--yes')).status).toBe(0);
    expect(read(repo, path)).toMatch(/timeout-minutes: 30[\s\S]*kempt@2{40}/);
    expect((await blueprint(repo, 'check', '--commit', two)).status).toBe(0);
  });

  /** As the earlier Kempt wrote it. */
  const fromEarlier = (): string => render(earlier, { source: older.repo.top, commit: older.commit });
  const path = '.gitlab/kempt.yml';

  it('bring together what the blueprint and a hand changed, by what stands at the commit of the file', async () => {
    const mine = fromEarlier().replace('interruptible: true', 'interruptible: false');
    const repo = repository({ [path]: mine.replaceAll('\n', '\r\n') });
    const { status, stdout } = await blueprint(repo, 'update', '--commit', engine.commit, '--yes', path);
    expect([status, stdout]).toEqual([0, expect.stringContaining('-  stage: check\r\n+  stage: test\r\n')]);
    const after = read(repo, path).replaceAll('\r\n', '\n');
    const source = older.repo.top;
    expect(after).toBe(
      render(lab, { source, commit: engine.commit }).replace('interruptible: true', 'interruptible: false'),
    );
    expect(isEdited(after, parseMark(after)!)).toBe(true);
  });

  it('write nothing where both changed the same lines, or where nobody knows what was changed', async () => {
    const both = repository({ [path]: fromEarlier().replace('stage: check', 'stage: lint') });
    const conflict = await blueprint(both, 'update', '--commit', engine.commit, '--yes');
    expect([conflict.status, written(both)]).toEqual([1, '']);
    expect(conflict.stdout).toContain('The same lines were changed by hand and by the blueprint\n');
    const forced = await blueprint(both, 'update', '--commit', engine.commit, '--yes', '--force');
    expect([forced.status, read(both, path)]).toEqual([0, expect.stringContaining('stage: test')]);
    const gone = fromEarlier().replaceAll(older.commit, two).replace('stage: check', 'stage: lint');
    const lost = repository({ [path]: gone });
    expect((await blueprint(lost, 'update', '--commit', one, '--yes')).stdout).toContain('cannot be fetched');
    const other = fromEarlier().replaceAll(older.commit, engine.commit).replaceAll(older.repo.top, engine.repo.top);
    const wrong = repository({ [path]: other.replace('stage: check', 'stage: lint') });
    expect((await blueprint(wrong, 'update', '--commit', one, '--yes')).stdout).toContain(
      'has not what it was made from',
    );
    expect(written(wrong)).toBe('');
  });

  it('tell a blueprint that is no more, and a file that is none', async () => {
    const repo = repository({ 'ci.yml': lab.replace('gitlab/merge-request', 'gitlab/gone') });
    const { status, stdout } = await blueprint(repo, 'check');
    expect([status, stdout]).toEqual([1, 'ci.yml (gitlab/gone): There is no blueprint gitlab/gone\n']);
    expect((await blueprint(repo, 'update', 'a.txt', '--commit', one)).status).toBe(2);
    expect((await blueprint(repository(), 'check')).stdout).toBe('No file here is from a blueprint\n');
    expect(existsSync(join(repo.top, '.github'))).toBe(false);
  });
});
