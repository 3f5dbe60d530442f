import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Repo } from '../helpers/repo.ts';
import { FakeGitHub } from './fake-github.ts';

/* The fake refuses what GitHub refuses: a test against it that passes says something. */

const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);
let repo: Repo;
let github: FakeGitHub;
const sha = (rev: string): string => repo.git('rev-parse', rev).trim();

beforeAll(async () => {
  repo = new Repo({ 'a.txt': `${lines.join('\n')}\n` }).commit('Base');
  repo.git('checkout', '-q', '-b', 'change');
  const changed = lines.map((line, i) => (i === 19 ? 'changed' : line)).join('\n');
  repo
    .write({ 'a.txt': `${changed}\n`, ...Object.fromEntries(lines.map((line) => [`${line}.md`, 'x\n'])) })
    .commit('Change');
  github = await FakeGitHub.start(repo.top);
  github.addToken('person', { login: 'somebody', write: true });
  github.openPull({ number: 7, baseSha: sha('main'), headSha: sha('change') });
});
afterAll(async () => {
  await github.stop();
  repo.dispose();
});

interface Replied {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly message?: string; readonly id?: number } & Readonly<Record<string, unknown>>;
}

async function ask(method: string, path: string, body?: unknown, token = 'write'): Promise<Replied> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: token === '' ? {} : { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Replied['body']),
  };
}

const pulls = '/repos/acme/widgets/pulls';
const review = (comment: object) => ({
  commit_id: sha('change'),
  event: 'COMMENT',
  comments: [{ path: 'a.txt', body: 'x', side: 'RIGHT', ...comment }],
});
const checkRun = (output: object) => ({
  name: 'x',
  head_sha: sha('change'),
  status: 'completed',
  conclusion: 'success',
  output: { title: 't', summary: 's', ...output },
});
const annotation = { path: 'a.txt', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'x' };

