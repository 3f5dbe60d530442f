import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Report } from '../../src/domain/report.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';
import { pullEvent } from '../helpers/runner.ts';
import { endScenes, Scene } from '../helpers/scene.ts';
import { type ScriptedModel, startScriptedModel, toClaim } from '../helpers/scripted-model.ts';

/* A review through the command line and the Action: a scripted model behind the wire format of OpenAI. */

const before = `export function mean(values: number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((a, b) => a + b, 0) / values.length;
}
`;
const mended = '  if (values.length === 0) return 0;';
const fault = '  if (values.length < 0) return 0;';
const after = before.replace(mended, fault);

/** What the model says: to the finder, and to whom checks it. */
const script = { replacement: mended, verdict: 'confirmed' };
let model: ScriptedModel;

beforeAll(async () => {
  model = await startScriptedModel((body) => (/You review a change/.test(body) ? toFound(body) : toVerdicts()));
});
afterAll(async () => {
  await endScenes();
  await model.close();
});

function toFound(body: string): object {
  const claim = toClaim({
    path: 'mean.ts',
    quote: fault,
    line: 2,
    claim: 'The mean of an empty list is NaN now',
    trigger: 'mean([]) divides 0 by 0 and returns NaN, where it returned 0',
    replacement: script.replacement,
  });
  return { what: 'Drops a guard.', risk: 'medium', findings: body.includes('values.length < 0') ? [claim] : [] };
}

const toVerdicts = (): object => ({
  verdicts: [{ number: 1, quote: fault.trim(), verdict: script.verdict, confidence: 0.9 }],
});

const config = (more = ''): string =>
  `version: 1\nreview:\n  models:\n    - model: openai-compatible/m\n      base-url: ${model.url}\n${more}`;

/** A branch that drops a guard, with a cache of its own. */
function branch(more = ''): { readonly repo: Repo; readonly run: (...args: readonly string[]) => Promise<Report> } {
  const repo = new Repo({ 'kempt.yaml': config(more), 'mean.ts': before }).commit('One');
  repo.git('checkout', '-q', '-b', 'change');
  repo.write({ 'mean.ts': after }).commit('Two');
  const env = { KEMPT_CACHE_DIR: `${repo.top}-cache`, ANTHROPIC_API_KEY: undefined, OPENAI_API_KEY: undefined };
  const run = async (...args: readonly string[]): Promise<Report> => {
    const { stdout, stderr } = await kempt(['review', '--changed=main', '--json', ...args], { cwd: repo.top, env });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Report;
  };
  return { repo, run };
}

function dispose(repo: Repo): void {
  repo.dispose();
  rmSync(`${repo.top}-cache`, { recursive: true, force: true });
}

