import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Plan } from '../../src/app/plan.ts';
import { commands } from '../../src/entry/cli/commands/index.gen.ts';
import { reporters } from '../../src/modules/reporters/index.gen.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt, root } from '../helpers/run.ts';

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(): Repo {
  const repo = new Repo({ 'a.txt': 'x \n', 'b.txt': 'y\n' });
  open.push(repo);
  return repo;
}

describe('the command line', () => {
  it('tells its version and its commands', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect((await kempt(['--version'])).stdout).toBe(`${version}\n`);
    const { stdout, status } = await kempt(['--help']);
    for (const name of Object.keys(commands)) expect(stdout).toContain(`\n  ${name}`);
    expect(status).toBe(0);
    expect((await kempt([])).stdout).toBe(stdout);
  });

  it.each(Object.keys(commands))('helps with %s', async (name) => {
    const { status, stdout } = await kempt([name, '--help']);
    expect(stdout).toContain(`Usage: kempt ${name}`);
    expect([status, (await kempt(['help', name])).stdout]).toEqual([0, stdout]);
  });

  it('refuses what it does not know, and says what it does', async () => {
    const said = async (...args: readonly string[]): Promise<readonly unknown[]> => {
      const { status, stderr } = await kempt(args, { cwd: repository().top });
      return [status, stderr];
    };
    expect(await said('chekc')).toEqual([2, 'kempt: There is no command chekc\nDid you mean kempt check?\n']);
    expect(await said('check', '--jsno')).toEqual([2, 'kempt: kempt check has no flag --jsno\nDid you mean --json?\n']);
    expect(await said('check', '--format', 'sarf')).toEqual([
      2,
      'kempt: There is no format sarf\nDid you mean sarif?\n',
    ]);
    expect(await said('check', '--only', 'large-files')).toEqual([
      2,
      'kempt: There is no check large-files\nDid you mean large-file?\n',
    ]);
    expect(await said('check', '--fail-on', 'bad')).toEqual([
      2,
      'kempt: --fail-on takes error, warning, note or never, not "bad"\n',
    ]);
    expect(await said('check', 'nowhere.txt')).toEqual([2, 'kempt: There is no file nowhere.txt\n']);
    expect(await said('check', '../x')).toEqual([2, expect.stringContaining('is outside of the repository')]);
    expect(await said('check', '--staged', '--base', 'HEAD')).toEqual([
      2,
      expect.stringContaining('exclude each other'),
    ]);
    expect(await said('check', '--cwd', 'nowhere')).toEqual([2, expect.stringContaining('There is no directory')]);
    expect(await said('check', '--base=--output=x')).toEqual([2, 'kempt: "--output=x" is not a revision\n']);
  });
});