describe('the fake GitHub', () => {
  it('knows who asks', async () => {
    expect(await ask('GET', `${pulls}/7`, undefined, '')).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication' },
    });
    expect(await ask('GET', `${pulls}/7`, undefined, 'x')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
    expect(await ask('GET', `${pulls}/7`, undefined, 'read')).toMatchObject({ status: 200, body: { number: 7 } });
    const refused = await ask('POST', `${pulls}/7/reviews`, review({ line: 20 }), 'read');
    expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect((await ask('GET', `${pulls}/8`)).status).toBe(404);
    expect((await ask('GET', '/repos/other/widgets/pulls/7')).status).toBe(404);
  });

  it.each([
    ['within the hunk', { line: 20 }, 200],
    ['a range of one line', { line: 20, start_line: 20 }, 422],
    ['a range in the hunk', { line: 23, start_line: 17 }, 200],
    ['a line off the diff', { line: 30 }, 422],
    ['a range that begins off the diff', { line: 20, start_line: 5 }, 422],
    ['a range that ends before it begins', { line: 18, start_line: 20 }, 422],
    ['no line', {}, 422],
    ['a side that is none', { line: 20, side: 'SHRUG' }, 422],
    ['no words', { line: 20, body: ' ' }, 422],
    ['a file that did not change', { path: 'z.txt', line: 1 }, 422],
    ['a body that is too long', { line: 20, body: 'x'.repeat(65_537) }, 422],
    ['a body that just fits', { line: 20, body: 'x'.repeat(65_536) }, 200],
  ])('places comments as GitHub does: %s', async (_, comment, status) => {
    expect((await ask('POST', `${pulls}/7/reviews`, review(comment))).status).toBe(status);
  });

  it('refuses a review as a whole, and of a commit that is not of the pull request', async () => {
    const before = github.pull(7).comments.length;
    const two = review({ line: 20 });
    two.comments.push({ ...two.comments[0]!, line: 39 } as (typeof two.comments)[0]);
    expect((await ask('POST', `${pulls}/7/reviews`, two)).status).toBe(422);
    expect(
      (await ask('POST', `${pulls}/7/reviews`, { ...review({ line: 20 }), commit_id: '1'.repeat(40) })).status,
    ).toBe(422);
    expect((await ask('POST', `${pulls}/7/reviews`, { event: 'COMMENT' })).status).toBe(422);
    expect(github.pull(7).comments.length).toBe(before);
  });

  it('bounds check runs', async () => {
    const runs = '/repos/acme/widgets/check-runs';
    const many = (count: number) => Array.from({ length: count }, () => annotation);
    const { status, body } = await ask('POST', runs, checkRun({ annotations: many(50) }));
    expect(status).toBe(201);
    expect(
      (await ask('PATCH', `${runs}/${body.id}`, { output: { title: 't', summary: 's', annotations: many(7) } })).status,
    ).toBe(200);
    expect(github.checkRuns.at(-1)!.annotations).toHaveLength(57);
    expect((await ask('POST', runs, checkRun({ summary: 'x'.repeat(65_536) }))).status).toBe(422);
    const wide = { ...annotation, end_line: 2, start_column: 1, end_column: 2 };
    expect((await ask('POST', runs, checkRun({ annotations: [wide] }))).status).toBe(422);
    // By GitHub's description alone: a violation, which no test of ours may have.
    expect((await ask('POST', runs, checkRun({ annotations: many(51) }))).status).toBe(422);
    expect((await ask('POST', runs, { name: 'x' })).status).toBe(422);
    expect(github.violations.splice(0)).toHaveLength(3);
    const slip = { ...review({ line: 20 }), comments: [{ path: 'a.txt', body: 'x', startLine: 3 }] };
    expect((await ask('POST', `${pulls}/7/reviews`, slip)).status).toBe(422);
    expect(github.violations.splice(0)).toEqual([expect.stringContaining('no property startLine')]);
  });

  it('lists in pages', async () => {
    const first = await ask('GET', `${pulls}/7/files?per_page=30`);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1];
    const second = await ask('GET', next!.slice(github.url.length));
    expect([(first.body as unknown as object[]).length, (second.body as unknown as object[]).length]).toEqual([30, 11]);
    expect(second.headers.get('link')).toBeNull();
  });

  it('answers GraphQL by the real schema, and tells who wrote', async () => {
    await ask('POST', '/repos/acme/widgets/issues/7/comments', { body: 'mine' });
    await ask('POST', '/repos/acme/widgets/issues/7/comments', { body: 'theirs' }, 'person');
    const query = `{ repository(owner: "acme", name: "widgets") { pullRequest(number: 7) { comments(first: 9) { nodes { body viewerDidAuthor } } } } }`;
    expect((await ask('POST', '/graphql', { query })).body).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            comments: {
              nodes: [
                { body: 'mine', viewerDidAuthor: true },
                { body: 'theirs', viewerDidAuthor: false },
              ],
            },
          },
        },
      },
    });
    const none = query.replace('7', '77');
    expect((await ask('POST', '/graphql', { query: none })).body).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    expect((await ask('POST', '/graphql', { query: query.replace('first: 9', 'first: 500') })).body).toMatchObject({
      errors: [{}],
    });
    expect((await ask('POST', '/graphql', { query: '{ nonsense }' })).body).toMatchObject({ errors: [{}] });
    expect(github.violations.splice(0)).toEqual([expect.stringContaining('nonsense')]);
    const thread = github.pull(7).comments[0]!.thread;
    const mutation = `mutation { resolveReviewThread(input: { threadId: "${thread}" }) { thread { isResolved } } }`;
    expect((await ask('POST', '/graphql', { query: mutation }, 'read')).body).toMatchObject({
      errors: [{ type: 'FORBIDDEN' }],
    });
    await ask('POST', '/graphql', { query: mutation });
    expect(github.pull(7).resolved.has(thread)).toBe(true);
  });

  it('lets comments follow their lines', async () => {
    const { body } = await ask('POST', `${pulls}/7/comments`, {
      body: 'x',
      commit_id: sha('change'),
      path: 'a.txt',
      line: 20,
      side: 'RIGHT',
    });
    const text = repo.git('show', 'change:a.txt');
    repo.write({ 'a.txt': `first\n${text}` }).commit('Moves');
    github.push(7, sha('HEAD'));
    const { comment } = github.comment(body.id!);
    expect([comment.line, comment.outdated]).toEqual([21, false]);
    repo.write({ 'a.txt': `first\n${text.replace('changed', 'again')}` }).commit('Changes');
    github.push(7, sha('HEAD'));
    expect([comment.line, comment.outdated]).toEqual([undefined, true]);
  });

  it('keeps archives at another address, which wants no token', async () => {
    github.addRun({ id: 5, artifacts: [{ name: 'x', zip: Buffer.from('PK') }] });
    const { status, headers } = await ask('GET', '/repos/acme/widgets/actions/artifacts/500/zip');
    expect(status).toBe(302);
    const location = headers.get('location')!;
    expect((await fetch(location, { headers: { authorization: 'token write' } })).status).toBe(400);
    expect(await (await fetch(location)).text()).toBe('PK');
  });

  it('unpacks SARIF', async () => {
    const sarif = gzipSync('{"version":"2.1.0"}').toString('base64');
    const upload = { commit_sha: sha('change'), ref: 'refs/pull/7/head', sarif };
    expect((await ask('POST', '/repos/acme/widgets/code-scanning/sarifs', upload)).status).toBe(202);
    expect(github.sarifs).toMatchObject([{ sarif: { version: '2.1.0' } }]);
  });

  it('has enough of who makes too much, and fails on demand', async () => {
    github.contentPerMinute = 0;
    const limited = await ask('POST', '/repos/acme/widgets/issues/7/comments', { body: 'x' });
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '1']);
    github.contentPerMinute = 80;
    // Too early is too often.
    expect((await ask('POST', '/repos/acme/widgets/issues/7/comments', { body: 'x' })).status).toBe(403);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    github.fail({ path: /pulls\/7$/, after: 1, status: 502 });
    const statuses = [await ask('GET', `${pulls}/7`), await ask('GET', `${pulls}/7`), await ask('GET', `${pulls}/7`)];
    expect(statuses.map(({ status }) => status)).toEqual([200, 502, 200]);
    github.fail({ path: /comments/, cut: 'done' });
    const count = github.pull(7).issueComments.length;
    await expect(ask('POST', '/repos/acme/widgets/issues/7/comments', { body: 'x' })).rejects.toThrow();
    expect(github.pull(7).issueComments.length).toBe(count + 1);
    expect(github.violations).toEqual([]);
  });
});
