import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FakeGitHub } from '../github/fake-github.ts';
import type { Repo } from './repo.ts';
import { node, type Ran, root } from './run.ts';

export interface ActionRun extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The patch that the outputs name. */
  readonly patch: string | undefined;
}

export interface Job {
  /** The checkout. */
  readonly cwd: string;
  readonly event: string;
  readonly payload: object;
  readonly github?: FakeGitHub;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Of the run, which grows. */
  readonly run?: number;
}

/** Runs the bundle as a runner does: inputs and event by the environment, outputs and summary by files. */
export async function runAction({
  cwd,
  event,
  payload,
  github,
  inputs = {},
  env = {},
  run = 1,
}: Job): Promise<ActionRun> {
  const temp = mkdtempSync(join(tmpdir(), 'kempt-runner-'));
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event.json' };
  const all: Record<string, string> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temp,
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_SHA: git(cwd, 'rev-parse', 'HEAD'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    XDG_CACHE_HOME: join(tmpdir(), 'kempt-test-cache'),
  };
  for (const [name, file] of Object.entries(files)) {
    all[name] = join(temp, file);
    writeFileSync(all[name]!, file === 'event.json' ? JSON.stringify(payload) : '');
  }
  const { inputs: declared } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>;
  };
  for (const [name, { default: value }] of Object.entries(declared)) {
    all[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? (name === 'token' ? (github ? 'write' : '') : value);
  }
  const ran = await node([join(root, 'dist/action.js')], { cwd, env: { ...all, ...env } });
  const text = readFileSync(all['GITHUB_OUTPUT']!, 'utf8');
  const outputs = Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1]!, match[3]!]),
  );
  const kept = outputs['report'] === undefined ? undefined : readFileSync(outputs['report'], 'utf8');
  const patch = outputs['patch'] ? readFileSync(outputs['patch'], 'utf8') : undefined;
  const summary = readFileSync(all['GITHUB_STEP_SUMMARY']!, 'utf8');
  rmSync(temp, { recursive: true });
  return { ...ran, outputs: kept === undefined ? outputs : { ...outputs, text: kept }, summary, patch };
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** What GitHub tells of a pull request; `fork`: its branch is somebody else's. */
export function pullEvent(
  repo: Repo,
  { base, head, number = 7, fork = false }: { base: string; head: string; number?: number; fork?: boolean },
): object {
  const sha = (rev: string): string => repo.git('rev-parse', rev).trim();
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      head: { sha: sha(head), ref: 'change', repo: { full_name: fork ? 'somebody/widgets' : 'acme/widgets' } },
      base: { sha: sha(base), ref: 'main', repo: { full_name: 'acme/widgets' } },
    },
  };
}
