import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { render } from '../../src/app/blueprint/rendering.ts';
import { blueprints } from '../../src/modules/blueprints/index.gen.ts';
import { canAct, runAct } from '../helpers/act.ts';
import { type Engine, makeEngine } from '../helpers/engine.ts';
import { grumbler, ownTool } from '../helpers/own-tool.ts';
import {
  azureScripts,
  bitbucketScripts,
  buildkiteScripts,
  circleciScripts,
  jenkinsScripts,
  type Script,
  woodpeckerScripts,
} from '../helpers/pipelines.ts';
import { type Files, Repo } from '../helpers/repo.ts';
import { root } from '../helpers/run.ts';
import { pullEvent, runAction } from '../helpers/runner.ts';
import { isThere, npmTool } from '../helpers/tools.ts';

/*
 * The blueprints, executed: each gets Kempt by git from a repository at a commit, and runs it on the same three
 * repositories. What they report is the same to the byte, but for where and how fast.
 */

const scratch = mkdtempSync(join(tmpdir(), 'kempt-blueprints-'));
const gitlab = isThere('rsync') ? npmTool('gitlab-ci-local', '4.73.0') : undefined;
let engine: Engine;

const config = {
  'kempt.yaml': `${JSON.stringify({ version: 1, tools: { mine: ownTool({ env: {} }) } })}\n`,
  'mine.mjs': grumbler,
};
const base: Files = { ...config, 'README.md': '# Widgets\n', 'a.txt': 'one\n', 'src/b.json': '{ "a": 1 }\n' };
const dirty: Files = { 'a.txt': 'one \nBAD\n', 'c d/é.txt': 'BAD', 'src/b.json': '{ "a": 1, }\n' };
const samples = ['a clean branch', 'a branch with findings', 'a pull request'] as const;
type Sample = (typeof samples)[number];

/** gitlab-ci-local includes what git knows: the files of GitLab are in every sample. */
function sampleOf(name: Sample): Repo {
  const whole: Files = {
    ...base,
    '.gitlab/kempt.yml': textOf('gitlab/merge-request'),
    'ci/kempt.yml': textOf('gitlab/component'),
    'templates/kempt/template.yml': textOf('gitlab/component'),
  };
  const repo = new Repo(name === 'a branch with findings' ? { ...whole, ...dirty } : whole).commit('Base');
  if (name !== 'a pull request') return repo;
  repo.git('checkout', '-q', '-b', 'feature');
  repo.write(dirty).commit('A change');
  return repo;
}

const sources = new Map<Sample, Repo>();
beforeAll(() => {
  engine = makeEngine();
  for (const name of samples) sources.set(name, sampleOf(name));
});
afterAll(() => {
  engine.repo.dispose();
  for (const repo of sources.values()) repo.dispose();
  rmSync(scratch, { recursive: true, force: true });
});

const textOf = (id: string): string => {
  const { text } = blueprints.find((one) => one.id === id)!;
  return render(text, { source: engine.repo.top, commit: engine.commit, branch: 'main' });
};

interface Build {
  readonly ofPull: boolean;
  /** Of the CI itself, as `__tests__/fixtures/ci/` has it. */
  readonly env: Readonly<Record<string, string>>;
}

/** By CI: the scripts of its blueprints. */
const cis: Readonly<Record<string, readonly [fixture: string, scripts: (build: Build) => readonly Script[]]>> = {
  CircleCI: [
    'circleci',
    ({ env }) =>
      circleciScripts(textOf('circleci/config'), {
        ...(env['KEMPT_PULL_REQUEST'] && { 'event.github.pull_request.number': env['KEMPT_PULL_REQUEST'] }),
        ...(env['KEMPT_TARGET_BRANCH'] && { 'event.github.pull_request.base.ref': env['KEMPT_TARGET_BRANCH'] }),
      }),
  ],
  Bitbucket: ['bitbucket-pipelines', ({ ofPull }) => bitbucketScripts(textOf('bitbucket/pipelines'), ofPull)],
  Azure: ['azure-pipelines', () => azureScripts(textOf('azure/pipeline'), textOf('azure/template'))],
  Jenkins: ['jenkins', () => jenkinsScripts(textOf('jenkins/pipeline'))],
  'a library of Jenkins': ['jenkins', () => jenkinsScripts(textOf('jenkins/library'))],
  Buildkite: ['buildkite', () => buildkiteScripts(textOf('buildkite/pipeline'))],
  Woodpecker: ['woodpecker', ({ env }) => woodpeckerScripts(textOf('woodpecker/workflow'), env)],
};

