import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { forges } from '../../src/modules/forges/index.gen.ts';
import { clean, dirty, ForgeScene } from '../forges/forge-scene.ts';
import type { Rig, SaidNote } from '../forges/rig.ts';
import { rigs } from '../forges/rigs.ts';
import { git } from '../helpers/runner.ts';

/*
 * Every forge, spoken to by `kempt run` in the surroundings of a CI, held to the same: said once, at the right line, gone
 * when mended, kept where somebody answered, and no green that is false. What only GitHub has is in e2e/publish*.test.ts.
 */

const scenes: ForgeScene[] = [];
const folders: string[] = [];
afterAll(async () => {
  for (const scene of scenes) await scene.dispose();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it('each forge has a rig here', () => {
  const missing = Object.keys(forges).filter((id) => rigs[id] === undefined);
  expect(missing.map((id) => `missing: ${id} in __tests__/forges/rigs.ts`)).toEqual([]);
});

type Texts = Readonly<Record<string, string>>;
type Open = (change: Texts, base?: Texts) => Promise<ForgeScene>;
type Case = (open: Open, rig: Rig) => Promise<void>;

const note = 'a.txt:2 trailing-whitespace';
/** Nothing to find, and yet a change. */
const harmless = { 'a.txt': `${clean}eleven\n` };

/** The notes that were not taken back. */
function standing(scene: ForgeScene): readonly SaidNote[] {
  return scene.forge.notes().filter(({ body }) => !body.includes('Settled'));
}

/** All stands once, and the next run has nothing to add. */
async function expectWhole(scene: ForgeScene): Promise<void> {
  expect(scene.notes).toEqual([note]);
  expect(scene.forge.summaries()).toHaveLength(1);
  expect(scene.forge.statuses().at(-1)).toEqual({ commit: scene.sha('HEAD'), failed: true });
  expect((await scene.run()).writes).toBe(0);
  expect(scene.notes).toEqual([note]);
}

const speaking: Readonly<Record<string, Case>> = {
  'says each finding at its line, a summary and a status, and nothing on the second run': async (open) => {
    const scene = await open({ 'a.txt': dirty, 'b.json': '{ "a": 1, }\n' });
    const first = await scene.run();
    expect([first.status, first.stderr]).toEqual([1, expect.stringContaining('2 posted')]);
    expect(scene.notes).toEqual([note, 'b.json:1 json-syntax']);
    expect(scene.forge.summaries()).toEqual([
      { author: 'kempt', body: expect.stringContaining('### ✖ Kempt: 1 error, 1 warning') },
    ]);
    expect(scene.forge.statuses()).toEqual([{ commit: scene.sha('HEAD'), failed: true }]);
    const second = await scene.run();
    expect([second.status, second.writes, second.stderr]).toEqual([1, 0, expect.stringContaining('2 kept')]);
  },
  'takes back what is mended, and in the end says that it is clean': async (open, { deletes }) => {
    const scene = await open({ 'a.txt': dirty, 'b.txt': 'x \n' });
    await scene.run();
    const { id } = scene.forge.notes().find(({ path }) => path === 'a.txt')!;
    await scene.push({ 'b.txt': 'x\n' }).run();
    expect(standing(scene)).toMatchObject([{ id, path: 'a.txt', line: 2 }]);
    const last = await scene.push(harmless).run();
    expect([last.status, standing(scene), scene.notes.length]).toEqual([0, [], deletes ? 0 : 2]);
    expect(scene.forge.summaries()).toMatchObject([{ body: expect.stringContaining('### ✔ Kempt: clean') }]);
    expect(scene.forge.statuses().at(-1)).toEqual({ commit: scene.sha('HEAD'), failed: false });
  },
  'takes back once, also where the answer is lost': async (open) => {
    const scene = await open({ 'a.txt': dirty, 'b.txt': 'x \n' });
    await scene.run();
    scene.forge.fail({ path: /./, method: 'DELETE', cut: 'done' });
    const { status, stderr } = await scene.push({ 'b.txt': 'x\n' }).run();
    expect([status, stderr]).toEqual([1, expect.not.stringContaining('Incomplete')]);
    expect(standing(scene)).toMatchObject([{ path: 'a.txt' }]);
    expect((await scene.run()).writes).toBe(0);
  },
  'writes no comment where there is nothing to say': async (open) => {
    const scene = await open(harmless);
    const { status } = await scene.run();
    expect([status, scene.notes, scene.forge.summaries()]).toEqual([0, [], []]);
    expect(scene.forge.statuses()).toEqual([{ commit: scene.sha('HEAD'), failed: false }]);
    expect((await scene.run()).writes).toBe(0);
  },
  'keeps a note whose line moves, or moves it': async (open, { follows }) => {
    const scene = await open({ 'a.txt': dirty });
    await scene.run();
    const [{ id } = { id: '' }] = scene.forge.notes();
    await scene.push({ 'a.txt': `zero\n${dirty}` }).run();
    expect(standing(scene)).toMatchObject([{ line: 3 }]);
    expect(standing(scene).some((one) => one.id === id)).toBe(follows);
    expect((await scene.run()).writes).toBe(0);
  },
  'keeps a thread that somebody answered, settles it, and opens it again': async (open, { threads }) => {
    const scene = await open({ 'a.txt': dirty });
    await scene.run();
    const [{ id } = { id: '' }] = scene.forge.notes();
    scene.forge.reply(id, 'Why?');
    await scene.push(harmless).run();
    const settled = { id, body: expect.stringContaining('Settled'), replies: ['Why?'], resolved: threads };
    expect(scene.forge.notes()).toMatchObject([settled]);
    expect((await scene.run()).writes).toBe(0);
    await scene.push({ 'a.txt': dirty }).run();
    const again = { id, body: expect.stringContaining('Blanks at the end'), replies: ['Why?'], resolved: false };
    expect(scene.forge.notes()).toMatchObject([again]);
  },
  'does not say again what a person resolved': async (open, { threads }) => {
    const scene = await open({ 'a.txt': dirty });
    await scene.run();
    if (threads) scene.forge.resolve(scene.forge.notes()[0]!.id);
    expect([(await scene.run()).writes, scene.notes]).toEqual([0, [note]]);
  },
  'trusts no marker but its own': async (open) => {
    const scene = await open({ 'a.txt': dirty });
    await scene.run();
    scene.forge.disown();
    await scene.run();
    const authors = ['somebody', 'kempt'];
    expect(scene.forge.notes().map(({ author }) => author)).toEqual(authors);
    expect(scene.forge.summaries().map(({ author }) => author)).toEqual(authors);
  },
  'offers a change in the form of the forge': async (open, { suggestion }) => {
    const scene = await open({ 'a.txt': dirty });
    await scene.run();
    const [{ body } = { body: '' }] = scene.forge.notes();
    expect(body).toContain(suggestion ?? 'trailing-whitespace');
    expect(body.includes('```')).toBe(suggestion !== undefined);
  },
  'finds its words among those of many, and files past the first page': async (open) => {
    const names = Array.from({ length: 120 }, (_, i) => `f${String(i).padStart(3, '0')}.txt`);
    const scene = await open({ ...Object.fromEntries(names.map((name) => [name, 'x\n'])), 'z.txt': 'x \n' });
    scene.forge.talk(130, 'f000.txt', 1);
    await scene.run();
    const own = () => scene.notes.filter((words) => words.startsWith('z.txt'));
    expect(own()).toEqual(['z.txt:1 trailing-whitespace']);
    expect((await scene.run()).writes).toBe(0);
  },
  'says what there was no room for': async (open) => {
    const names = Array.from({ length: 40 }, (_, i) => `f${String(i).padStart(2, '0')}.txt`);
    const scene = await open(Object.fromEntries(names.map((name) => [name, 'x \n'])));
    await scene.run();
    expect(scene.notes).toHaveLength(30);
    expect(scene.summary).toContain('10 findings without a comment: there is room for 30');
    expect((await scene.run()).writes).toBe(0);
  },
  'cuts a summary that is too long for the forge, and says so': async (open, { comment }) => {
    const lines = Math.ceil(comment / 150);
    const scene = await open({ [`${'long-name'.repeat(12)}.txt`]: 'x \n'.repeat(lines) });
    const { status, stderr } = await scene.run();
    expect([status, stderr]).toEqual([1, expect.not.stringContaining('Incomplete')]);
    const told = /- and [\d,]+ more\n/.test(scene.summary);
    expect([told, scene.summary.length <= comment]).toEqual([true, true]);
  },
};

const rights: Readonly<Record<string, Case>> = {
  'that are lacking: says what to do; files and verdict remain': async (open, { advice }) => {
    const scene = await open({ 'a.txt': dirty });
    const folder = mkdtempSync(join(tmpdir(), 'kempt-left-'));
    folders.push(folder);
    const file = join(folder, 'quality.json');
    const own = await scene.run({ token: 'read', args: ['--output', `codequality=${file}`] });
    expect([own.status, own.stderr]).toEqual([1, expect.stringMatching(advice.own)]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([{ check_name: 'trailing-whitespace' }]);
    const fork = await scene.run({ token: 'read', fork: true });
    expect([fork.status, fork.stderr, scene.notes]).toEqual([1, expect.stringMatching(advice.fork), []]);
    scene.push(harmless);
    expect((await scene.run({ token: 'read' })).status).toBe(0);
  },
  'that are wrong: a clean run is incomplete': async (open) => {
    const scene = await open(harmless);
    const { status, stderr } = await scene.run({ token: 'nobody' });
    expect([status, stderr]).toEqual([3, expect.stringContaining('check the token')]);
  },
  'are what the doctor tells': async (open, { rights: told }) => {
    const scene = await open(harmless);
    const lookAt = async (token: string) => (await scene.run({ command: 'doctor', token })).stdout;
    expect(await lookAt('write')).toMatch(told ? /who may write to/ : /of the app/);
    if (told) expect(await lookAt('read')).toMatch(/who may only read/);
    expect(await lookAt('nobody')).toMatch(/401/);
  },
  'reach SARIF where the forge takes it; elsewhere it is said': async (open, { sarif }) => {
    const config = 'version: 1\npublish: { sarif: true }\n';
    const scene = await open({ 'a.txt': dirty }, { 'a.txt': clean, 'kempt.yaml': config });
    const { status, stderr } = await scene.run();
    const words = sarif ? 'SARIF uploaded' : 'takes no SARIF';
    expect([status, scene.notes, stderr]).toEqual([1, [note], expect.stringContaining(words)]);
  },
};

const order: Readonly<Record<string, Case>> = {
  'an older head does not speak, and an older run not over a later': async (open) => {
    const scene = await open({ 'a.txt': dirty });
    const head = scene.sha('HEAD');
    scene.push(harmless);
    const late = await scene.run({ head });
    expect([late.stderr, scene.notes]).toEqual([expect.stringContaining('has a newer head'), []]);
    scene.push({ 'a.txt': dirty });
    await scene.run({ run: 50 });
    const before = scene.summary;
    await scene.run({ run: 40, args: ['--skip', 'trailing-whitespace'] });
    expect([scene.notes, scene.summary]).toEqual([[note], before]);
  },
  'nothing is said on a pull request that is closed': async (open) => {
    const scene = await open({ 'a.txt': dirty });
    scene.forge.closePull();
    expect([(await scene.run()).stderr, scene.notes]).toEqual([expect.stringContaining('is not open'), []]);
  },
  'a clone without history is told the merge base by the forge': async (open) => {
    const scene = await open({ 'a.txt': dirty });
    scene.repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    scene.repo.git('checkout', '-q', 'main');
    scene.repo.write({ 'c.txt': 'x \n' }).commit('Meanwhile');
    scene.repo.git('checkout', '-q', 'change');
    const cwd = mkdtempSync(join(tmpdir(), 'kempt-shallow-'));
    folders.push(cwd);
    git(cwd, 'clone', '-q', '--depth=1', '--branch', 'change', `file://${scene.repo.top}`, '.');
    const { status, stderr } = await scene.run({ cwd });
    expect([status, stderr, scene.notes]).toEqual([1, expect.not.stringContaining('Incomplete'), [note]]);
  },
};

type Faulty = (rig: Rig) => Parameters<ForgeScene['forge']['fail']>[0];

const once: Readonly<Record<string, Faulty>> = {
  '500 on reading': ({ paths }) => ({ path: paths.pull, status: 500 }),
  '502 on posting': ({ paths }) => ({ path: paths.notes, method: 'POST', status: 502 }),
  'a connection that is cut': ({ paths }) => ({ path: paths.notes, method: 'POST', cut: 'before' }),
  'an answer that is lost, of a note': ({ paths }) => ({ path: paths.notes, method: 'POST', cut: 'done' }),
  'an answer that is lost, of the summary': ({ paths }) => ({ path: paths.summary, method: 'POST', cut: 'done' }),
  'an answer that is lost, of the status': ({ paths, statusMethod: method }) => ({
    path: paths.status,
    method,
    cut: 'done',
  }),
  '429 with Retry-After, on reading': ({ paths }) => ({
    path: paths.pull,
    status: 429,
    headers: { 'retry-after': '1' },
  }),
  '429 with Retry-After, on posting': ({ paths }) => ({
    path: paths.notes,
    method: 'POST',
    status: 429,
    headers: { 'retry-after': '1' },
  }),
};

const forGood: Readonly<Record<string, Case>> = {
  'leaves a clean run incomplete': async (open, { paths }) => {
    const scene = await open(harmless);
    scene.forge.fail({ path: paths.status, status: 502, times: 99 });
    const { status, stderr } = await scene.run();
    expect([status, stderr]).toEqual([3, expect.stringContaining('status 502')]);
  },
  'keeps the verdict of what was found, and no word of the forge reaches the log as a command': async (open) => {
    const scene = await open({ 'a.txt': dirty });
    const message = 'Oh\n::error file=a::no\r\n##vso[task.complete result=Failed;]\u001b[31m\u202e';
    scene.forge.fail({ path: /./, status: 500, times: 999, message });
    const { status, stderr } = await scene.run();
    expect([status, stderr]).toEqual([1, expect.stringMatching(/Incomplete: .* failed with status 500/)]);
    expect(stderr).not.toMatch(/^\s*(?:::|##)|[\u001b\u202e\r]/mu);
  },
  'is a proxy that answers in its place: it is told, and no bug of ours': async (open, { paths }) => {
    const scene = await open(harmless);
    scene.forge.fail({ path: paths.pull, status: 200, message: 'Please sign in', times: 99 });
    const { status, stderr } = await scene.run();
    expect([status, stderr]).toEqual([3, expect.stringContaining('the answer is none that')]);
  },
  'refuses one note of many: the others stand, and the summary or a note on the file tells': async (open, rig) => {
    const names = Array.from({ length: 12 }, (_, i) => `f${String(i).padStart(2, '0')}.txt`);
    const scene = await open(Object.fromEntries(names.map((name) => [name, 'x \n'])));
    const when = (body: unknown): boolean => JSON.stringify(body).includes('f07.txt');
    scene.forge.fail({ path: rig.paths.notes, method: 'POST', status: rig.refusal, times: 99, when });
    const { status } = await scene.run();
    expect([status, scene.notes.map((words) => words.split(':')[0])]).toEqual([
      1,
      names.filter((name) => name !== 'f07.txt'),
    ]);
    expect(scene.summary).toContain('1 finding without a comment: the pull request does not show the line');
    expect((await scene.run()).writes).toBeLessThanOrEqual(rig.refusal === 422 ? 9 : 2);
  },
};

const suites = { speaking, rights, order, 'a fault for good': forGood };

describe.each(Object.entries(rigs))('%s', (_, rig) => {
  const check = async (run: Case): Promise<void> => {
    const opened: ForgeScene[] = [];
    await run(async (change, base) => {
      const scene = await ForgeScene.of(rig, change, base);
      scenes.push(scene);
      opened.push(scene);
      return scene;
    }, rig);
    for (const { forge } of opened) expect(forge.violations).toEqual([]);
  };
  for (const [title, cases] of Object.entries(suites)) {
    describe(title, () => {
      it.concurrent.each(Object.entries(cases))('%s', async (_name, run) => await check(run));
    });
  }
  it.concurrent.each(Object.entries(once))('a fault once changes nothing: %s', async (_name, fault) => {
    await check(async (open) => {
      const scene = await open({ 'a.txt': dirty });
      scene.forge.fail(fault(rig));
      const { status, stderr } = await scene.run();
      expect([status, stderr]).toEqual([1, expect.not.stringContaining('Incomplete')]);
      await expectWhole(scene);
    });
  });
});