describe('kempt check', () => {
  it('looks at named files, also untracked ones, and at folders', async () => {
    const repo = repository().write({ 'new/c.txt': 'z \n' });
    const { stdout } = await kempt(['check', '--format', 'checkstyle', 'new/c.txt', 'b.txt'], { cwd: repo.top });
    expect(stdout).toContain('new/c.txt');
    expect(stdout).not.toContain('a.txt');
    expect((await kempt(['check', '.'], { cwd: join(repo.top, 'new') })).status).toBe(0);
  });

  it('writes further reports beside the one it prints', async () => {
    const repo = repository();
    const outputs = ['--output', 'sarif=out.sarif', '--output', 'json=out.json'];
    const { stdout, stderr } = await kempt(['check', '--timings', ...outputs], { cwd: repo.top });
    expect(stdout).toContain('trailing-whitespace');
    expect(stderr).toMatch(/^list [\d.]+ ms, check [\d.]+ ms, total [\d.]+ ms\n$/);
    expect(JSON.parse(readFileSync(join(repo.top, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    const json = await kempt(['report', 'convert', 'out.json', '--format', 'sarif'], { cwd: repo.top });
    expect(json.stdout).toBe(readFileSync(join(repo.top, 'out.sarif'), 'utf8'));
    expect(json.status).toBe(1);
  });

  it('says nothing with --quiet when it is clean, and colours only for terminals', async () => {
    const repo = repository().remove('a.txt');
    expect((await kempt(['check', '--quiet'], { cwd: repo.top })).stdout).toBe('');
    const dirty = repository();
    expect((await kempt(['check'], { cwd: dirty.top })).stdout).not.toContain('\x1b');
    expect((await kempt(['check'], { cwd: dirty.top, env: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b');
    expect((await kempt(['check', '--no-color'], { cwd: dirty.top, env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      '\x1b',
    );
    expect((await kempt(['check'], { cwd: dirty.top, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(
      '\x1b',
    );
  });

  it.each(Object.keys(reporters))('prints %s', async (format) => {
    const { stdout, stderr, status } = await kempt(['check', '--format', format], { cwd: repository().top });
    expect(stdout).toContain('a.txt');
    expect([stderr, status]).toEqual(['', 1]);
  });

  it('gives a report that its schema describes', async () => {
    const schema = JSON.parse((await kempt(['schema', 'report'])).stdout) as object;
    expect(schema).toEqual(JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8')));
    const report: unknown = JSON.parse((await kempt(['check', '--json'], { cwd: repository().top })).stdout);
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(report) || validate.errors).toBe(true);
  });
});

describe('kempt report', () => {
  it('refuses what is no report', async () => {
    const repo = repository().write({ 'no.json': '{"version": 1}', 'broken.json': '{' });
    const said = async (...args: readonly string[]) => (await kempt(['report', ...args], { cwd: repo.top })).stderr;
    expect(await said('convert', 'no.json')).toContain('no.json is no report of Kempt');
    expect(await said('convert', 'broken.json')).toContain('it is not JSON');
    expect(await said('convert', 'nowhere.json')).toContain('There is no report at');
    expect(await said('merge')).toContain('kempt report takes: convert FILE');
  });
});

describe('kempt plan', () => {
  it('says what would run and why, and runs nothing', async () => {
    const repo = repository();
    const { stdout, status } = await kempt(['plan', '--skip', 'large-file', '--files'], { cwd: repo.top });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 files: every tracked file\n/);
    expect(stdout).toMatch(/✔ trailing-whitespace +on by default\n/);
    expect(stdout).toMatch(/– large-file +left out by --skip\n/);
    expect(stdout).toMatch(/– change-size +judges a change, and none was given\n/);
    expect(stdout).toMatch(/– commit-subject +runs only if the configuration asks for it\n/);
    expect(stdout).toMatch(/\n\na\.txt\nb\.txt\n$/);
    const plan = JSON.parse((await kempt(['plan', '--json', '--only', 'large-file'], { cwd: repo.top })).stdout);
    expect(plan.checks.filter(({ runs }: { runs: boolean }) => runs)).toEqual([
      { check: 'large-file', runs: true, why: 'named by --only' },
    ]);
  });
});

describe('kempt plan, of the tools', () => {
  it('says which would run on how many files and why, and which copy is there, and starts none', async () => {
    const [repo, bin] = [new Repo(), new Repo()];
    open.push(repo, bin);
    const marker = join(bin.top, 'started');
    const program = { content: `#!/bin/sh\ntouch ${marker}\n`, mode: 0o100755 };
    bin.write({ shellcheck: program, here: program });
    const own = (name: string): string =>
      `{ files: { include: ['*.sh'] }, check: { argv: [${name}], parse: { format: sarif } } }`;
    repo.write({
      'kempt.yaml': `version: 1\ntools:\n  here: ${own('here')}\n  gone: ${own('gone')}\n  black: off\n`,
      'pyproject.toml': '[tool.ruff]\n[tool.black]\n[tool.mypy]\n',
      'a.py': 'x = 1\n',
      'b.py': 'x = 1\n',
      'run.sh': '#!/bin/sh\n',
      '.stylelintrc.json': '{}\n',
    });
    repo.commit();
    const env = { PATH: `${bin.top}:${process.env['PATH']}`, XDG_CACHE_HOME: join(bin.top, 'cache') };
    const { stdout } = await kempt(['plan', '--json'], { cwd: repo.top, env });
    const { tools } = JSON.parse(stdout) as Plan;
    const version = expect.stringMatching(/^\d/);
    const found = Object.fromEntries(tools.map(({ tool, ...rest }) => [tool, rest]));
    expect(found).toMatchObject({
      here: {
        runs: true,
        why: 'named by the configuration',
        files: 1,
        copy: { state: 'there', origin: 'system', version: 'unknown' },
      },
      gone: { runs: true, files: 1, copy: { state: 'missing', reason: 'gone was not found' } },
      ruff: { runs: true, why: 'pyproject.toml', files: 3, copy: { state: 'to-install', origin: 'pypi', version } },
      black: { runs: false, why: 'turned off in the configuration' },
      stylelint: { runs: false, why: 'there is nothing that it looks at' },
    });
    const { stdout: text } = await kempt(['plan', '--only', 'ruff,here,secrets'], { cwd: repo.top, env });
    expect(text).toMatch(/✔ ruff +named by --only; 3 files; [\d.]+, to be installed from pypi\n/);
    expect(text).toMatch(/✔ secrets +named by --only\n/);
    expect(text).toMatch(/– gone +left out by --only\n/);
    expect(existsSync(marker)).toBe(false);
  });
});

describe('kempt explain', () => {
  it('lists the checks and explains one', async () => {
    expect((await kempt(['explain'])).stdout).toMatch(/^large-file +Large files/m);
    const { stdout } = await kempt(['explain', 'large-file']);
    expect(stdout).toContain('max-size: the size from which on a file is reported (default');
    const data = JSON.parse((await kempt(['explain', 'secrets/anything', '--json'])).stdout);
    expect(data.id).toBe('secrets');
    expect((await kempt(['explain', 'large-fil'])).stderr).toBe(
      'kempt: There is no rule large-fil\nDid you mean large-file?\n',
    );
  });
});

describe('kempt schema', () => {
  it('describes the configuration', async () => {
    const schema = JSON.parse((await kempt(['schema'])).stdout) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate({ version: 1, checks: { 'large-file': { 'max-size': '5 MiB' } } })).toBe(true);
    expect(validate({ version: 1, checks: { 'large-files': 'off' } })).toBe(false);
  });
});
