import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FakeServer } from '../forges/server.ts';
import { Repo } from '../helpers/repo.ts';
import { startGitea } from './fake-gitea.ts';

/* The fake refuses what Gitea or Forgejo refuse, and has of each what it has. */

let repo: Repo;
let head: string;
const servers: Partial<Record<Product, FakeServer>> = {};

beforeAll(async () => {
  repo = new Repo({ 'a.txt': 'one\n' }).commit('Base');
  repo.git('checkout', '-q', '-b', 'change');
  repo.write({ 'a.txt': 'one\ntwo\n' }).commit('Change');
  head = repo.git('rev-parse', 'change').trim();
  for (const product of ['gitea', 'forgejo'] as const) {
    const { world, server } = await startGitea(repo.top, product);
    Object.assign(world, { base: repo.git('rev-parse', 'main').trim(), head });
    servers[product] = server;
  }
});
afterAll(async () => {
  for (const server of Object.values(servers)) await server.stop();
  repo.dispose();
});

type Product = 'gitea' | 'forgejo';

async function ask(
  method: string,
  path: string,
  body?: unknown,
  { token = 'write', product = 'gitea' }: { readonly token?: string; readonly product?: Product } = {},
) {
  const response = await fetch(`${servers[product]!.url}/api/v1${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? (JSON.parse(text) as unknown) : text,
  };
}

const repository = '/repos/acme/widgets';
const review = (line: number) => ({
  event: 'COMMENT',
  commit_id: head,
  comments: [{ path: 'a.txt', body: 'x', new_position: line }],
});

describe('the fake Gitea', () => {
  it('knows who asks, and what for', async () => {
    expect((await ask('GET', '/user', undefined, { token: 'nobody' })).status).toBe(401);
    expect((await ask('POST', `${repository}/issues/7/comments`, { body: 'x' }, { token: 'read' })).status).toBe(403);
    expect((await ask('GET', '/repos/other/widgets')).status).toBe(404);
    expect((await ask('GET', `${repository}/pulls/8`)).status).toBe(404);
  });

  it('keeps reviews with their hunks, and pages no longer than it wants', async () => {
    expect((await ask('POST', `${repository}/pulls/7/reviews`, review(2))).status).toBe(200);
    const [{ id } = { id: 0 }] = (await ask('GET', `${repository}/pulls/7/reviews`)).body as { id: number }[];
    const said = await ask('GET', `${repository}/pulls/7/reviews/${id}/comments`);
    expect(said.body).toMatchObject([{ position: 2, diff_hunk: '@@ -1,1 +1,2 @@\n one\n+two', resolver: null }]);
    for (let i = 0; i < 40; i++)
      await ask('POST', `${repository}/statuses/${head}`, { state: 'success', context: `${i}`, description: '' });
    const page = await ask('GET', `${repository}/statuses/${head}?limit=50&page=1`);
    expect([(page.body as unknown[]).length, page.headers.get('x-total-count')]).toEqual([30, '40']);
    expect((await ask('GET', `${repository}/pulls/7.diff`)).body).toContain('+two');
    expect(servers.gitea!.violations).toEqual([]);
  });

  it('has of each product what it has', async () => {
    const asked = ['DELETE', `${repository}/pulls/7/reviews/1/comments/1`] as const;
    expect((await ask(...asked)).status).toBe(404);
    const forgejo = { product: 'forgejo' } as const;
    expect((await ask('POST', `${repository}/pulls/comments/1/resolve`, undefined, forgejo)).status).toBe(405);
    expect([servers.gitea!.violations, servers.forgejo!.violations]).toEqual([[], []]);
  });

  it('tells of what its description does not have, and of lines that no diff shows', async () => {
    const { gitea } = servers;
    await ask('POST', `${repository}/pulls/7/reviews`, { ...review(2), mark: 1 });
    await ask('POST', `${repository}/pulls/7/reviews`, review(9));
    await ask('GET', `${repository}/pulls/7/reviews?per_page=1`);
    expect(gitea!.violations.splice(0)).toEqual([
      expect.stringMatching(/additional properties/),
      expect.stringMatching(/line 9, which is not in the diff/),
      expect.stringMatching(/no parameter per_page/),
    ]);
  });
});
