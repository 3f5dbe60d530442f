import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { toolNamed } from '../../src/app/tools/catalogue.ts';
import type { Report } from '../../src/domain/report.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

/* Coverage and flaky tests, by the real pytest and the real `node --test`. */

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function repository(files: Files): Repo {
  const repo = new Repo(files);
  open.push(repo);
  return repo.commit('Base');
}

const config = (tools: object): string => JSON.stringify({ version: 1, tools });

async function report(repo: Repo, only: string, ...args: readonly string[]): Promise<Report> {
  const { stdout } = await kempt(['check', '--only', only, '--json', ...args], { cwd: repo.top });
  return JSON.parse(stdout) as Report;
}

const lines = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, level, message, location: { path, region } }) => {
    const place = region ? `${path}:${region.startLine}-${region.endLine}` : path;
    return `${place} ${level} ${rule}: ${message}`;
  });

const pytest = { resolve: ['managed'] };
const node = {
  'part.js': 'exports.one = (x) => {\n  if (x) {\n    return 1;\n  }\n  return 2;\n};\n',
  'a.test.js': "const { one } = require('./part.js');\nrequire('node:test')('good', () => { one(1); });\n",
};
const python = {
  'app/__init__.py': '',
  'app/part.py': 'def one(x):\n    if x:\n        return 1\n    return 2\n',
  'test_part.py': 'from app.part import one\n\n\ndef test_one():\n    assert one(1) == 1\n',
  'pytest.ini': '',
};

async function installed(): Promise<boolean> {
  const repo = new Repo({ 'kempt.yaml': config({ pytest }) });
  const { status } = await kempt(['tools', 'install', 'pytest'], { cwd: repo.top });
  repo.dispose();
  return status === 0;
}
const ofPytest = (await installed()) ? it : it.skip;

describe('coverage', () => {
  ofPytest(
    'of pytest is held against a threshold, the change, and what it was (installed from its registry)',
    async () => {
      const repo = repository({
        ...python,
        'kempt.yaml': config({ pytest: { ...pytest, coverage: { total: 80, diff: 90, ratchet: true } } }),
      });
      const unknown = await report(repo, 'pytest');
      expect([unknown.verdict, unknown.notifications[0]?.message]).toEqual([
        'incomplete',
        'pytest could not do its work: kempt-coverage.json does not say how much pytest covered before',
      ]);
      const written = await kempt(['check', '--only', 'pytest', '--update-coverage'], { cwd: repo.top });
      expect(written.stdout).toBe('kempt-coverage.json says pytest: 85.71 %\n');
      repo.commit('Figures');
      const changed = `${python['app/part.py']}\n\ndef two(x):\n    # why\n    y = x\n\n    return y\n`;
      repo.write({ 'app/part.py': changed, 'app/new.py': 'x = 1\n' }).commit('More');
      const after = await report(repo, 'pytest', '--base', 'HEAD~1');
      expect(lines(after)).toEqual([
        'app/part.py:9-11 warning pytest/uncovered-lines: No test runs these 3 lines',
        'pytest.ini error pytest/coverage-diff: 33.33 % (1 of 3) of the changed lines are covered, which is less than 90 %',
        'pytest.ini error pytest/coverage-ratchet: Coverage fell to 70 %, from 85.71 % in kempt-coverage.json',
        'pytest.ini error pytest/coverage-total: 70 % (7 of 10) of the lines are covered, which is less than 80 %',
      ]);
      expect(after.runs.find(({ check }) => check === 'pytest')?.coverage).toEqual({
        covered: 7,
        lines: 10,
        change: { covered: 1, lines: 3, unmeasured: ['app/new.py'] },
      });
      expect(existsSync(join(repo.top, '.coverage'))).toBe(false);
    },
  );

  it('of node --test is told to people, and demands nothing unless it is to', async () => {
    const repo = repository({ ...node, 'kempt.yaml': config({ 'node-test': { coverage: true } }) });
    const { status, stdout } = await kempt(['check', '--only', 'node-test'], { cwd: repo.top });
    expect(stdout).toMatch(/^Covered by node-test: [\d.]+ % of lines$/m);
    const page = await kempt(['check', '--only', 'node-test', '--format', 'summary'], { cwd: repo.top });
    expect(page.stdout).toMatch(/^Covered by node-test: [\d.]+ % of lines\.$/m);
    expect(status).toBe(0);
    repo.write({ 'kempt.yaml': config({ 'node-test': { coverage: { total: 100 } } }) });
    expect(lines(await report(repo, 'node-test')).join()).toContain('node-test/coverage-total');
  });

  it.each([
    ['is missing', 'no-coverage.info', 'it wrote no coverage to no-coverage.info'],
    ['is of an earlier run', 'old.info', 'it wrote no coverage to old.info'],
    ['cannot be read', '{outfile}', 'its coverage is no LCOV, see its line 1'],
  ])('that %s is not green', async (_, file, reason) => {
    const check = { ...toolNamed('node-test').tool.check };
    const coverage = { ...check.coverage, file };
    const old = readFileSync('__tests__/fixtures/coverage/lcov.info', 'utf8');
    const repo = repository({
      ...node,
      'old.info': old,
      'kempt.yaml': config({ 'node-test': { coverage: true, check: { ...check, coverage } } }),
    }).age('old.info');
    const { verdict, notifications } = await report(repo, 'node-test');
    expect([verdict, notifications[0]?.message]).toEqual(['incomplete', `node-test could not do its work: ${reason}`]);
  });

  it('is read of several files that a tool of one’s own writes', async () => {
    const written = (name: string, hits: number): string =>
      `mkdir -p out/${name} && printf 'SF:part.js\\nDA:1,${hits}\\nDA:2,0\\nend_of_record\\n' > out/${name}/lcov.info`;
    const own = {
      category: 'test',
      resolve: ['system'],
      check: {
        argv: ['sh', 'own.sh'],
        scope: 'repository',
        parse: { format: 'none', message: 'It failed', rule: 'failed' },
        coverage: { format: 'lcov', file: 'out/**/lcov.info' },
      },
      coverage: { total: 60 },
    };
    const script = `${written('a', 0)} && ${written('b', 1)}\n`;
    const repo = repository({ ...node, 'own.sh': script, 'kempt.yaml': config({ own }) });
    expect(lines(await report(repo, 'own'))).toEqual([
      '. error own/coverage-total: 50 % (1 of 2) of the lines are covered, which is less than 60 %',
    ]);
  });

  it.each([
    ['cobertura', 'cobertura.xml'],
    ['coverage-py', 'coverage-py.json'],
  ])('is read as %s', async (format, fixture) => {
    const own = {
      resolve: ['system'],
      check: {
        argv: ['cp', 'kept', '{outdir}/report'],
        scope: 'repository',
        parse: { format: 'none', message: 'It failed', rule: 'failed' },
        coverage: { format, file: '{outdir}/report' },
      },
      coverage: true,
    };
    const kept = readFileSync(`__tests__/fixtures/coverage/${fixture}`, 'utf8');
    const repo = repository({ ...python, kept, 'kempt.yaml': config({ own }) });
    const { runs } = await report(repo, 'own');
    expect(runs.find(({ check }) => check === 'own')?.coverage).toEqual({ covered: 7, lines: 10 });
  });

  it('of what cannot measure it is refused', async () => {
    const repo = repository({ 'kempt.yaml': config({ ruff: { coverage: true } }) });
    const { status, stderr } = await kempt(['check', '--only', 'ruff'], { cwd: repo.top });
    expect([status, stderr]).toEqual([
      2,
      'kempt: tools.ruff.coverage: it is not known how ruff tells what is covered\nSay so in tools.ruff.check.coverage, or leave it out.\n',
    ]);
  });
});

