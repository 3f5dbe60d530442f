import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { Repo } from '../helpers/repo.ts';
import { node, type Ran, root } from '../helpers/run.ts';

const open: Repo[] = [];
const scratch: string[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true });
});

interface ActionRun extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the bundle as a runner does: inputs and event by the environment, outputs and summary by files. */
async function runAction(repo: Repo, inputs: Readonly<Record<string, string>>, event: object = {}): Promise<ActionRun> {
  const temp = mkdtempSync(join(tmpdir(), 'kempt-runner-'));
  scratch.push(temp);
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event.json' };
  const env: Record<string, string> = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repo.top, RUNNER_TEMP: temp };
  for (const [name, file] of Object.entries(files)) {
    env[name] = join(temp, file);
    writeFileSync(env[name]!, file === 'event.json' ? JSON.stringify(event) : '');
  }
  const { inputs: declared } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>;
  };
  for (const [name, { default: value }] of Object.entries(declared))
    env[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? value;
  if ('pull_request' in event) env['GITHUB_EVENT_NAME'] = 'pull_request';
  const ran = await node([join(root, 'dist/action.js')], { cwd: repo.top, env });
  const text = readFileSync(env['GITHUB_OUTPUT']!, 'utf8');
  const outputs = Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1]!, match[3]!]),
  );
  return { ...ran, outputs, summary: readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8') };
}

function repository(): Repo {
  const repo = new Repo({ 'a.txt': 'old \n' });
  open.push(repo);
  return repo.commit('Base').write({ 'a.txt': 'old \nnew \n', 'b.txt': 'x\n' }).commit('Two');
}

describe('the Action', () => {
  it('checks the repository, annotates, and sets outputs', async () => {
    const { status, stdout, outputs, summary } = await runAction(repository(), {});
    expect(stdout).toContain('::warning file=a.txt,line=1,');
    expect(summary).toContain('trailing-whitespace');
    expect(outputs).toMatchObject({ verdict: 'findings', findings: '2', errors: '0', warnings: '2' });
    expect(JSON.parse(readFileSync(outputs['report']!, 'utf8'))).toMatchObject({ version: 1 });
    expect(JSON.parse(readFileSync(outputs['sarif']!, 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(status).toBe(1);
  });

  it('reports of a pull request what is new, or all if told to', async () => {
    const repo = repository();
    const event = { pull_request: { base: { sha: repo.git('rev-parse', 'HEAD~1').trim() } } };
    const change = await runAction(repo, {}, event);
    expect(change.outputs).toMatchObject({ findings: '1', warnings: '1' });
    const all = await runAction(repo, { 'changed-only': 'false', 'fail-on': 'error' }, event);
    expect([all.outputs['findings'], all.status]).toEqual(['2', 0]);
  });

  it('takes a configuration and a folder, and fails on mistakes', async () => {
    const repo = repository().write({ 'ci/kempt.yaml': 'version: 1\nchecks: { trailing-whitespace: off }\n' });
    expect((await runAction(repo, { config: 'ci/kempt.yaml' })).outputs['verdict']).toBe('clean');
    expect((await runAction(repo, { 'working-directory': 'ci', config: 'kempt.yaml' })).outputs['verdict']).toBe(
      'clean',
    );
    const wrong = await runAction(repo, { 'fail-on': 'loud' });
    expect([wrong.status, wrong.stdout]).toEqual([2, expect.stringContaining('::error::The input fail-on takes')]);
  });
});
