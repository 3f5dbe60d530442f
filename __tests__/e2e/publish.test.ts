import { afterAll, describe, expect, it } from '@jest/globals';
import { pullEvent } from '../helpers/runner.ts';
import { clean, endScenes, Scene } from '../helpers/scene.ts';

/* What the Action says on a pull request, against a server that holds it to GitHub's own API description. */

afterAll(endScenes);

const dirty = clean.replace('two\n', 'two \n');

describe('a pull request', () => {
  it.concurrent('is told once: a review, a summary, a check run, and nothing on the second run', async () => {
    const scene = await Scene.of({ 'a.txt': dirty, 'b.json': '{ "a": 1, }\n' });
    const first = await scene.run();
    expect([first.status, first.writes]).toEqual([1, 3]);
    expect(scene.pull.reviews).toHaveLength(1);
    expect(scene.notes).toEqual(['b.json:1 json-syntax', 'a.txt:2 trailing-whitespace']);
    expect(scene.pull.comments[1]!.body).toContain('```suggestion\ntwo\n```');
    expect(scene.pull.issueComments[0]!.body).toContain('### ✖ Kempt: 1 error, 1 warning');
    expect(scene.github.checkRuns).toMatchObject([{ conclusion: 'failure', output: { title: '1 error, 1 warning' } }]);
    expect(scene.github.checkRuns[0]!.annotations).toHaveLength(2);
    const second = await scene.run();
    expect([second.status, second.writes]).toEqual([1, 0]);
    expect(scene.github.violations).toEqual([]);
  });

  it.concurrent('loses exactly the note of what is mended, and in the end says that it is clean', async () => {
    const scene = await Scene.of({ 'a.txt': dirty, 'b.txt': 'x \n' });
    await scene.run();
    scene.push({ 'b.txt': 'x\n' });
    await scene.run();
    expect(scene.notes).toEqual(['a.txt:2 trailing-whitespace']);
    expect(scene.pull.reviews).toHaveLength(1);
    scene.push({ 'a.txt': clean });
    const last = await scene.run();
    expect([last.status, scene.notes]).toEqual([0, []]);
    expect(scene.pull.issueComments).toMatchObject([{ body: expect.stringContaining('### ✔ Kempt: clean') }]);
    expect(scene.github.checkRuns.at(-1)).toMatchObject({ conclusion: 'success' });
    expect(scene.github.violations).toEqual([]);
  });

  it.concurrent('gets no comment where there is nothing to say', async () => {
    const scene = await Scene.of({ 'a.txt': `${clean}eleven\n` });
    const { status, writes } = await scene.run();
    expect([status, writes, scene.pull.issueComments, scene.github.checkRuns.length]).toEqual([0, 1, [], 1]);
  });

  it.concurrent('keeps a note whose line moves, and moves one that was folded away', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    await scene.run();
    const { id } = scene.pull.comments[0]!;
    scene.push({ 'a.txt': `zero\n${dirty}` });
    const moved = await scene.run();
    expect([scene.notes, scene.pull.comments[0]!.id, moved.stderr]).toEqual([
      ['a.txt:3 trailing-whitespace'],
      id,
      expect.stringContaining('1 kept'),
    ]);
    scene.pull.comments[0]!.outdated = true;
    await scene.run();
    expect([scene.notes, scene.pull.comments[0]!.id === id]).toEqual([['a.txt:3 trailing-whitespace'], false]);
  });

  it.concurrent('keeps a thread that somebody answered, closes it when settled, and opens it again', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    await scene.run();
    const { id, thread } = scene.pull.comments[0]!;
    scene.github.reply(id, 'Why?');
    scene.push({ 'a.txt': `${clean}eleven\n` });
    await scene.run();
    expect(scene.pull.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      expect.stringContaining('Settled'),
      'Why?',
    ]);
    expect([...scene.pull.resolved]).toEqual([thread]);
    scene.push({ 'a.txt': dirty });
    await scene.run();
    expect([scene.pull.resolved.size, scene.pull.comments[0]!.body]).toEqual([
      0,
      expect.stringContaining('Blanks at the end'),
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  it.concurrent('does not say again what a person resolved', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    await scene.run();
    scene.github.resolve(scene.pull.comments[0]!.id);
    const { writes } = await scene.run();
    expect([writes, scene.notes.length]).toEqual([0, 1]);
  });

  it.concurrent('trusts no marker but its own', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    await scene.run();
    const mine = scene.pull.comments[0]!;
    scene.pull.comments = [{ ...mine, login: 'somebody', id: 1, thread: 'T_1' }];
    scene.pull.issueComments = [{ ...scene.pull.issueComments[0]!, login: 'somebody' }];
    await scene.run();
    expect(scene.pull.comments.map(({ login }) => login)).toEqual(['somebody', 'github-actions[bot]']);
    expect(scene.pull.issueComments.map(({ login }) => login)).toEqual(['somebody', 'github-actions[bot]']);
  });

  it.concurrent('says many findings of one kind in one file once', async () => {
    const scene = await Scene.of({ 'a.txt': clean.replaceAll('\n', ' \n') });
    await scene.run();
    expect(scene.notes).toEqual(['a.txt:1 trailing-whitespace']);
    expect(scene.pull.comments[0]!.body).toContain('The same in lines 2, 3, 4, 5, 6, 7, 8, 9 and 10.');
  });

  it.concurrent('has as few writes as there can be, and says what there was no room for', async () => {
    const files = Array.from({ length: 120 }, (_, i) => [`f${String(i).padStart(3, '0')}.txt`, 'x \n']);
    const scene = await Scene.of(Object.fromEntries(files) as Record<string, string>);
    const { writes } = await scene.run();
    // One review, one summary, ⌈121 / 50⌉ requests for the check run: the size of the change is a finding, too.
    expect([writes, scene.notes.length, scene.github.checkRuns[0]!.annotations.length]).toEqual([5, 30, 121]);
    expect(scene.pull.issueComments[0]!.body).toContain(
      '1 finding without a comment: the pull request does not show the line · 90 findings without a comment: there is room for 30',
    );
    expect((await scene.run()).writes).toBe(0);
    expect(scene.github.violations).toEqual([]);
  });
});

