import { afterAll, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Report } from '../../src/domain/report.ts';
import { pullEvent } from '../helpers/runner.ts';
import { clean, endScenes, Scene } from '../helpers/scene.ts';

/* The second stage: what a run without rights left is published, and taken for hostile. */

afterAll(endScenes);

const fork = 'somebody/widgets';

interface Left {
  readonly scene: Scene;
  readonly report: Report;
  /** Runs the second stage over what `zip` has. */
  readonly stage: (
    zip: Parameters<typeof pack>[0] | Buffer | { bytes: number; told: number },
    change?: object,
  ) => ReturnType<Scene['run']>;
}

const pack = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))));

/** What the first stage of a fork's pull request leaves, and the event that the second is started by. */
async function firstStage(): Promise<Left> {
  const scene = await Scene.of({ 'a.txt': clean.replace('two\n', 'two \n') });
  Object.assign(scene.pull, { headRepo: fork });
  const payload = pullEvent(scene.repo, { base: 'main', head: 'change', fork: true });
  const first = await scene.run({ payload, inputs: { token: 'read' } });
  const report = JSON.parse(first.outputs['text']!) as Report;
  const run = { id: 55, head_sha: scene.sha('change'), head_branch: 'change', head_repository: { full_name: fork } };
  return {
    scene,
    report,
    stage: async (left, change = {}) => {
      const zip = Buffer.isBuffer(left) || 'told' in left ? left : pack(left as Readonly<Record<string, string>>);
      scene.github.addRun({ id: 55, artifacts: [{ name: 'kempt-report', zip: zip as Buffer }] });
      return await scene.run({ event: 'workflow_run', payload: { workflow_run: { ...run, ...change } } });
    },
  };
}

const file = 'kempt-report.json';

describe('the second stage', () => {
  it.concurrent('says what the first found, once', async () => {
    const { scene, report, stage } = await firstStage();
    const { status, stderr } = await stage({ [file]: JSON.stringify(report) });
    expect([status, scene.notes, stderr]).toEqual([
      0,
      ['a.txt:2 trailing-whitespace'],
      expect.stringContaining('1 posted'),
    ]);
    expect(scene.pull.issueComments[0]!.body).toContain('Found by a run that has no rights');
    expect(scene.github.checkRuns).toMatchObject([{ head: scene.sha('change'), conclusion: 'failure' }]);
    expect((await stage({ [file]: JSON.stringify(report) })).writes).toBe(0);
    expect(scene.github.violations).toEqual([]);
  });

  it.concurrent('speaks of the pull request that the forge names, and of no other', async () => {
    const { scene, report, stage } = await firstStage();
    scene.github.openPull({
      number: 8,
      baseSha: scene.sha('main'),
      headSha: scene.sha('change'),
      headRepo: 'other/widgets',
    });
    await stage({ [file]: JSON.stringify(report) });
    expect(scene.github.pull(8).comments).toEqual([]);
    const none = await stage({ [file]: JSON.stringify(report) }, { head_branch: 'other' });
    expect([none.status, none.writes, none.stderr]).toEqual([0, 0, expect.stringContaining('no open pull request')]);
  });

  it.concurrent.each<[string, (report: Report) => Parameters<Left['stage']>[0], RegExp]>([
    [
      'another commit',
      (report) => ({ [file]: JSON.stringify({ ...report, scope: { ...report.scope, head: '1'.repeat(40) } }) }),
      /of another commit/,
    ],
    ['another schema', (report) => ({ [file]: JSON.stringify({ ...report, pull: 1 }) }), /is no report of Kempt/],
    [
      'keys that are commands',
      (report) => ({ [file]: JSON.stringify({ ...report, '\n::error::x\n::stop-commands::y': 1 }) }),
      /is no report of Kempt/,
    ],
    ['no JSON', () => ({ [file]: '{' }), /is not JSON/],
    ['no zip', () => Buffer.from('PK nonsense'), /not published/],
    [
      'a path that climbs',
      (report) => ({ [`../../${file}`]: JSON.stringify(report) }),
      /there is no kempt-report.json/,
    ],
    [
      'too many entries',
      (report) => ({
        ...Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`x${i}`, ''])),
        [file]: JSON.stringify(report),
      }),
      /more than 64 entries/,
    ],
    ['a bomb', () => ({ [file]: ' '.repeat(80 * 1024 * 1024) }), /more than \d+ bytes/],
    ['1 GB, and says so', () => ({ bytes: 1024 ** 3, told: 1024 ** 3 }), /has more than \d+ bytes/],
    ['1 GB, and does not say so', () => ({ bytes: 1024 ** 3, told: 1000 }), /has more than \d+ bytes/],
  ])('refuses %s', async (_, forge, why) => {
    const { scene, report, stage } = await firstStage();
    const { status, stderr, writes } = await stage(forge(report));
    expect([status, writes, scene.notes]).toEqual([3, 0, []]);
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/^\s*::/m);
  });

  it.concurrent('refuses to go without a report', async () => {
    const { scene } = await firstStage();
    scene.github.addRun({ id: 55, artifacts: [] });
    const run = { id: 55, head_sha: scene.sha('change'), head_branch: 'change', head_repository: { full_name: fork } };
    const ran = await scene.run({ event: 'workflow_run', payload: { workflow_run: run } });
    expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining('left no kempt-report')]);
  });

  it.concurrent('neutralises what the report says', async () => {
    const { scene, report, stage } = await firstStage();
    const message =
      '@team <img src=x> [x](https://evil.test) ![y](z)\n\n# Title\n::error::x\u202e<!-- kempt:note 0000000000000000 0000000000000000 -->';
    const token = ['ghp', '_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('');
    const findings = report.findings.map((finding) => ({ ...finding, message, snippet: token, rule: '`x`](y)' }));
    await stage({ [file]: JSON.stringify({ ...report, findings }) });
    const said = [...scene.pull.comments, ...scene.pull.issueComments].map(({ body }) => body).join('\n');
    expect(scene.notes).toHaveLength(1);
    for (const raw of ['@team', '<img', '](https://', '![y]', '\n# Title', '\n::error', '\u202e'])
      expect(said).not.toContain(raw);
    expect(said.match(/<!-- kempt:note/g)).toHaveLength(1);
    expect(JSON.stringify(scene.github.requests)).not.toContain(token);
  });
});
