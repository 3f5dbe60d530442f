import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canAct, runAct } from '../helpers/act.ts';
import { pullEvent } from '../helpers/runner.ts';
import { endScenes, Scene } from '../helpers/scene.ts';
import { type ScriptedModel, startScriptedModel, toClaim } from '../helpers/scripted-model.ts';

/* A review on a real runner with Node 24, by the blueprint as it is, against the fake GitHub and a scripted model. */

const before =
  'export const mean = (list) => {\n  if (list.length === 0) return 0;\n  return sum(list) / list.length;\n};\n';
const fault = '  if (list.length < 0) return 0;';
const mended = '  if (list.length === 0) return 0;';

let model: ScriptedModel;
const cache = mkdtempSync(join(tmpdir(), 'kempt-runner-cache-'));

beforeAll(async () => {
  const found = toClaim({
    ...{ path: 'mean.js', quote: fault, line: 2, replacement: mended },
    claim: 'The mean of an empty list is NaN now',
    trigger: 'mean([]) divides 0 by 0 and returns NaN',
  });
  model = await startScriptedModel((body) =>
    /You review a change/.test(body)
      ? { what: 'Drops a guard.', risk: 'low', findings: body.includes('length < 0') ? [found] : [] }
      : { verdicts: [{ number: 1, quote: fault.trim(), verdict: 'confirmed', confidence: 0.9 }] },
  );
});
afterAll(async () => {
  await endScenes();
  await model.close();
  rmSync(cache, { recursive: true, force: true });
});

(canAct ? describe : describe.skip)('a review on a real runner (act, which takes Go, on Node 24)', () => {
  let runs = 0;
  const act = async (scene: Scene) =>
    await runAct(scene.repo.top, 'pull-request.yml', {
      ...{ event: 'pull_request', api: scene.github.url, token: 'write', cache, run: ++runs },
      payload: pullEvent(scene.repo, { base: 'main', head: scene.pull.headSha }),
    });

  async function scene(more = ''): Promise<Scene> {
    // The first model is out of order: the second one is asked.
    const models = `[{ model: openai-compatible/down, base-url: "http://127.0.0.1:9/v1" }, { model: openai-compatible/m, base-url: "${model.url}" }]`;
    const config = `version: 1\nreview:\n  models: ${models}\n${more}`;
    const made = await Scene.of(
      { 'mean.js': before.replace(mended, fault) },
      { 'kempt.yaml': config, 'mean.js': before },
    );
    made.repo.git('remote', 'add', 'origin', 'https://github.test/acme/widgets');
    return made;
  }

  it('says its remark once, with a suggestion that mends, and looks only at what is new', async () => {
    const one = await scene();
    const first = await act(one);
    expect([first.status, one.pull.comments.length]).toEqual([1, 1]);
    expect(one.pull.issueComments[0]?.body).toContain('openai-compatible/m');
    const suggestion = /```suggestion\n(.*)\n```/.exec(one.pull.comments[0]!.body)?.[1];
    expect(suggestion).toBe(mended);
    model.asked.length = 0;
    await act(one);
    expect([model.asked.length, one.pull.comments.length, one.pull.reviews.length]).toEqual([0, 1, 1]);
    const applied = before.replace(mended, fault).replace(fault, suggestion!);
    one.push({ 'mean.js': applied, 'other.js': 'export const twice = (n) => n + n;\n' });
    const last = await act(one);
    expect([last.status, one.pull.comments]).toEqual([0, []]);
    expect(model.asked.map((body) => [body.includes('other.js'), body.includes('mean.js')])).toEqual([[true, false]]);
    expect(one.github.violations).toEqual([]);
  });

  it('keeps to its budget, and is incomplete rather than green', async () => {
    const one = await scene('  budget: { run: { tokens: 100 } }\n');
    model.asked.length = 0;
    const { status, log } = await act(one);
    expect([status, model.asked, one.pull.comments]).toEqual([1, [], []]);
    expect(log).toContain('the budget is spent');
  });
});
