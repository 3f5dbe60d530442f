// Kempt beside reviewdog's GitHub reporter: the same findings, the same server, which counts.
//   npx -y -p node@24 -c 'node bench/publish.ts --reviewdog FILE'
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FakeGitHub } from '../__tests__/github/fake-github.ts';
import { Repo } from '../__tests__/helpers/repo.ts';
import { root } from '../__tests__/helpers/run.ts';
import { pullEvent } from '../__tests__/helpers/runner.ts';

const { values } = parseArgs({ options: { reviewdog: { type: 'string' } } });
if (values.reviewdog === undefined)
  throw new Error(
    'Name the program: --reviewdog FILE (go install github.com/reviewdog/reviewdog/cmd/reviewdog@v0.21.0)',
  );

interface Ran {
  readonly status: number | null;
  readonly milliseconds: number;
  readonly output: string;
}

async function run(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
  input = '',
): Promise<Ran> {
  const started = performance.now();
  const child = spawn(file, args, { cwd, env });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, milliseconds: performance.now() - started, output: Buffer.concat(chunks).toString('utf8') };
}

const dist = join(root, 'dist/cli.js');
const line = (i: number): string => `line ${i}`;

/** A pull request with so many findings, one in a file: at lines that it changes, or outside of what it shows. */
async function scene(findings: number, outside = false) {
  const repo = new Repo(
    Object.fromEntries(
      Array.from({ length: findings }, (_, i) => [
        `f${i}.txt`,
        `${Array.from({ length: 30 }, (__, n) => (outside && n === 28 ? 'old ' : line(n))).join('\n')}\n`,
      ]),
    ),
  ).commit('Base');
  repo.git('checkout', '-q', '-b', 'change');
  const dirty = Array.from({ length: findings }, (_, i) => [
    `f${i}.txt`,
    `${Array.from({ length: 30 }, (__, n) => (n === 14 ? (outside ? 'changed' : `changed ${i} `) : outside && n === 28 ? 'old ' : line(n))).join('\n')}\n`,
  ]);
  repo.write(Object.fromEntries(dirty) as Record<string, string>).commit('Change');
  const github = await FakeGitHub.start(repo.top);
  github.contentPerMinute = 1000;
  const sha = (rev: string): string => repo.git('rev-parse', rev).trim();
  github.openPull({ number: 7, baseSha: sha('main'), headSha: sha('change') });
  return { repo, github, sha };
}

type Scene = Awaited<ReturnType<typeof scene>>;

function surroundings({ repo, github, sha }: Scene, folder: string, token: string): NodeJS.ProcessEnv {
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      ...pullEvent(repo, { base: 'main', head: sha('HEAD') }),
      repository: { owner: { login: 'acme' }, name: 'widgets', full_name: 'acme/widgets' },
    }),
  );
  return {
    ...process.env,
    ...{
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/widgets',
    },
    ...{
      GITHUB_SHA: sha('HEAD'),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: github.url,
    },
    ...{
      GITHUB_API: `${github.url}/`,
      KEMPT_TOKEN: token,
      REVIEWDOG_GITHUB_API_TOKEN: token,
      REVIEWDOG_SKIP_DOGHOUSE: 'true',
      CI: 'true',
    },
  };
}

const tools: Readonly<Record<string, (at: Scene, folder: string, token: string, all?: boolean) => Promise<Ran>>> = {
  kempt: async (at, folder, token, all) => {
    const env = surroundings(at, folder, token);
    return await run(
      process.execPath,
      [dist, 'run', '--only', 'trailing-whitespace', ...(all ? ['--all'] : [])],
      env,
      at.repo.top,
    );
  },
  // What reviewdog does: the findings are there, and are read, filtered and posted.
  'kempt publish': async (at, folder, token) => {
    const env = surroundings(at, folder, token);
    const report = join(folder, 'report.json');
    const scope = ['--base', 'main', '--head', at.sha('HEAD')];
    const only = ['--only', 'trailing-whitespace'];
    await run(process.execPath, [dist, 'check', ...scope, ...only, '--output', `json=${report}`], env, at.repo.top);
    return await run(process.execPath, [dist, 'publish', report], env, at.repo.top);
  },
  reviewdog: async (at, folder, token, all) => {
    const env = surroundings(at, folder, token);
    const { output } = await run(
      process.execPath,
      [dist, 'check', '--only', 'trailing-whitespace', '--format', 'rdjson'],
      env,
      at.repo.top,
    );
    return await run(
      values.reviewdog!,
      ['-f=rdjson', '-name=kempt', '-reporter=github-pr-review', ...(all ? ['-filter-mode=nofilter'] : [])],
      env,
      at.repo.top,
      output,
    );
  },
};

interface Row {
  readonly what: string;
  readonly cells: readonly (string | number)[];
}

async function measure(tool: string, findings: number, outside = false): Promise<Row[]> {
  const at = await scene(findings, outside);
  const folder = mkdtempSync(join(tmpdir(), 'kempt-bench-'));
  const rows: Row[] = [];
  const once = async (what: string, token = 'write'): Promise<void> => {
    const [requests, writes] = [at.github.requests.length, at.github.writes().length];
    const { status, milliseconds, output } = await tools[tool]!(at, folder, token, outside);
    if (process.env['DEBUG'])
      console.error(
        tool,
        what,
        status,
        output.slice(0, 1500),
        JSON.stringify(
          at.github.requests.slice(requests).map(({ method, path, status: code }) => [method, path, code]),
        ),
        at.github.violations,
      );
    const { comments, issueComments } = at.github.pull(7);
    rows.push({
      what,
      cells: [
        at.github.requests.length - requests,
        at.github.writes().length - writes,
        Math.round(milliseconds),
        comments.length,
        issueComments.length,
        at.github.checkRuns.at(-1)?.annotations.length ?? 0,
        status ?? 'killed',
      ],
    });
  };
  await once(outside ? `${findings} findings that the diff does not show` : `${findings} findings`);
  if (!outside) await steps(at, once);
  await at.github.stop();
  at.repo.dispose();
  rmSync(folder, { recursive: true });
  return rows;
}

async function steps(at: Scene, once: (what: string, token?: string) => Promise<void>): Promise<void> {
  await once('the same again');
  const text = at.repo.git('show', 'HEAD:f0.txt');
  at.repo.write({ 'f0.txt': `first\nsecond\n${text}` }).commit('Moves');
  at.github.push(7, at.sha('HEAD'));
  await once('two lines above one of them');
  at.repo.write({ 'f0.txt': text.replace(' \n', '\n') }).commit('Mends');
  at.github.push(7, at.sha('HEAD'));
  await once('one of them mended');
  await once('a token that may only read', 'read');
}

console.log('| findings, step | | requests | writes | ms | comments at lines | summaries | annotations | exit |');
console.log('| :-- | :-- | --: | --: | --: | --: | --: | --: | --: |');
for (const [findings, outside, ours] of [
  [1, false, 'kempt'],
  [30, false, 'kempt'],
  [120, false, 'kempt'],
  [1000, false, 'kempt publish'],
  [10, true, 'kempt'],
] as const) {
  const [kempt, reviewdog] = [await measure(ours, findings, outside), await measure('reviewdog', findings, outside)];
  for (const [i, { what, cells }] of kempt.entries()) {
    console.log(`| ${what} | ${ours} | ${cells.join(' | ')} |`);
    console.log(`| | reviewdog | ${reviewdog[i]!.cells.join(' | ')} |`);
  }
}
