import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ToolConfig } from '../../src/config/tools.ts';
import type { CheckRun, Finding, Report } from '../../src/domain/report.ts';
import { type Files, Repo } from './repo.ts';
import { kempt, type Ran } from './run.ts';

/*
 * Tools of a repository's own, for what no real tool does when it is asked to: scripts in the repository that Node runs.
 */

/** Says each line of its files that has BAD, and notes what it was given. */
export const grumbler = `
import { appendFileSync, readFileSync } from 'node:fs';
const files = process.argv.slice(2);
if (process.env.RAN) appendFileSync(process.env.RAN, JSON.stringify(files) + '\\n');
const found = files.flatMap((path) =>
  readFileSync(path, 'utf8').split('\\n').flatMap((text, i) =>
    text.includes('BAD') ? [{ path, line: i + 1, message: text, rule: 'bad' }] : []));
console.log(JSON.stringify({ files, found }));
process.exitCode = found.length > 0 ? 1 : 0;
`;

type Fields = Exclude<ToolConfig, string | boolean>;

/** Runs `mine.mjs` on text files. Its results may be kept, unless `over` says otherwise. */
export function ownTool(over: Fields = {}): Fields {
  const parse = { format: 'json', items: 'found[]', path: 'path', line: 'line', rule: 'rule', message: 'message' };
  return {
    files: { include: ['*.txt'] },
    cache: { mode: 'file', inputs: ['mine.mjs'] },
    env: { pass: ['RAN'] },
    ...over,
    check: { argv: ['node', '{root}/mine.mjs', '{files}'], parse: { ...parse, examined: 'files' }, ...over.check },
  } as Fields;
}

/** A repository with tools of its own, and a cache of its own. */
export class ToolRepo extends Repo {
  readonly cache = mkdtempSync(join(tmpdir(), 'kempt-test-cache-'));

  constructor(tools: Readonly<Record<string, ToolConfig>>, files: Files = {}) {
    super({ 'mine.mjs': grumbler, ...files });
    this.configure(tools).commit('Base');
  }

  configure(tools: Readonly<Record<string, ToolConfig>>): this {
    return this.write({ 'kempt.yaml': `${JSON.stringify({ version: 1, tools })}\n` });
  }

  async kempt(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<Ran> {
    return await kempt(args, {
      cwd: this.top,
      env: { KEMPT_CACHE_DIR: this.cache, RAN: join(this.cache, 'ran'), ...env },
    });
  }

  /** A check by the tools alone. */
  async check(args: readonly string[] = [], env: Readonly<Record<string, string | undefined>> = {}): Promise<Checked> {
    const only = args.includes('--only') ? [] : ['--only', 'mine'];
    const ran = await this.kempt(['check', '--format', 'json', ...only, ...args], env);
    if (!ran.stdout.startsWith('{')) throw new Error(`no report: ${ran.status} ${ran.stdout}${ran.stderr}`);
    const report = JSON.parse(ran.stdout) as Report;
    const name = args[args.indexOf('--only') + 1] ?? 'mine';
    const run = report.runs.find(({ check }) => check === (args.includes('--only') ? name : 'mine'));
    return { status: ran.status, report, run, stderr: ran.stderr };
  }

  /** What the tool was given since it was last asked: the arguments of each process. */
  given(): string[][] {
    const file = join(this.cache, 'ran');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    rmSync(file);
    return lines.sort().map((line) => JSON.parse(line) as string[]);
  }

  override dispose(): void {
    super.dispose();
    rmSync(this.cache, { recursive: true, force: true });
  }
}

export interface Checked {
  readonly status: number | null;
  readonly report: Report;
  /** Of the tool that was asked for. */
  readonly run: CheckRun | undefined;
  readonly stderr: string;
}

/** `path:line rule`, in the order of the report. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ location: { path, region }, rule }) => `${path}:${region?.startLine ?? 0} ${rule}`);
}
