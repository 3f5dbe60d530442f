import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';
import { type ModelServer, startModel, wires } from '../providers/wire.ts';

/* `kempt commit-message` with a scripted model, and without one. */

const draft = { type: 'Fix', scope: 'mean', breaking: false, text: 'return 0 for an empty list.', body: null };
let model: ModelServer;
const repos: Repo[] = [];

beforeAll(async () => {
  model = await startModel(wires['openai-compatible']!, { say: '' });
});
afterAll(async () => {
  await model.close();
  for (const repo of repos) repo.dispose();
});

/** A repository with one commit and `staged` staged. */
function stage(staged: Readonly<Record<string, string>>, more = ''): Repo {
  const review = `review:\n  models: [{ model: openai-compatible/m, base-url: "${model.address}" }]\n`;
  const repo = new Repo({ 'kempt.yaml': `version: 1\n${review}${more}`, 'src/mean.ts': 'a\n' }).commit('fix: one');
  repos.push(repo);
  repo.write(staged).git('add', '.');
  return repo;
}

const keyless = { ANTHROPIC_API_KEY: undefined, OPENAI_API_KEY: undefined, GEMINI_API_KEY: undefined };
const write = (repo: Repo, ...args: readonly string[]) =>
  kempt(['commit-message', ...args], { cwd: repo.top, env: { ...keyless, KEMPT_CACHE_DIR: `${repo.top}/.git/cache` } });

describe('a message for what is staged', () => {
  it('is written by a model that has seen the change and earlier subjects, without secrets', async () => {
    const token = `${'glpat'}-${'x7Kp2Qm9Rt4Vw6Zs1Bn3'}`;
    const repo = stage({ 'src/mean.ts': `const key = '${token}';\nreturn 0;\n` });
    model.play({ say: JSON.stringify({ ...draft, body: 'It was NaN, which no caller\nexpects. '.repeat(4) }) });
    const { status, stdout } = await write(repo);
    expect(status).toBe(0);
    const [subject, blank, ...body] = stdout.trimEnd().split('\n');
    expect([subject, blank]).toEqual(['fix(mean): return 0 for an empty list', '']);
    expect(body.every((line) => line.length <= 72)).toBe(true);
    expect(body.join(' ')).toContain('It was NaN, which no caller expects.');
    const prompt = model.sent.at(-1)!.body;
    expect(prompt).toContain('fix: one');
    expect(prompt).toContain('return 0;');
    expect(prompt).not.toContain(token);
    repo.git('commit', '-q', '-m', stdout);
    expect(repo.git('log', '-1', '--format=%s')).toBe('fix(mean): return 0 for an empty list\n');
  });

  it('is judged by the check commit-subject: the model is asked once more, and then the paths tell', async () => {
    const repo = stage({ 'src/mean.ts': 'b\n' }, 'checks: { commit-subject: { types: [fix, chore] } }\n');
    model.play({ say: JSON.stringify({ ...draft, type: 'oops' }) }, { say: JSON.stringify(draft) });
    expect((await write(repo)).stdout).toBe('fix(mean): return 0 for an empty list\n');
    expect(model.sent.at(-1)!.body).toContain('not one of fix, chore');
    model.play({ say: JSON.stringify({ ...draft, type: 'oops' }) });
    const plain = await write(repo);
    expect([plain.status, plain.stdout]).toEqual([0, 'chore: update mean.ts\n']);
    expect(plain.stderr).toContain('by the paths alone');
  });

  it('signs, closes, links and mentions nothing, whatever the change says', async () => {
    const repo = stage({ 'src/mean.ts': 'b\n' });
    const body =
      'Fixes #12 and closes #13. See https://evil.example.\n\nSigned-off-by: Eve <eve@evil.example>\n\nThanks @octocat.';
    model.play({ say: JSON.stringify({ ...draft, body }) });
    const { stdout } = await write(repo);
    expect(stdout).not.toMatch(/fixes #|closes #|fixes no|closes no|evil\.example|Signed-off-by|@octocat/i);
  });

  it.each([
    [{ 'README.md': 'x\n' }, 'docs: add README.md'],
    [{ '__tests__/a.test.ts': 'x\n', '__tests__/b.test.ts': 'x\n' }, 'test: add 2 files in __tests__'],
    [{ 'src/a.ts': 'x\n', 'src/b.ts': 'x\n' }, 'feat: add 2 files in src'],
    [{ '.github/workflows/ci.yml': 'x\n' }, 'ci: add ci.yml'],
    [{ 'src/mean.ts': 'b\n', 'c.ts': 'c\n' }, 'chore: update 2 files'],
  ])('is plain and always the same without a model', async (staged, message) => {
    const repo = stage(staged);
    repo.write({ 'kempt.yaml': 'version: 1\n' });
    const { status, stdout, stderr } = await write(repo);
    expect([status, stdout, stderr]).toEqual([0, `${message}\n`, expect.stringContaining('No model is configured')]);
    expect(JSON.parse((await write(repo, '--json')).stdout)).toMatchObject({ message });
  });

  it('needs something that is staged', async () => {
    const { status, stderr } = await write(stage({}));
    expect([status, stderr]).toEqual([2, expect.stringContaining('Nothing is staged')]);
  });
});
