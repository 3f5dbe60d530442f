import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/report.ts';
import { CacheServer } from '../helpers/cache-server.ts';
import { Repo } from '../helpers/repo.ts';
import { type ActionRun, git, pullEvent, runAction } from '../helpers/runner.ts';

/* The CI's cache keeps from run to run which files are clean. */

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
    expect(cache.requests).toEqual(['GET /_apis/artifactcache/cache', 'GET /blob/1']);
    expect(existsSync(join(checkout, '.git/kempt/clean'))).toBe(true);
    expect(lasting(second)).toEqual(lasting(first));
    cache.requests.length = 0;
    await run(checkout, 'pull_request', pullEvent(repo, { base: 'main', head: 'main' }));
    await runAction({ cwd: checkout, event: 'push', payload: {}, env, inputs: { cache: 'false' } });
    expect(cache.requests).toEqual([]);
    repo.dispose();
    rmSync(checkout, { recursive: true });
  });

  it('costs a warning where it does not answer', async () => {
    const repo = new Repo({ 'a.txt': 'x\n' }).commit('One');
    const env = { ACTIONS_CACHE_URL: 'http://127.0.0.1:9/', ACTIONS_RUNTIME_TOKEN: 'x' };
    const { status, stdout } = await runAction({ cwd: repo.top, event: 'push', payload: {}, env });
    expect([status, stdout]).toEqual([0, expect.stringContaining('✔ Kempt: clean')]);
    repo.dispose();
  });
});
