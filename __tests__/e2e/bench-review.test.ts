import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';
import { type ScriptedModel, startScriptedModel, toClaim } from '../helpers/scripted-model.ts';

/* `kempt bench review` on a data set of one pull request, with a model that answers by what it is asked. */

const before = Array.from({ length: 40 }, (_, i) => `const v${i} = ${i};\n`);
const after = before.with(4, 'const v4 = 4 / zero;\n').with(30, 'const v30 = list[-1];\n');
const claims = [
  { quote: 'const v4 = 4 / zero;', line: 5, claim: 'The division by zero gives Infinity' },
  { quote: 'const v30 = list[-1];', line: 31, claim: 'The negative index of the list gives undefined' },
];
const comment = { path: 'a.ts', side: 'right', to_line: null };
const prs = [
  {
    pr: 'https://forge.example/acme/widgets/pull/7',
    repo: 'acme/widgets',
    positive_comments: [{ ...comment, from_line: 5, note: 'A division by zero gives Infinity here' }],
    negative_comments: [
      { ...comment, from_line: 31, note: 'Negative index gives undefined for the list' },
      { ...comment, from_line: 20, note: 'Names should tell more' },
    ],
  },
  { pr: 'https://forge.example/acme/gone/pull/1', repo: 'acme/gone', positive_comments: [], negative_comments: [] },
];

const answers: readonly (readonly [form: RegExp, answer: unknown])[] = [
  [
    /You review a change/,
    {
      what: 'Changes.',
      risk: 'low',
      findings: claims.map((one) =>
        toClaim({ ...one, path: 'a.ts', trigger: 'Loading the module evaluates the line and yields a wrong value' }),
      ),
    },
  ],
  [
    /You check claims/,
    {
      verdicts: claims.map(({ quote }, i) => ({
        number: i + 1,
        quote,
        verdict: i ? 'refuted' : 'confirmed',
        confidence: 1,
      })),
    },
  ],
  [/expert code reviewer/, { remarks: claims.map(({ line, claim }) => ({ path: 'a.ts', line, remark: claim })) }],
  [/You compare remarks/, { same: [1] }],
];
let model: ScriptedModel;
let repo: Repo;
let run: (...args: readonly string[]) => ReturnType<typeof kempt>;

beforeAll(async () => {
  model = await startScriptedModel((body) => answers.find(([form]) => form.test(body))?.[1]);
  repo = new Repo({ 'a.ts': before.join('') }).commit('One');
  const base = repo.git('rev-parse', 'HEAD').trim();
  repo.write({ 'a.ts': after.join('') }).commit('Two');
  const folder = join(repo.top, '.git/bench');
  mkdirSync(folder);
  repo.git('clone', '-q', '--bare', '.', join(folder, 'acme+widgets'));
  const commits = { base, head: repo.git('rev-parse', 'HEAD').trim() };
  writeFileSync(join(folder, 'data.json'), JSON.stringify({ prs: prs.map((pull) => ({ ...pull, ...commits })) }));
  const asked = `{ model: openai-compatible/m, base-url: "${model.url}" }`;
  const prices = 'prices: { openai-compatible/m: { input: 1, output: 10 } }';
  writeFileSync(join(folder, 'kempt.yaml'), `version: 1\nreview:\n  models: [${asked}]\n  ${prices}\n`);
  run = async (...args) =>
    await kempt(['bench', 'review', 'data.json', '--repositories', '.', ...args], { cwd: folder });
});
afterAll(async () => {
  repo.dispose();
  await model.close();
});

describe('kempt bench review', () => {
  it('prints what the review and the bare prompt are worth, and what was left out', async () => {
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(
      stdout.replace(/[\d.]+ m?s/g, 'N ms'),
    ).toBe(`1 pull request with openai-compatible/m; what is the same was decided by words

|  | Kempt | bare prompt |
| :-- | --: | --: |
| precision | 100.0 % | 50.0 % |
| recall | 100.0 % | 100.0 % |
| F1 | 100.0 % | 66.7 % |
| at the lines of a comment | 100.0 % | 50.0 % |
| rejected remarks made again | 0.0 % | 50.0 % |
| remarks / pull request | 1.00 | 2.00 |
| tokens read / pull request | 2,000 | 1,000 |
| of them from a cache | 0 | 0 |
| tokens answered / pull request | 200 | 100 |
| money / pull request | $0.0040 | $0.0020 |
| time of the models / pull request | N ms | N ms |
| not wholly reviewed | 0 | 0 |

Left out, without a repository: https://forge.example/acme/gone/pull/1
`);
  });

  it('gives the same figures from a record, without asking; a model may judge', async () => {
    const first = await run('--judge', '--record', 'tape', '--json');
    model.asked.length = 0;
    const again = await run('--judge', '--replay', 'tape', '--json');
    expect([again.stdout, model.asked.length]).toEqual([first.stdout, 0]);
    expect(JSON.parse(again.stdout)).toMatchObject({ review: { hits: 1 }, bare: { hits: 1, rejected: 0 } });
  });

  it('keeps the figures of the others if one pull request cannot be measured, and is incomplete', async () => {
    const file = join(repo.top, '.git/bench/data.json');
    const { prs: all } = JSON.parse(readFileSync(file, 'utf8'));
    const lost = { ...all[0], pr: 'https://forge.example/acme/widgets/pull/8', head: 'f'.repeat(40) };
    writeFileSync(join(repo.top, '.git/bench/lost.json'), JSON.stringify({ prs: [lost, all[0]] }));
    const bench = async (...args: readonly string[]): ReturnType<typeof kempt> =>
      await kempt(['bench', 'review', 'lost.json', '--repositories', '.', ...args], {
        cwd: join(repo.top, '.git/bench'),
      });
    const { status, stdout } = await bench('--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      3,
      { review: { pulls: 1, hits: 1 }, failed: [{ pr: lost.pr }] },
    ]);
    expect((await bench()).stdout).toContain(`\nLeft out, as it could not be measured: ${lost.pr}: git does not know `);
    const alone = await bench('--only', 'pull/8');
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('git does not know the revision')]);
  });

  it('says what it needs', async () => {
    expect((await run('--only', 'gone/pull/1')).stderr).toContain('has no repository of it');
    const wrong = await kempt(['bench', 'review', 'kempt.yaml', '--repositories', '.'], {
      cwd: join(repo.top, '.git/bench'),
    });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('is no data set')]);
    expect((await kempt(['bench', 'review'])).status).toBe(2);
  });
});