describe('kempt review', () => {
  it('finds, has it checked, and offers a fix that was applied and judged', async () => {
    const { repo, run } = branch();
    const report = await run();
    const [finding] = report.findings;
    expect(finding).toMatchObject({
      rule: 'review/correctness',
      level: 'error',
      location: { path: 'mean.ts', region: { startLine: 2, endLine: 2 } },
      origin: { model: 'openai-compatible/m', confidence: 0.9 },
    });
    expect(finding?.message).toContain('Trigger: mean([])');
    expect(finding?.fix?.edits.map(({ text }) => text)).toEqual([mended]);
    expect(report.verdict).toBe('findings');
    expect(report.review).toMatchObject({ hunks: { all: 1, known: 0 }, unreviewed: [], summary: { risk: 'high' } });
    expect(report.review?.calls.map(({ purpose }) => purpose)).toEqual(['find', 'verify']);
    dispose(repo);
  });

  it('judges a hunk once, and a changed one again', async () => {
    const { repo, run } = branch();
    await run();
    model.asked.length = 0;
    const again = await run();
    expect([model.asked.length, again.findings.length, again.review?.hunks]).toEqual([0, 1, { all: 1, known: 1 }]);
    await run('--full');
    expect(model.asked.length).toBe(2);
    model.asked.length = 0;
    repo.write({ 'mean.ts': before }).commit('Mended');
    const last = await run();
    expect([last.findings, last.verdict]).toEqual([[], 'clean']);
    dispose(repo);
  });

  it('does not say what the second look refutes, nor offer what breaks the file', async () => {
    const { repo, run } = branch();
    script.verdict = 'refuted';
    const refuted = await run();
    expect([refuted.findings, refuted.review?.dropped]).toEqual([[], { refuted: 1 }]);
    script.verdict = 'confirmed';
    script.replacement = '  if (values.length === 0 return 0;';
    const broken = await run('--full');
    expect(broken.findings.map(({ fix }) => fix)).toEqual([undefined]);
    script.replacement = mended;
    dispose(repo);
  });

  it('is incomplete where no model answers, or a budget ends', async () => {
    const { repo, run } = branch();
    model.status = 500;
    const down = await run('--no-cache');
    model.status = 200;
    expect([down.verdict, down.review?.unreviewed.length]).toEqual(['incomplete', 1]);
    dispose(repo);
    const poor = branch('  budget: { run: { tokens: 100 } }\n');
    model.asked.length = 0;
    const spent = await poor.run();
    expect([spent.verdict, model.asked.length]).toEqual(['incomplete', 0]);
    expect(spent.notifications[0]?.message).toContain('the budget is spent');
    dispose(poor.repo);
  });

  it('gives the same report from a record, without asking', async () => {
    const { repo, run } = branch();
    const folder = `${repo.top}-cache/record`;
    const first = await run('--no-cache', '--record', folder);
    model.asked.length = 0;
    const again = await run('--no-cache', '--replay', folder);
    const lasting = (report: Report): object => {
      const { timings: _, environment: __, review, ...rest } = report;
      return { ...rest, review: { ...review, calls: review?.calls.map(({ purpose, usage }) => [purpose, usage]) } };
    };
    expect(lasting(again)).toEqual(lasting(first));
    expect(model.asked).toEqual([]);
    dispose(repo);
  });

  it('says what it may take before it asks, and how to turn it on', async () => {
    const { repo } = branch();
    model.asked.length = 0;
    const { stdout } = await kempt(['review', '--changed=main', '--estimate'], { cwd: repo.top });
    expect(stdout).toMatch(/^1 question, about [\d,]+ tokens read and at most 8,000 answered, at an unknown price/);
    expect(model.asked).toEqual([]);
    repo.write({ 'kempt.yaml': 'version: 1\n' });
    const none = { ANTHROPIC_API_KEY: undefined, OPENAI_API_KEY: undefined, GEMINI_API_KEY: undefined };
    const off = await kempt(['review', '--changed=main'], { cwd: repo.top, env: none });
    expect([off.status, off.stdout]).toEqual([3, expect.stringContaining('No model is configured: set ')]);
    expect((await kempt(['review', '--lens', 'taste'], { cwd: repo.top })).status).toBe(2);
    dispose(repo);
  });
});

