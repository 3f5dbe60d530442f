import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FakeServer } from '../forges/server.ts';
import { Repo } from '../helpers/repo.ts';
import { startGitLab } from './fake-gitlab.ts';
import type { World } from './world.ts';

/* The fake refuses what GitLab refuses: a test against it that passes says something. */

const lines = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`);
let repo: Repo;
let world: World;
let server: FakeServer;

beforeAll(async () => {
  repo = new Repo({ 'a.txt': `${lines.join('\n')}\n` }).commit('Base');
  repo.git('checkout', '-q', '-b', 'change');
  repo.write({ 'a.txt': `${lines.join('\n').replace('line 10\n', 'line 10\nadded\n')}\n` }).commit('Change');
  ({ world, server } = await startGitLab(repo.top));
  [world.base, world.head] = [repo.git('rev-parse', 'main').trim(), repo.git('rev-parse', 'change').trim()];
});
afterAll(async () => {
  await server.stop();
  repo.dispose();
});

async function ask(method: string, path: string, body?: unknown, token = 'write') {
  const response = await fetch(`${server.url}/api/v4${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const request = '/projects/acme%2Ftools%2Fwidgets/merge_requests/7';
const digest = createHash('sha1').update('a.txt').digest('hex');
const position = (over: object): object => ({
  position_type: 'text',
  base_sha: world.base,
  start_sha: world.base,
  head_sha: world.head,
  old_path: 'a.txt',
  new_path: 'a.txt',
  ...over,
});
const end = (old: number, line: number, type = 'old') => ({
  line_code: `${digest}_${old}_${line}`,
  type,
  new_line: line,
  ...(type === 'old' && { old_line: old }),
});

describe('the fake GitLab', () => {
  it.each<[string, object, number]>([
    ['an added line', { new_line: 11 }, 201],
    ['an added line that is also of the old side', { new_line: 11, old_line: 11 }, 400],
    ['an unchanged line', { new_line: 12, old_line: 11 }, 201],
    ['an unchanged line with one number', { new_line: 12 }, 400],
    ['an unchanged line with a wrong number', { new_line: 12, old_line: 12 }, 400],
    ['a line off the diff', { new_line: 20, old_line: 19 }, 400],
    ['another file', { new_path: 'b.txt', new_line: 1 }, 400],
    ['another commit', { head_sha: '1'.repeat(40), new_line: 11 }, 400],
    ['a range', { new_line: 11, line_range: { start: end(10, 10), end: end(11, 11, 'new') } }, 201],
    ['a range with a wrong code', { new_line: 11, line_range: { start: end(9, 10), end: end(11, 11, 'new') } }, 400],
    ['a range that ends elsewhere', { new_line: 11, line_range: { start: end(9, 9), end: end(10, 10) } }, 400],
  ])('places %s as GitLab does', async (_, over, status) => {
    const body = { body: 'x', position: position(over) };
    expect((await ask('POST', `${request}/discussions`, body)).status).toBe(status);
    expect(server.violations).toEqual([]);
  });

  it('knows who asks, and what for', async () => {
    expect((await ask('GET', request, undefined, 'nobody')).status).toBe(401);
    expect((await ask('GET', request, undefined, 'read')).status).toBe(200);
    expect((await ask('POST', `${request}/notes`, { body: 'x' }, 'read')).status).toBe(403);
    expect((await ask('GET', request.replace('7', '8'))).status).toBe(404);
    expect((await ask('GET', request.replace('acme', 'other'))).status).toBe(404);
    expect((await ask('POST', `${request}/notes`, { body: 'x'.repeat(1_000_001) })).status).toBe(400);
    expect(server.violations).toEqual([]);
  });

  it('gives lists in pages', async () => {
    for (let i = 0; i < 3; i++) await ask('POST', `${request}/notes`, { body: `${i}` });
    const first = await ask('GET', `${request}/discussions?per_page=2`);
    expect([(JSON.parse(first.text) as unknown[]).length, first.headers.get('x-next-page')]).toEqual([2, '2']);
    const last = await ask('GET', `${request}/discussions?per_page=100&page=1`);
    expect(last.headers.get('x-next-page')).toBe('');
  });

  it.each<[string, () => [string, string, unknown?], RegExp]>([
    ['a path that there is not', () => ['GET', '/projects/9/nothing'], /does not have GET/],
    ['a parameter that there is not', () => ['GET', `${request}/diffs?per-page=2`], /no parameter per-page/],
    ['a page that is too long', () => ['GET', `${request}/diffs?per_page=101`], /per_page/],
    ['a field that there is not', () => ['POST', `${request}/notes`, { body: 'x', mark: 1 }], /additional properties/],
    ['a position without a commit', () => ['POST', `${request}/discussions`, { body: 'x', position: {} }], /base_sha/],
    ['a quick action', () => ['POST', `${request}/notes`, { body: 'Well.\n/close\n' }], /a quick action/],
  ])('tells of %s', async (_, asked, why) => {
    const [method, path, body] = asked();
    expect((await ask(method, path, body)).status).toBeGreaterThanOrEqual(400);
    expect(server.violations.splice(0)).toEqual([expect.stringMatching(why)]);
  });
});
