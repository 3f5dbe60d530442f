import { afterAll, describe, expect, it } from '@jest/globals';
import { FakeBitbucket } from '../bitbucket/fake-bitbucket.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt, type Ran } from '../helpers/run.ts';

/* What only Bitbucket has: the report with its annotations, the proxy of Pipelines, and the kinds of tokens. */

const open: { dispose(): unknown }[] = [];
afterAll(async () => {
  for (const one of open) await one.dispose();
});

class Scene {
  readonly repo: Repo;
  readonly fake: FakeBitbucket;
  #runs = 0;

  private constructor(repo: Repo, fake: FakeBitbucket) {
    this.repo = repo;
    this.fake = fake;
  }

  static async of(files: Readonly<Record<string, string>>): Promise<Scene> {
    const repo = new Repo({ 'a.txt': 'one\n' }).commit('Base');
    repo.git('checkout', '-q', '-b', 'change');
    repo.write(files).commit('Change');
    const fake = await FakeBitbucket.start(repo.top);
    open.push(repo, { dispose: () => fake.server.stop() });
    const scene = new Scene(repo, fake);
    Object.assign(fake.world, { baseSha: scene.sha('main'), headSha: scene.sha('HEAD') });
    return scene;
  }

  sha(rev: string): string {
    return this.repo.git('rev-parse', rev).trim();
  }

  async run(env: Readonly<Record<string, string>>): Promise<Ran> {
    const common = {
      BITBUCKET_BUILD_NUMBER: String(++this.#runs),
      BITBUCKET_REPO_FULL_NAME: this.fake.world.repository,
      BITBUCKET_COMMIT: this.sha('HEAD'),
      BITBUCKET_PR_ID: '7',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_PR_DESTINATION_COMMIT: this.sha('main'),
    };
    return await kempt(['run'], { cwd: this.repo.top, env: { ...common, ...env } });
  }

  get standing(): number {
    return this.fake.world.comments.filter(({ deleted }) => !deleted).length;
  }
}

const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`f${i}.txt`, 'x \n']));

describe('a pull request on Bitbucket', () => {
  it.concurrent('gets a report with an annotation for each finding, and a new one only where it differs', async () => {
    const scene = await Scene.of(many);
    const env = { BITBUCKET_API_URL: scene.fake.api, BITBUCKET_TOKEN: 'write' };
    expect((await scene.run(env)).status).toBe(1);
    const [report] = scene.fake.world.reports;
    expect(report?.fields).toMatchObject({ title: 'Kempt', result: 'FAILED', reporter: 'Kempt' });
    expect(report?.fields['data']).toContainEqual({ title: 'Warnings', type: 'NUMBER', value: 120 });
    const annotations = [...(report?.annotations.values() ?? [])];
    expect(annotations.filter(({ summary }) => summary.includes('(trailing-whitespace)'))).toHaveLength(120);
    expect(annotations).toContainEqual(expect.objectContaining({ path: 'f7.txt', line: 1, severity: 'MEDIUM' }));
    const before = scene.fake.server.writes();
    await scene.run(env);
    expect([scene.fake.server.writes() - before, scene.fake.server.violations]).toEqual([0, []]);
    expect(scene.fake.server.violations).toEqual([]);
  });

  it.concurrent('gets the report without a token, through the proxy of Pipelines, and is told what is lacking', async () => {
    const scene = await Scene.of({ 'a.txt': 'one \n' });
    const { status, stderr } = await scene.run({ BITBUCKET_PROXY_URL: scene.fake.server.url });
    expect([status, scene.standing]).toEqual([1, 0]);
    expect(stderr).toContain(
      'Only the status was said on the forge: there is no token: set KEMPT_TOKEN or BITBUCKET_TOKEN',
    );
    expect(scene.fake.world.reports).toMatchObject([{ fields: { result: 'FAILED' } }]);
    expect(scene.fake.server.violations).toEqual([]);
  });

  it.concurrent('stays what it was found to be where there is no proxy', async () => {
    const scene = await Scene.of({ 'a.txt': 'one\ntwo\n' });
    const { status, stderr } = await scene.run({ BITBUCKET_PROXY_URL: 'http://127.0.0.1:9' });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Nothing \(.*ECONNREFUSED.*\) was said/)]);
  });

  it.concurrent('is spoken to by a person, whose words are known whatever the token', async () => {
    const scene = await Scene.of({ 'a.txt': 'one \n' });
    const env = { BITBUCKET_API_URL: scene.fake.api, BITBUCKET_TOKEN: 'kempt@example.com:write' };
    await scene.run(env);
    expect([scene.standing, scene.fake.world.comments[0]?.user.type]).toEqual([2, 'user']);
    await scene.run(env);
    expect([scene.standing, scene.fake.server.violations]).toEqual([2, []]);
  });

  it.concurrent('hears a renewed access token once more: what the old one said is not in its hands', async () => {
    const scene = await Scene.of({ 'a.txt': 'one \n' });
    const api = { BITBUCKET_API_URL: scene.fake.api };
    await scene.run({ ...api, BITBUCKET_TOKEN: 'write' });
    const renewed = { ...api, BITBUCKET_TOKEN: 'renewed' };
    expect((await scene.run(renewed)).stderr).toContain('1 posted');
    expect((await scene.run(renewed)).stderr).toContain('1 kept');
    expect([scene.standing, scene.fake.server.violations]).toEqual([4, []]);
  });
});
