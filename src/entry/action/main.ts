import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getInput, setFailed, setOutput } from '@actions/core';
import { check } from '../../app/check.ts';
import { printReport } from '../../app/print.ts';
import type { CheckRequest } from '../../app/request.ts';
import { UserError } from '../../domain/errors.ts';
import { toExitCode } from '../../domain/gate.ts';
import type { FailOn, Report } from '../../domain/report.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { InputName, outputs } from './inputs.ts';

const style = { color: false, width: 120 };

/** Checks the repository of the workflow, and tells the result by annotations, job summary and outputs. */
export async function main(): Promise<void> {
  try {
    const report = await check(toRequest(process.env));
    await tell(report, process.env);
    process.exitCode = toExitCode(report);
  } catch (error) {
    const remedy = error instanceof UserError ? error.remedy : undefined;
    setFailed(`${error instanceof Error ? error.message : String(error)}${remedy === undefined ? '' : ` ${remedy}`}`);
    process.exitCode = error instanceof UserError ? 2 : 3;
  }
}

function toRequest(env: NodeJS.ProcessEnv): CheckRequest {
  const cwd = resolve(env['GITHUB_WORKSPACE'] ?? '.', input('working-directory') || '.');
  const config = input('config');
  const failOn = input('fail-on');
  if (failOn !== '' && !['error', 'warning', 'note', 'never'].includes(failOn)) {
    throw new UserError(`The input fail-on takes error, warning, note or never, not ${JSON.stringify(failOn)}`);
  }
  return {
    cwd,
    paths: [],
    config: config === '' ? undefined : resolve(cwd, config),
    failOn: failOn === '' ? undefined : (failOn as FailOn),
    base: input('changed-only') === 'false' ? undefined : baseOf(env),
  };
}

function input(name: InputName): string {
  return getInput(name);
}

/** The commit that a pull request is compared with; undefined for other events. */
function baseOf(env: NodeJS.ProcessEnv): string | undefined {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || !env['GITHUB_EVENT_NAME']?.startsWith('pull_request')) return undefined;
  const event = JSON.parse(readFileSync(path, 'utf8')) as { pull_request?: { base?: { sha?: string } } };
  return event.pull_request?.base?.sha;
}

async function tell(report: Report, env: NodeJS.ProcessEnv): Promise<void> {
  const folder = env['RUNNER_TEMP'] ?? resolve('.');
  const paths = { report: join(folder, 'kempt-report.json'), sarif: join(folder, 'kempt.sarif') };
  writeAtomically(paths.report, Buffer.from(await printReport('json', report, style)));
  writeAtomically(paths.sarif, Buffer.from(await printReport('sarif', report, style)));
  process.stdout.write(await printReport('github', report, style));
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, await printReport('summary', report, style));
  const count = (level: string): number => report.findings.filter((finding) => finding.level === level).length;
  const values: Readonly<Record<keyof typeof outputs, string | number>> = {
    verdict: report.verdict,
    findings: report.findings.length,
    errors: count('error'),
    warnings: count('warning'),
    ...paths,
  };
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