/** A clone as a runner has it: the head checked out, and the branch that it goes to. */
function cloneOf(sample: Sample): { readonly top: string; readonly head: string; readonly main: string } {
  const source = sources.get(sample)!;
  const top = mkdtempSync(join(scratch, 'clone-'));
  source.git('clone', '-q', '--template=', source.top, top);
  source.git('-C', top, 'remote', 'set-url', 'origin', 'https://forge.test/owner/name.git');
  const sha = (rev: string): string => source.git('rev-parse', rev).trim();
  return { top, head: sha('HEAD'), main: sha('main') };
}

function buildOf(fixture: string, sample: Sample, head: string, main: string): Build {
  const cases = JSON.parse(readFileSync(join(root, `__tests__/fixtures/ci/${fixture}.json`), 'utf8')) as Record<
    string,
    { readonly env: Readonly<Record<string, string>>; readonly build: { readonly event: string } }
  >;
  const ofPull = sample === 'a pull request';
  const found = Object.values(cases).find(({ build }) => build.event === (ofPull ? 'pull-request' : 'push'))!;
  const shas: Readonly<Record<string, string>> = { ['1'.repeat(40)]: head, ['2'.repeat(40)]: main };
  const env = Object.fromEntries(Object.entries(found.env).map(([name, value]) => [name, shas[value] ?? value]));
  return { ofPull, env };
}

/** Of the outside only what a runner has, too. */
function plainEnvironment(home: string): Record<string, string> {
  const bin = join(scratch, 'bin');
  if (!existsSync(bin)) {
    mkdirSync(bin);
    writeFileSync(join(bin, 'buildkite-agent'), '#!/bin/sh\ncat > annotation.md\n');
    chmodSync(join(bin, 'buildkite-agent'), 0o755);
  }
  const path = [bin, dirname(process.execPath), process.env['PATH']].join(':');
  return { PATH: path, HOME: home, LANG: 'C.UTF-8', TMPDIR: tmpdir() };
}

interface Ended {
  readonly status: number | null;
  readonly log: string;
}

async function start(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Ended> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { status, log: Buffer.concat(chunks).toString('utf8') };
}

interface Told extends Ended {
  readonly top: string;
  readonly report: string;
}

