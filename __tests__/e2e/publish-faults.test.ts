import { afterAll, describe, expect, it } from '@jest/globals';
import { clean, endScenes, Scene } from '../helpers/scene.ts';

/* A forge that fails, is slow, or has enough of us: nothing is lost, nothing is said twice, and no green is false. */

afterAll(endScenes);

const dirty = clean.replace('two\n', 'two \n');
const reviews = /\/pulls\/7\/reviews$/;

/** All notes stand once, and the summary and the check run do. */
function expectWhole(scene: Scene): void {
  expect(scene.notes).toEqual(['a.txt:2 trailing-whitespace']);
  expect(scene.pull.issueComments).toHaveLength(1);
  expect(scene.github.checkRuns.at(-1)!.annotations).toHaveLength(1);
  expect(scene.github.violations).toEqual([]);
}

describe('a forge that fails', () => {
  it.concurrent.each([
    ['500 on reading', { path: /graphql/, status: 500 }],
    ['502 on posting', { path: reviews, status: 502 }],
    ['a connection that is cut', { path: reviews, cut: 'before' }],
    ['an answer that is lost', { path: reviews, cut: 'done' }],
    ['an answer that is lost, of the summary', { path: /issues\/7\/comments/, cut: 'done' }],
    ['an answer that is lost, of the check run', { path: /check-runs$/, method: 'POST', cut: 'done' }],
    ['409', { path: /check-runs$/, method: 'POST', status: 409, message: 'Conflict' }],
    ['429 with Retry-After', { path: reviews, status: 429, headers: { 'retry-after': '1' } }],
    ['slow answers', { path: /./, delay: 700, times: 5 }],
  ] as const)('once: %s', async (_, fault) => {
    const scene = await Scene.of({ 'a.txt': dirty });
    scene.github.fail(fault);
    const { status, stderr } = await scene.run();
    expect([status, stderr]).toEqual([1, expect.not.stringContaining('Incomplete')]);
    expectWhole(scene);
    expect((await scene.run()).writes).toBe(0);
  });

  it.concurrent.each([401, 502])('for good, with %d, leaves a clean run incomplete', async (status) => {
    const scene = await Scene.of({ 'a.txt': `${clean}eleven\n` });
    scene.github.fail({ path: /check-runs/, status, times: 99 });
    const ran = await scene.run();
    expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining(`status ${status}`)]);
    expect(ran.outputs['verdict']).toBe('clean');
  });

  it.concurrent('for good keeps the verdict of what was found, and annotates', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    scene.github.fail({ path: /./, status: 500, times: 999 });
    const { status, stdout, stderr } = await scene.run();
    expect([status, stdout]).toEqual([1, expect.stringContaining('::warning file=a.txt,line=2')]);
    expect(stderr).toContain('Incomplete: reading the pull request failed with status 500');
  });

  it.concurrent('with 403 for the check run alone still says the rest', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    scene.github.fail({
      path: /check-runs$/,
      method: 'POST',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const { status, stderr } = await scene.run();
    expect([status, scene.notes.length]).toEqual([1, 1]);
    expect(stderr).toContain('checks: write');
  });

  it.concurrent('loses the answer to a deletion', async () => {
    const scene = await Scene.of({ 'a.txt': dirty, 'b.txt': 'x \n' });
    await scene.run();
    scene.push({ 'b.txt': 'x\n' });
    scene.github.fail({ path: /pulls\/comments/, method: 'DELETE', cut: 'done' });
    const { status, stderr } = await scene.run();
    expect([status, scene.notes, stderr]).toEqual([
      1,
      ['a.txt:2 trailing-whitespace'],
      expect.stringContaining('1 withdrawn'),
    ]);
  });

  it.concurrent('waits where it has enough of us', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    scene.github.contentPerMinute = 2;
    const { status } = await scene.run();
    expect(status).toBe(1);
    expectWhole(scene);
  });

  it.concurrent('refuses one comment among thirty: the others stand at their lines, and it on its file', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `f${String(i).padStart(2, '0')}.txt`);
    const scene = await Scene.of(Object.fromEntries(names.map((name) => [name, 'x \n'])));
    const has = (body: unknown): boolean =>
      ((body as { comments?: { path: string }[] }).comments ?? []).some(({ path }) => path === 'f17.txt');
    scene.github.fail({ path: reviews, status: 422, message: 'Unprocessable Entity', times: 99, when: has });
    const { status } = await scene.run();
    const [onFile, ...others] = [...scene.pull.comments].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    expect([status, onFile!.path, onFile!.subject, others.length]).toEqual([1, 'f17.txt', 'file', 29]);
    // log₂ 30 halvings, each with one half that is accepted.
    expect(scene.pull.reviews.length).toBeLessThanOrEqual(5);
    expect((await scene.run()).writes).toBe(0);
  });

  it.concurrent('refuses even that: the summary tells', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    scene.github.fail({ path: /\/pulls\/7\/(?:reviews|comments)$/, method: 'POST', status: 422, times: 99 });
    await scene.run();
    expect([scene.notes, scene.pull.issueComments[0]!.body]).toEqual([
      [],
      expect.stringContaining('1 finding without a comment'),
    ]);
  });
});
