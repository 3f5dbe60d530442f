import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getInput, setFailed, setOutput, setSecret } from '@actions/core';
import { ExitCode } from '../../domain/gate.ts';
import type { Report } from '../../domain/report.ts';
import { keepCaches, restoreCaches } from './cache.ts';
import type { InputName, outputs } from './inputs.ts';

/** Runs a command line of kempt; returns its exit code, having told what went wrong. */
export type Cli = (argv: readonly string[]) => Promise<number>;

const verdicts: Readonly<Record<number, string>> = {
  [ExitCode.usage]: 'Kempt was used or configured wrongly: see the log above',
  [ExitCode.incomplete]: 'Kempt is incomplete: see the log above',
  [ExitCode.bug]: 'This is a bug of Kempt: see the log above',
};

/** The Action: inputs to arguments, the report to outputs. All else is what the command line does, too. */
export async function main(cli: Cli): Promise<number> {
  const cwd = resolve(process.env['GITHUB_WORKSPACE'] ?? '.', input('working-directory') || '.');
  const folder = process.env['RUNNER_TEMP'] ?? cwd;
  const paths = {
    report: join(folder, 'kempt-report.json'),
    sarif: join(folder, 'kempt.sarif'),
    patch: join(folder, 'kempt.patch'),
  };
  // Only what this run writes is read below.
  for (const path of Object.values(paths)) rmSync(path, { force: true });
  takeSecret('token', 'KEMPT_TOKEN');
  takeSecret('api-key', 'KEMPT_API_KEY');
  const command = input('command') || 'run';
  const own = command === 'run' ? runArgs(paths) : [];
  const cached = command === 'run' && input('cache') !== 'false' ? await restoreCaches(cwd) : [];
  const exitCode = await cli([command, '--cwd', cwd, ...own, ...moreArgs()]);
  await keepCaches(cached);
  if (existsSync(paths.report)) setOutputs(JSON.parse(readFileSync(paths.report, 'utf8')) as Report, paths);
  const told = verdicts[exitCode];
  if (told !== undefined) setFailed(told);
  return exitCode;
}

function input(name: InputName): string {
  return getInput(name);
}

/** Secrets go by the environment of this process: arguments can be seen by others. */
function takeSecret(name: InputName, variable: string): void {
  const secret = input(name);
  if (secret === '') return;
  setSecret(secret);
  process.env[variable] = secret;
}

type Paths = Readonly<Record<'report' | 'sarif' | 'patch', string>>;

function runArgs({ report, sarif, patch }: Paths): string[] {
  const flags: Readonly<Record<string, string>> = {
    '--config': input('config'),
    '--fail-on': input('fail-on'),
    '--publish': input('publish'),
    '--fix': input('fix'),
    '--review': input('review'),
    '--model': input('model'),
    '--patch': patch,
  };
  return [
    ...Object.entries(flags).flatMap(([flag, value]) => (value === '' ? [] : [flag, value])),
    ...(input('changed-only') === 'false' ? ['--all'] : []),
    ...(input('cache') === 'false' ? ['--no-cache'] : []),
    ...['--output', `json=${report}`, '--output', `sarif=${sarif}`],
  ];
}

function moreArgs(): string[] {
  return input('args')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function costOf({ review }: Report): string | number {
  const costs = review?.calls.map(({ cost }) => cost) ?? [];
  return costs.length === 0 || costs.includes(undefined)
    ? ''
    : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
}

function setOutputs(report: Report, paths: Paths): void {
  const count = (level: string): number => report.findings.filter((finding) => finding.level === level).length;
  const values: Readonly<Record<keyof typeof outputs, string | number>> = {
    verdict: report.verdict,
    findings: report.findings.length,
    errors: count('error'),
    warnings: count('warning'),
    ...paths,
    patch: existsSync(paths.patch) ? paths.patch : '',
    'cost-usd': costOf(report),
  };
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