describe('rights', () => {
  it.concurrent('that are lacking leave annotations, summary and report, and the verdict', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    const fork = pullEvent(scene.repo, { base: 'main', head: 'change', fork: true });
    const { status, stdout, stderr, summary, outputs } = await scene.run({ inputs: { token: 'read' }, payload: fork });
    expect([status, outputs['verdict']]).toEqual([1, 'findings']);
    expect(stdout).toContain('::warning file=a.txt,line=2');
    expect(stderr).toContain('a second workflow can publish the report');
    expect(summary).toContain('trailing-whitespace');
    expect(scene.notes).toEqual([]);
  });

  it.concurrent('that are wrong make a clean run incomplete, and no finding less', async () => {
    const scene = await Scene.of({ 'a.txt': `${clean}eleven\n` });
    const { status, stderr } = await scene.run({ inputs: { token: 'nobody' } });
    expect([status, stderr]).toEqual([3, expect.stringContaining('check the token')]);
  });

  it.concurrent('are not used when told so', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    const { writes, stdout } = await scene.run({ inputs: { publish: 'annotations' } });
    expect([writes, stdout]).toEqual([0, expect.stringContaining('::warning')]);
    const none = await scene.run({ inputs: { publish: 'none' } });
    expect([none.writes, none.summary, none.stdout]).toEqual([0, '', expect.not.stringContaining('::warning')]);
  });
});

describe('runs that overtake each other', () => {
  it.concurrent('leave the word to the newest head, and to the latest run', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    const old = pullEvent(scene.repo, { base: 'main', head: 'change' });
    scene.push({ 'a.txt': clean });
    const late = await scene.run({ payload: old });
    expect([late.stderr, scene.notes]).toEqual([expect.stringContaining('has a newer head'), []]);
    scene.push({ 'a.txt': dirty });
    await scene.run({ run: 50 });
    const before = scene.pull.issueComments[0]!.body;
    await scene.run({ run: 40, inputs: { args: '--skip\ntrailing-whitespace' } });
    expect([scene.notes.length, scene.pull.issueComments[0]!.body]).toEqual([1, before]);
  });

  it.concurrent('say nothing on a pull request that is closed', async () => {
    const scene = await Scene.of({ 'a.txt': dirty });
    scene.pull.open = false;
    expect((await scene.run()).stderr).toContain('is not open');
  });
});