/** The report without what is of this place and this hour. */
function withoutPlace(text: string): string {
  const { environment: _, timings: __, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(rest, null, 2);
}

function toTold(top: string, ended: Ended): Told {
  const file = join(top, '.kempt-ci/reports/kempt.json');
  if (!existsSync(file)) throw new Error(`There is no report:\n${ended.log}`);
  return { ...ended, top, report: withoutPlace(readFileSync(file, 'utf8')) };
}

async function runIn(ci: string, sample: Sample): Promise<Told> {
  const [fixture, scripts] = cis[ci]!;
  const { top, head, main } = cloneOf(sample);
  const build = buildOf(fixture, sample, head, main);
  let ended: Ended = { status: 0, log: '' };
  for (const { text, env, shell } of scripts(build)) {
    if (ended.status !== 0) break;
    const file = join(mkdtempSync(join(scratch, 'script-')), 'script');
    writeFileSync(file, text);
    const [program = 'sh', ...args] = shell;
    ended = await start(program, [...args, file], top, { ...plainEnvironment(scratch), ...build.env, ...env });
  }
  return toTold(top, ended);
}

const include = (item: string): string => `include:\n  - ${item}\n`;
/** By sample: each way to have the job. */
const gitlabFiles: Readonly<Record<Sample, (head: string) => readonly string[]>> = {
  'a clean branch': () => [include('local: .gitlab/kempt.yml')],
  'a branch with findings': () => [textOf('gitlab/include')],
  'a pull request': (head) => [
    include('local: .gitlab/kempt.yml'),
    include(`component: forge.test/owner/name/kempt@${head}`),
  ],
};

/** By gitlab-ci-local, which runs jobs in a shell. */
async function runGitLab(sample: Sample): Promise<readonly Told[]> {
  const all: Told[] = [];
  for (const text of gitlabFiles[sample](sources.get(sample)!.git('rev-parse', 'HEAD').trim())) {
    const { top, head, main } = cloneOf(sample);
    const { env } = buildOf('gitlab-ci', sample, head, main);
    writeFileSync(join(top, '.gitlab-ci.yml'), text);
    const variables = Object.entries(env).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
    const args = ['--force-shell-executor', '--home', scratch, ...variables, 'kempt'];
    all.push(toTold(top, await start(gitlab ?? 'gitlab-ci-local', args, top, plainEnvironment(scratch))));
  }
  return all;
}

/** What GitHub's Action reports: the measure of all others. */
async function runGitHub(sample: Sample): Promise<{ readonly status: number | null; readonly report: string }> {
  const { top, head, main } = cloneOf(sample);
  const ofPull = sample === 'a pull request';
  const payload = ofPull
    ? pullEvent(sources.get(sample)!, { base: 'main', head: 'feature' })
    : { ref: 'refs/heads/main', before: main, after: head };
  const env = { XDG_CACHE_HOME: mkdtempSync(join(scratch, 'cache-')) };
  const { status, outputs } = await runAction({ cwd: top, event: ofPull ? 'pull_request' : 'push', payload, env });
  return { status, report: withoutPlace(outputs['text'] ?? 'null') };
}

describe.each(samples)('%s', (sample) => {
  let github: Awaited<ReturnType<typeof runGitHub>>;
  const started = new Map<string, Promise<Told>>();
  beforeAll(async () => {
    // All at once: each waits for git and for the disk more than it computes.
    for (const ci of Object.keys(cis)) started.set(ci, runIn(ci, sample));
    await Promise.allSettled(started.values());
    github = await runGitHub(sample);
  });

  it('is what the sample says', () => {
    const { verdict, findings } = JSON.parse(github.report) as { verdict: string; findings: { rule: string }[] };
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
    const expected = ['final-newline', 'json-syntax', 'mine/bad', 'trailing-whitespace'];
    expect([verdict, rules]).toEqual(sample === 'a clean branch' ? ['clean', []] : ['findings', expected]);
  });

  it.each(Object.keys(cis))('is reported by %s as by GitHub', async (ci) => {
    const { status, report, top } = await started.get(ci)!;
    expect(report).toBe(github.report);
    expect(status).toBe(github.status);
    if (ci === 'Buildkite') expect(readFileSync(join(top, 'annotation.md'), 'utf8')).toContain('Kempt');
  });

  (gitlab ? it : it.skip)('is reported by GitLab as by GitHub (gitlab-ci-local, which takes rsync)', async () => {
    for (const { report, status, top } of await runGitLab(sample)) {
      expect([report, status]).toEqual([github.report, github.status]);
      expect(existsSync(join(top, '.kempt-ci/test-results/kempt.xml'))).toBe(true);
    }
  });
});

(canAct ? describe : describe.skip)('the workflow of GitHub (act, which takes Go, on Node 24)', () => {
  it('reports what its Action alone does', async () => {
    const sample = 'a pull request';
    const { top } = cloneOf(sample);
    const payload = pullEvent(sources.get(sample)!, { base: 'main', head: 'feature' });
    const nobody = { api: 'http://127.0.0.1:9', token: '', run: 1 };
    const { status, uploaded = 'null' } = await runAct(top, 'pull-request.yml', {
      event: 'pull_request',
      payload,
      ...nobody,
    });
    const github = await runGitHub(sample);
    // The tool of the sample is Node itself, and the runner has another.
    const version = /"version": "24\.[\d.]+"/;
    expect(uploaded).toMatch(version);
    const here = uploaded.replace(version, `"version": "${process.versions.node}"`);
    expect([status, withoutPlace(here)]).toEqual([github.status, github.report]);
  });
});
