import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FakeGitHub } from '../github/fake-github.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt, root } from '../helpers/run.ts';

/* Where we run and where we speak are two axes: whatever CI builds a repository of GitHub, GitHub is told the same. */

interface Case {
  readonly env: Readonly<Record<string, string>>;
  /** What the CI keeps in files of its own. */
  readonly files?: object;
  readonly build?: {
    readonly event: string;
    readonly forge: string;
    readonly repository: string;
    readonly pull?: { readonly fork: boolean };
  };
}

const folder = join(root, '__tests__/fixtures/ci');
/** A pull request of each CI, in a repository of its own; GitHub's own is told elsewhere. */
const builds = readdirSync(folder)
  .filter((name) => name !== 'github-actions.json')
  .flatMap((name) => {
    const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Case>;
    const found = Object.values(cases).find(
      ({ build, files }) => files === undefined && build?.event === 'pull-request' && !build.pull?.fork,
    );
    // Groups within groups are GitLab's.
    return found?.build?.repository.split('/').length === 2 ? [[name.replace('.json', ''), found] as const] : [];
  });

const repo = new Repo({ 'a.txt': 'one\n', 'b.json': '{ "a": 1 }\n' }).commit('Base');
repo.git('checkout', '-q', '-b', 'change');
repo.write({ 'a.txt': 'one \ntwo\n', 'b.json': '{ "a": 1, }\n' }).commit('Change');
const sha = (rev: string): string => repo.git('rev-parse', rev).trim();
afterAll(() => repo.dispose());

async function told({ env, build }: Case): Promise<unknown> {
  const github = await FakeGitHub.start(repo.top, build!.repository);
  github.openPull({ number: 7, baseSha: sha('main'), headSha: sha('change') });
  const shas: Readonly<Record<string, string>> = { ['1'.repeat(40)]: sha('change'), ['2'.repeat(40)]: sha('main') };
  const variables = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, shas[value] ?? value]));
  const ours = {
    KEMPT_FORGE: 'github',
    KEMPT_API_URL: github.url,
    KEMPT_TOKEN: 'write',
    KEMPT_CACHE_DIR: `${repo.top}/.git/k`,
  };
  const { status, stderr } = await kempt(['run'], { cwd: repo.top, env: { ...variables, ...ours } });
  const { comments, issueComments } = github.pull(7);
  const said = {
    status,
    stderr,
    notes: comments.map(({ path, line, body }) => [path, line, body]),
    summaries: issueComments.map(({ body }) => body.replace(/ \d+ (?=[0-9a-f]{40} -->)/, ' N ')),
    violations: github.violations,
  };
  await github.stop();
  return said;
}

describe('a pull request on GitHub', () => {
  it.each(builds)('is told by %s what every other CI tells', async (_, build) => {
    const said = await told(build);
    expect(said).toMatchObject({ status: 1, violations: [] });
    expect(said).toEqual(await told(builds[0]![1]));
  });

  it('needs a forge that there is', async () => {
    const [, { env }] = builds[0]!;
    const { status, stderr } = await kempt(['run'], { cwd: repo.top, env: { ...env, KEMPT_FORGE: 'gitbuh' } });
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean github?')]);
  });
});
