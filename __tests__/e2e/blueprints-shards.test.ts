import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { render } from '../../src/app/blueprint/rendering.ts';
import type { Report } from '../../src/domain/report.ts';
import { blueprints } from '../../src/modules/blueprints/index.gen.ts';
import { type Engine, makeEngine } from '../helpers/engine.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';
import { isThere, npmTool } from '../helpers/tools.ts';

/* The blueprints that share the work among machines, executed: together they find what one machine finds. */

const scratch = mkdtempSync(join(tmpdir(), 'kempt-shards-'));
const gitlab = isThere('rsync') ? npmTool('gitlab-ci-local', '4.73.0') : undefined;
let engine: Engine;
let source: Repo;
let whole: Pick<Report, 'verdict' | 'findings'>;

beforeAll(async () => {
  engine = makeEngine();
  const { text } = blueprints.find(({ id }) => id === 'gitlab/parallel')!;
  const base = { 'a.txt': 'one\n', 'b/c.txt': 'two\n', '.gitlab/kempt.yml': pinned(text) };
  source = new Repo(base).commit('Base');
  source.git('checkout', '-q', '-b', 'feature');
  source
    .write({ 'a.txt': 'one \n', 'b/c.txt': 'two', 'd.json': '{ "a": 1, }\n', 'e f.txt': 'x\t\n' })
    .commit('A change');
  const { stdout } = await kempt(['check', '--base', 'main', '--format', 'json'], { cwd: source.top });
  whole = foundIn(stdout);
});
afterAll(() => {
  for (const repo of [engine.repo, source]) repo.dispose();
  rmSync(scratch, { recursive: true, force: true });
});

const pinned = (text: string): string =>
  render(text, { source: engine.repo.top, commit: engine.commit, branch: 'main' });

function foundIn(text: string): Pick<Report, 'verdict' | 'findings'> {
  const { verdict, findings } = JSON.parse(text) as Report;
  return { verdict, findings };
}

function documentOf(id: string): unknown {
  return parse(pinned(blueprints.find((one) => one.id === id)!.text));
}

function clone(): string {
  const top = mkdtempSync(join(scratch, 'clone-'));
  source.git('clone', '-q', '--template=', source.top, top);
  source.git('-C', top, 'remote', 'set-url', 'origin', 'https://forge.test/owner/name.git');
  // The default branch of the clone is what was checked out: the change.
  source.git('-C', top, 'fetch', '-q', source.top, 'main:refs/remotes/origin/main');
  source.git('-C', top, 'remote', 'set-head', 'origin', 'main');
  return top;
}

const plain = { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, HOME: scratch, LANG: 'C.UTF-8' };

/** Runs a step; returns its exit code. */
function step(text: string, cwd: string, env: Readonly<Record<string, string>>): number | null {
  const own = { ...plain, KEMPT_SOURCE: engine.repo.top, KEMPT_COMMIT: engine.commit, ...env };
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', text], { cwd, env: own, stdio: 'ignore' }).status;
}

const reportIn = (top: string): string => readFileSync(join(top, '.kempt-ci/reports/kempt.json'), 'utf8');

describe('the work of one, shared among machines', () => {
  it('is something', () => {
    expect(whole.findings.map(({ location }) => location.path)).toEqual(['a.txt', 'b/c.txt', 'd.json', 'e f.txt']);
  });

  (gitlab ? it : it.skip)('is found whole by GitLab (gitlab-ci-local, which takes rsync)', () => {
    const top = clone();
    writeFileSync(join(top, '.gitlab-ci.yml'), 'include:\n  - local: .gitlab/kempt.yml\n');
    const variables = {
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    };
    const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
    const args = ['--force-shell-executor', '--shell-isolation', '--home', scratch, ...given];
    const { status } = spawnSync(gitlab ?? '', args, { cwd: top, env: plain, stdio: 'ignore' });
    expect([status, foundIn(reportIn(top))]).toEqual([1, whole]);
  });

  it('is found whole by CircleCI', () => {
    interface Job {
      readonly steps: readonly (string | { readonly run?: { readonly command: string } })[];
    }
    const { jobs } = documentOf('circleci/parallel') as { jobs: { check: Job & { parallelism: number }; report: Job } };
    const commandOf = ({ steps }: Job): string =>
      steps.flatMap((one) => (typeof one === 'string' || !one.run ? [] : [one.run.command])).join('\n');
    const top = clone();
    const nodes = jobs.check.parallelism;
    for (let i = 0; i < nodes; i++) {
      const env = { BASE: 'main', CIRCLE_NODE_INDEX: String(i), CIRCLE_NODE_TOTAL: String(nodes) };
      expect(step(commandOf(jobs.check), top, env)).toBe(0);
    }
    expect([step(commandOf(jobs.report), top, {}), foundIn(reportIn(top))]).toEqual([1, whole]);
  });

  it('is found whole by GitHub', () => {
    interface Job {
      readonly steps: readonly { readonly run?: string }[];
    }
    const { jobs } = documentOf('github/monorepo') as { jobs: Record<'plan' | 'check' | 'report', Job> };
    const runOf = ({ steps }: Job): string => steps.map(({ run }) => run ?? '').join('');
    const top = clone();
    const output = join(top, '.git/output');
    expect(step(runOf(jobs.plan), top, { BASE: 'main', GITHUB_OUTPUT: output })).toBe(0);
    const { shard } = JSON.parse(/^matrix=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? '') as { shard: string[] };
    for (const [i, name] of shard.entries()) {
      expect(step(runOf(jobs.check), top, { BASE: 'main', SHARD: name })).toBe(0);
      mkdirSync(join(top, `shards/${i}`), { recursive: true });
      cpSync(join(top, '.kempt-ci/reports/shard.json'), join(top, `shards/${i}/shard.json`));
    }
    expect([step(runOf(jobs.report), top, { OWN: 'false' }), foundIn(reportIn(top))]).toEqual([1, whole]);
  });
});
