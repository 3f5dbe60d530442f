import { afterEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(files: Files): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo;
}

async function places(repo: Repo, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await kempt(['check', '--json', ...args], { cwd: repo.top });
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout) as Report;
  return findings.map(({ rule, level, location }) => `${location.path} ${rule} ${level}`);
}

async function refusal(config: string, name = 'kempt.yaml'): Promise<string> {
  const { status, stderr, stdout } = await kempt(['check'], { cwd: repository({ [name]: config }).top });
  expect([status, stdout]).toEqual([2, '']);
  return stderr.split('\n')[0]!;
}

const dirty = { 'a.txt': 'x \n', 'b.txt': 'y', 'old/c.txt': 'z \n' };

describe('a configuration', () => {
  it('turns checks off and on, sets levels, and leaves files out', async () => {
    const config = `version: 1
files: { exclude: ["old/**"] }
checks:
  final-newline: off
  trailing-whitespace: error
`;
    expect(await places(repository({ ...dirty, 'kempt.yaml': config }))).toEqual(['a.txt trailing-whitespace error']);
  });

  it('leaves files out of one check, and only looks at what is included', async () => {
    const config = `version: 1
files: { include: ["*.txt"] }
checks: { final-newline: { exclude: [b.txt], level: note } }
`;
    expect(await places(repository({ ...dirty, 'kempt.yaml': config }))).toEqual(['a.txt trailing-whitespace warning']);
  });

  it('may be TOML, and may stand elsewhere', async () => {
    const toml = 'version = 1\n[checks]\nfinal-newline = "off"\n[checks.trailing-whitespace]\nlevel = "note"\n';
    expect(await places(repository({ 'a.txt': 'x \ny', 'kempt.toml': toml }))).toEqual([
      'a.txt trailing-whitespace note',
    ]);
    const yaml = 'version: 1\nchecks: { final-newline: off, trailing-whitespace: off }\n';
    for (const name of ['.kempt.yaml', '.github/kempt.yaml']) {
      expect(await places(repository({ 'a.txt': 'x \ny', [name]: yaml }))).toEqual([]);
    }
    expect(await places(repository({ 'a.txt': 'x \ny', 'ci/my.yaml': yaml }), '--config', 'ci/my.yaml')).toEqual([]);
  });

  it('refines those it extends', async () => {
    const files = {
      ...dirty,
      'ci/base.yaml':
        'version: 1\nchecks: { final-newline: off, trailing-whitespace: { level: error, exclude: ["old/**"] } }\n',
      'kempt.yaml': 'version: 1\nextends: [ci/base.yaml]\nchecks: { trailing-whitespace: { level: note } }\n',
    };
    expect(await places(repository(files))).toEqual(['a.txt trailing-whitespace note']);
  });

  it('decides when a run fails, and a flag decides over it', async () => {
    const repo = repository({ 'a.txt': 'x \n', 'kempt.yaml': 'version: 1\nfail-on: error\n' });
    expect((await kempt(['check'], { cwd: repo.top })).status).toBe(0);
    expect((await kempt(['check', '--fail-on', 'note'], { cwd: repo.top })).status).toBe(1);
    expect((await kempt(['check', '--fail-on', 'never'], { cwd: repo.top })).status).toBe(0);
  });

  it('sets the options of checks, and the largest file that is read', async () => {
    const config = 'version: 1\nfiles: { max-size: 1 kB }\nchecks: { large-file: { max-size: 2 kB } }\n';
    const files = { 'a.txt': 'x '.repeat(600), 'b.txt': 'x '.repeat(1200), 'kempt.yaml': config };
    expect(await places(repository(files))).toEqual(['b.txt large-file warning']);
  });
});

describe('a mistake in the configuration', () => {
  it('is told with its place and the nearest right key', async () => {
    expect(await refusal('version: 1\nchekcs: {}\n')).toBe(
      'kempt: kempt.yaml:2:1: unknown key chekcs; did you mean checks?',
    );
    expect(await refusal('version: 1\nchecks:\n  trailing-whitespaces: off\n')).toBe(
      'kempt: kempt.yaml:3:3: unknown key checks.trailing-whitespaces; did you mean trailing-whitespace?',
    );
    expect(await refusal('version: 1\nchecks:\n  large-file: { max-sise: 3 }\n')).toBe(
      'kempt: kempt.yaml:3:17: unknown key checks.large-file.max-sise; did you mean max-size?',
    );
    expect(await refusal('version: 1\nfiles:\n  exclud: [a]\n')).toBe(
      'kempt: kempt.yaml:3:3: unknown key files.exclud; did you mean exclude?',
    );
    expect(await refusal('version = 1\n[file]\n', 'kempt.toml')).toBe(
      'kempt: kempt.toml:2:2: unknown key file; did you mean files?',
    );
  });

  it('is told for values, for syntax, for circles and for files that are not there', async () => {
    expect(await refusal('version: 2\n')).toMatch(/^kempt: kempt\.yaml:1:1: version: /);
    expect(await refusal('version: 1\nchecks: { final-newline: loud }\n')).toMatch(
      /^kempt: kempt\.yaml:2:11: checks\.final-newline/,
    );
    expect(await refusal('version: 1\nchecks: [\n')).toMatch(/^kempt: kempt\.yaml:\d:\d+: /);
    expect(await refusal('version: 1\nchecks:\n  secrets: { allow: ["("] }\n')).toMatch(
      /^kempt: kempt\.yaml:3:22: checks\.secrets/,
    );
    expect(await refusal('- a\n')).toBe('kempt: kempt.yaml:1:1: a configuration is a mapping of keys to values');
    expect(await refusal('version: 1\nextends: [kempt.yaml]\n')).toBe(
      'kempt: Configurations extend each other in a circle: kempt.yaml → kempt.yaml',
    );
    expect(await refusal('version: 1\nextends: [nowhere.yaml]\n')).toBe(
      'kempt: kempt.yaml:2:11: The configuration nowhere.yaml cannot be read',
    );
    expect(await refusal('version = \n', 'kempt.toml')).toMatch(/^kempt: kempt\.toml:1:\d+: /);
  });

  it('is to have two', async () => {
    const repo = repository({ 'kempt.yaml': 'version: 1\n', 'kempt.toml': 'version = 1\n' });
    const { status, stderr } = await kempt(['check'], { cwd: repo.top });
    expect([status, stderr]).toEqual([
      2,
      'kempt: There are several configurations: kempt.yaml, kempt.toml\nKeep one of them.\n',
    ]);
  });
});