describe('the Action', () => {
  it('reviews a pull request: a comment that suggests, once, and what it cost in the summary', async () => {
    const scene = await Scene.of({ 'mean.ts': after }, { 'kempt.yaml': config(), 'mean.ts': before });
    await scene.run();
    const [comment] = scene.pull.comments;
    expect(comment?.body).toContain('The mean of an empty list is NaN now');
    expect(comment?.body).toContain('```suggestion');
    const [summary] = scene.pull.issueComments;
    expect(summary?.body).toContain('2 questions to openai-compatible/m');
    model.asked.length = 0;
    await scene.run();
    expect(scene.pull.comments).toHaveLength(1);
    await scene.run({ inputs: { review: 'off', cache: 'false' } });
    expect(model.asked.length).toBe(0);
  });

  it('does not repeat people, and not what they turned down: that it proposes as a rule', async () => {
    const scene = await Scene.of({ 'mean.ts': after }, { 'kempt.yaml': config(), 'mean.ts': before });
    scene.github.say(7, { path: 'mean.ts', line: 2 }, 'The mean of an empty list is now NaN: this returned 0 before');
    const { summary } = await scene.run({ inputs: { cache: 'false' } });
    expect(summary).toContain('1 remark not made, for want of proof or because it was said already');
    expect(scene.pull.comments).toHaveLength(1);
    scene.pull.comments.length = 0;
    await scene.run({ inputs: { cache: 'false' } });
    const [ours] = scene.pull.comments;
    expect(ours?.body).toContain('The mean of an empty list is NaN now');
    ours!.thumbsDown = 1;
    const last = await scene.run({ inputs: { cache: 'false' } });
    expect([last.status, scene.pull.comments]).toEqual([0, []]);
    expect(scene.pull.issueComments[0]?.body).toContain('never: The mean of an empty list is NaN now');
    expect(scene.github.violations).toEqual([]);
  });

  it('goes on where it cannot hear what people said, and says so', async () => {
    const scene = await Scene.of({ 'mean.ts': after }, { 'kempt.yaml': config(), 'mean.ts': before });
    scene.github.fail({ path: /graphql/, status: 403, message: 'Resource not accessible by integration', times: 1 });
    const { stderr } = await scene.run();
    expect(stderr).toContain('What people said of earlier remarks is not known');
    expect(scene.pull.comments).toHaveLength(1);
  });

  it('is told by the configuration, the guides and the rules of the base, not by those of the head', async () => {
    const rule = 'version: 1\nrules: [{category: correctness, never: the mean of an empty list is NaN}]\n';
    const base = { 'kempt.yaml': config(), 'mean.ts': before, 'AGENTS.md': 'Guide of the base.\n' };
    const head = { 'AGENTS.md': 'Guide of the head.\n', '.kempt/learned.yaml': rule, 'kempt.yaml': 'version: 1\n' };
    const scene = await Scene.of({ 'mean.ts': after, ...head }, base);
    model.asked.length = 0;
    await scene.run();
    expect(scene.pull.comments.map(({ body }) => body.includes('is NaN now'))).toContain(true);
    expect(model.asked[0]).toContain('Guide of the base.');
    expect(scene.pull.issueComments[0]?.body).toContain('The change edits AGENTS.md, which takes effect once');
    const ruled = await Scene.of({ 'mean.ts': after }, { ...base, '.kempt/learned.yaml': rule });
    await ruled.run();
    expect(ruled.pull.comments).toEqual([]);
  });

  it('takes the key of the first model as an input, and hides it', async () => {
    const keyed = config().replace('openai-compatible/m', 'openrouter/m');
    const scene = await Scene.of({ 'mean.ts': after }, { 'kempt.yaml': keyed, 'mean.ts': before });
    model.keys.length = 0;
    const { stdout } = await scene.run({ inputs: { 'api-key': 'key-of-the-input', cache: 'false' } });
    expect([model.keys[0], stdout]).toEqual([
      'Bearer key-of-the-input',
      expect.stringContaining('::add-mask::key-of-the-input'),
    ]);
  });

  it('tells what it cost, and is incomplete where a review was wanted and no model is there', async () => {
    const prices = '  prices: { openai-compatible/m: { input: 1, output: 10 } }\n';
    const scene = await Scene.of({ 'mean.ts': after }, { 'kempt.yaml': config(prices), 'mean.ts': before });
    const { outputs } = await scene.run({ inputs: { cache: 'false' } });
    expect(Number(outputs['cost-usd'])).toBeCloseTo(2 * (1000 * 1e-6 + 100 * 10e-6), 9);
    const bare = await Scene.of({ 'mean.ts': after }, { 'mean.ts': before });
    const wanted = await bare.run({ inputs: { review: 'on' } });
    expect([wanted.status, wanted.outputs['verdict']]).toEqual([3, 'incomplete']);
  });

  it('reviews a fork in the second stage, from git alone, where the configuration of the base wants it', async () => {
    const fork = 'somebody/widgets';
    const base = { 'kempt.yaml': config('  forks: true\n'), 'mean.ts': before };
    const scene = await Scene.of({ 'mean.ts': after, 'kempt.yaml': 'version: 1\n' }, base);
    Object.assign(scene.pull, { headRepo: fork });
    const payload = pullEvent(scene.repo, { base: 'main', head: 'change', fork: true });
    const first = await scene.run({ payload, inputs: { token: 'read', review: 'off' } });
    const zip = Buffer.from(zipSync({ 'kempt-report.json': Buffer.from(first.outputs['text']!) }));
    scene.github.addRun({ id: 55, artifacts: [{ name: 'kempt-report', zip }] });
    const clone = mkdtempSync(join(tmpdir(), 'kempt-second-'));
    scene.repo.git('clone', '-q', '--branch', 'main', '--single-branch', '--no-local', scene.repo.top, clone);
    const head = scene.sha('change');
    const run = { id: 55, head_sha: head, head_branch: 'change', head_repository: { full_name: fork } };
    const stage = () => scene.run({ cwd: clone, event: 'workflow_run', payload: { workflow_run: run } });
    scene.repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const second = await stage();
    expect([second.status, second.stderr]).toEqual([0, expect.stringContaining('posted')]);
    expect(scene.pull.comments.map(({ body }) => body.includes('is NaN now'))).toContain(true);
    expect(readFileSync(join(clone, 'mean.ts'), 'utf8')).toBe(before);
    rmSync(clone, { recursive: true });
  });
});
