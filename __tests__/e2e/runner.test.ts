import { afterAll, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { canAct, runAct } from '../helpers/act.ts';
import { kempt } from '../helpers/run.ts';
import { pullEvent } from '../helpers/runner.ts';
import { clean, endScenes, Scene } from '../helpers/scene.ts';

/* The blueprints as they are, on a real runner with Node 24, against the fake GitHub. */

const dirty = clean.replace('two\n', 'two \n');
afterAll(endScenes);

(canAct ? describe : describe.skip)('on a real runner (act, which takes Go, on Node 24)', () => {
  async function act(
    scene: Scene,
    event: string,
    payload: object,
    token = 'write',
    run = 1,
    blueprint = 'pull-request.yml',
  ) {
    const before = scene.github.writes().length;
    const ran = await runAct(scene.repo.top, blueprint, { event, payload, api: scene.github.url, token, run });
    return { ...ran, writes: scene.github.writes().length - before };
  }

  async function scene(change: Readonly<Record<string, string>> = { 'a.txt': dirty }): Promise<Scene> {
    const made = await Scene.of(change);
    made.repo.git('remote', 'add', 'origin', 'https://github.test/acme/widgets');
    return made;
  }

  it('a pull request that is opened, pushed to and opened again is told once, and mended', async () => {
    const one = await scene({ 'a.txt': dirty, 'b.txt': 'x \n' });
    const event = (action: string) => ({ ...pullEvent(one.repo, { base: 'main', head: one.pull.headSha }), action });
    const opened = await act(one, 'pull_request', event('opened'));
    expect([opened.status, opened.writes, one.notes]).toEqual([
      1,
      3,
      ['a.txt:2 trailing-whitespace', 'b.txt:1 trailing-whitespace'],
    ]);
    // The report is there for a second stage.
    expect(opened.log).toMatch(/stub \S+kempt-report\.json/);
    const again = await act(one, 'pull_request', event('reopened'), 'write', 2);
    expect([again.status, again.writes]).toEqual([1, 0]);
    one.push({ 'b.txt': 'x\n' });
    const pushed = await act(one, 'pull_request', event('synchronize'), 'write', 3);
    expect([pushed.status, one.notes, one.pull.reviews.length]).toEqual([1, ['a.txt:2 trailing-whitespace'], 1]);
    expect(one.github.violations).toEqual([]);
  });

  it.each(['a fork', 'Dependabot'])('%s has no rights: annotations, summary, report and verdict', async (who) => {
    const one = await scene();
    const payload = pullEvent(one.repo, { base: 'main', head: 'change', fork: who === 'a fork' });
    const { status, log } = await act(one, 'pull_request', payload, 'read');
    expect([status, one.notes]).toEqual([1, []]);
    expect(log).toContain('::warning file=a.txt,line=2');
    expect(log).toMatch(/stub \S+kempt-report\.json/);
  });

  it('a merge queue and a push are checked and annotated, without comments', async () => {
    const one = await scene();
    const queue = {
      action: 'checks_requested',
      merge_group: { base_sha: one.sha('main'), head_sha: one.sha('change') },
    };
    const queued = await act(one, 'merge_group', queue);
    expect([queued.status, one.notes, one.github.checkRuns.length]).toEqual([1, [], 1]);
    const pushed = await act(one, 'push', {
      ref: 'refs/heads/main',
      before: one.sha('main'),
      after: one.sha('change'),
    });
    expect([pushed.status, pushed.log]).toEqual([1, expect.stringContaining('::warning file=a.txt,line=2')]);
    expect(one.github.violations).toEqual([]);
  });

  it('the second stage after a fork says what the first left, and refuses what is not there', async () => {
    const one = await scene();
    Object.assign(one.pull, { headRepo: 'somebody/widgets' });
    const run = {
      id: 55,
      event: 'pull_request',
      head_sha: one.sha('change'),
      head_branch: 'change',
      head_repository: { full_name: 'somebody/widgets' },
      actor: { login: 'somebody' },
    };
    const payload = { action: 'completed', workflow_run: run, repository: { full_name: 'acme/widgets' } };
    const stage = async (order: number) => await act(one, 'workflow_run', payload, 'write', order, 'fork-publish.yml');
    one.github.addRun({ id: 55, artifacts: [] });
    const refused = await stage(1);
    expect([refused.status, refused.writes, refused.log]).toEqual([
      1,
      0,
      expect.stringContaining('left no kempt-report'),
    ]);
    const { stdout } = await kempt(['check', '--json', '--base', 'main', '--head', one.sha('change')], {
      cwd: one.repo.top,
    });
    const zip = Buffer.from(zipSync({ 'kempt-report.json': Buffer.from(stdout) }));
    one.github.addRun({ id: 55, artifacts: [{ name: 'kempt-report', zip }] });
    const said = await stage(2);
    expect([said.status, said.writes, one.notes]).toEqual([0, 3, ['a.txt:2 trailing-whitespace']]);
    expect((await stage(3)).writes).toBe(0);
    expect(one.github.violations).toEqual([]);
  });
});
