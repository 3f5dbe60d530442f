import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { clean, dirty, ForgeScene } from '../forges/forge-scene.ts';
import { forgejo, gitea } from '../forges/gitea.ts';
import { kempt } from '../helpers/run.ts';

/* What only Gitea and Forgejo have. */

const folder = mkdtempSync(join(tmpdir(), 'kempt-gitea-'));
const scenes: ForgeScene[] = [];
afterAll(async () => {
  for (const scene of scenes) await scene.dispose();
  rmSync(folder, { recursive: true });
});

describe('on Gitea', () => {
  it.concurrent('odd names are read from the diff', async () => {
    const names = ['a b.txt', 'tab\there.txt', 'größe "x"\\.txt', 'b/+++ b/c.txt'];
    const scene = await ForgeScene.of(gitea, Object.fromEntries(names.map((name) => [name, 'x \n'])));
    scenes.push(scene);
    await scene.run();
    expect(scene.forge.violations).toEqual([]);
    expect(
      scene.forge
        .notes()
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...names].sort());
  });

  it.concurrent('what is found again where it was mended is said in the old place, or anew where that is gone', async () => {
    const scene = await ForgeScene.of(gitea, { 'a.txt': dirty });
    scenes.push(scene);
    await scene.run();
    const [{ id } = { id: '' }] = scene.forge.notes();
    await scene.push({ 'a.txt': `${clean}eleven\n` }).run();
    expect(scene.forge.notes()).toMatchObject([{ id, body: expect.stringContaining('Settled'), resolved: true }]);
    await scene.push({ 'a.txt': dirty }).run();
    expect(scene.forge.notes()).toMatchObject([{ id, body: expect.stringContaining('Blanks'), resolved: false }]);
    await scene.push({ 'a.txt': `${clean}eleven\n` }).run();
    await scene.push({ 'a.txt': `zero\n${dirty}` }).run();
    expect(scene.forge.notes()).toMatchObject([
      { id, line: 2, resolved: true },
      { line: 3, resolved: false },
    ]);
  });

  it.concurrent('what an earlier run left cannot be fetched, and it is said', async () => {
    const scene = await ForgeScene.of(forgejo, { 'a.txt': dirty });
    scenes.push(scene);
    const head = scene.sha('HEAD');
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ workflow_run: { id: 5, head_sha: head, head_branch: 'change' } }));
    const about = { head, base: scene.sha('main'), run: 1, token: 'write', fork: false };
    const env = { ...scene.forge.env(about), GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event };
    const { status, stderr } = await kempt(['run'], { cwd: scene.repo.top, env });
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot fetch what an earlier run left on gitea')]);
  });
});
