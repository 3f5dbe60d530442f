import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { CacheServer } from '../helpers/cache-server.ts';
import { Repo } from '../helpers/repo.ts';
import { type ActionRun, git, pullEvent, runAction } from '../helpers/runner.ts';
import { pythonTool } from '../helpers/tools.ts';

/* The CI's cache keeps from run to run which files are clean. */

const installs = pythonTool('yamllint', '1.38.0') !== undefined;

let cache: CacheServer;
beforeAll(async () => {
  cache = await CacheServer.start();
});
afterAll(() => cache.stop());

const lasting = ({ outputs }: ActionRun): object => {
  const { timings: _, environment: __, ...rest } = JSON.parse(outputs['text']!) as Report;
  return rest;
};

describe('the cache of the CI', () => {
  it('brings to a new checkout what an earlier run found clean', async () => {
    const repo = new Repo({ 'a.txt': 'x\n', 'b.txt': 'y \n', 'sub/c.json': '{}\n' }).commit('One');
    const checkout = `${repo.top}-again`;
    const env = { ACTIONS_CACHE_URL: cache.url, ACTIONS_RUNTIME_TOKEN: 'x', GITHUB_SERVER_URL: 'https://github.com' };
    const run = async (cwd: string, event = 'push', payload: object = {}) =>
      await runAction({ cwd, event, payload, env });
    const first = await run(repo.top);
    expect(cache.keys).toEqual([expect.stringMatching(/^kempt-[\d.]+-\w+-\w+-[0-9a-f]{40}$/)]);
    git(repo.top, 'clone', '-q', `file://${repo.top}`, checkout);
    cache.requests.length = 0;
    const second = await run(checkout);
    // Found, unpacked, and not saved again: nothing new was learnt.
    const asked = cache.requests.filter((request) => request !== 'GET /_apis/artifactcache/cache');
    expect(asked).toEqual(['GET /blob/1']);
    expect(existsSync(join(checkout, '.git/kempt/clean'))).toBe(true);
    expect(lasting(second)).toEqual(lasting(first));
    cache.requests.length = 0;
    await run(checkout, 'pull_request_target', pullEvent(repo, { base: 'main', head: 'main' }));
    await runAction({ cwd: checkout, event: 'push', payload: {}, env, inputs: { cache: 'false' } });
    expect(cache.requests).toEqual([]);
    repo.dispose();
    rmSync(checkout, { recursive: true });
  });

  (installs ? it : it.skip)('brings to a new machine the tools that were installed, and what they found', async () => {
    const repo = new Repo({ '.yamllint': 'extends: default\n', 'a.yml': 'a: yes\n' }).commit('One');
    const home = `${repo.top}-cache`;
    const env = {
      ACTIONS_CACHE_URL: cache.url,
      ACTIONS_RUNTIME_TOKEN: 'x',
      GITHUB_SERVER_URL: 'https://github.com',
      KEMPT_CACHE_DIR: home,
    };
    const run = async (more: Record<string, string> = {}) =>
      await runAction({ cwd: repo.top, event: 'push', payload: {}, env: { ...env, ...more } });
    const first = await run();
    expect(cache.keys).toContainEqual(expect.stringMatching(/^kempt-tools-\w+-\w+-[0-9a-f]{40}$/));
    rmSync(home, { recursive: true });
    const saved = cache.keys.length;
    // Nothing can be installed now: the copy is that of the first run.
    const second = await run({ KEMPT_OFFLINE: '1' });
    expect(cache.keys).toHaveLength(saved);
    const runs = (JSON.parse(second.outputs['text']!) as Report).runs;
    expect(runs.find(({ check }) => check === 'yamllint')).toMatchObject({ status: 'ran', files: 2, cached: 2 });
    expect((lasting(second) as Report).findings).toEqual((lasting(first) as Report).findings);
    repo.dispose();
    rmSync(home, { recursive: true });
  });

  it('costs a warning where it does not answer', async () => {
    const repo = new Repo({ 'a.txt': 'x\n' }).commit('One');
    const env = { ACTIONS_CACHE_URL: 'http://127.0.0.1:9/', ACTIONS_RUNTIME_TOKEN: 'x' };
    const { status, stdout } = await runAction({ cwd: repo.top, event: 'push', payload: {}, env });
    expect([status, stdout]).toEqual([0, expect.stringContaining('✔ Kempt: clean')]);
    repo.dispose();
  });
});