const flaky = `import pathlib


def test_flaky():
    once = pathlib.Path('once')
    if not once.exists():
        once.touch()
        assert False
`;

describe('a flaky test', () => {
  const twice = { retries: 2 };

  ofPytest('of pytest is a note that does not fail the run (installed from its registry)', async () => {
    const repo = repository({
      'test_a.py': flaky,
      'pytest.ini': '',
      'kempt.yaml': config({ pytest: { ...pytest, ...twice, level: 'error' } }),
    });
    const { verdict, findings } = await report(repo, 'pytest');
    expect([verdict, findings[0]?.level, findings[0]?.rule]).toEqual(['clean', 'note', 'pytest/flaky-test']);
    expect(findings[0]?.message).toMatch(/^Passed on try 2 only\. test_a › test_flaky failed: /);
  });

  it('of node --test stays a failure if it is not run again, or ends the retry', async () => {
    const ends =
      "const fs = require('node:fs');\nrequire('node:test')('flaky', () => {\n  if (fs.existsSync('once')) process.exit(1);\n  fs.writeFileSync('once', '');\n  throw new Error('no');\n});\n";
    for (const retries of [0, 2]) {
      const repo = repository({ 'a.test.js': ends, 'kempt.yaml': config({ 'node-test': { retries } }) });
      const { verdict, findings } = await report(repo, 'node-test');
      expect([verdict, findings[0]?.level, findings[0]?.rule]).toEqual(['findings', 'error', 'node-test/test-failure']);
    }
  });

  it('cannot be asked for of what tells no tests', async () => {
    const repo = repository({ 'kempt.yaml': config({ ruff: twice }) });
    const { status, stderr } = await kempt(['check', '--only', 'ruff'], { cwd: repo.top });
    expect([status, stderr]).toEqual([2, expect.stringContaining('ruff does not tell which tests passed')]);
  });
});
