import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/errors.ts';
import { toVerdict } from '../domain/gate.ts';
import type { Finding, Report, Verdict } from '../domain/report.ts';
import { blobId } from '../lib/git/blob-id.ts';
import { git } from '../lib/git/git.ts';
import { writeAtomically } from '../lib/write-file.ts';
import { type FixInput, fixContent } from '../pipeline/check/apply-fixes.ts';
import { readInputs } from '../pipeline/check/inputs.ts';
import { ofScope } from '../pipeline/check/selection.ts';
import { examine } from './check.ts';
import type { CheckRequest } from './request.ts';
import type { Checked } from './run-check.ts';

export interface FixRequest extends CheckRequest {
  /** Write nothing; the outcome has the diffs. */
  readonly dryRun: boolean;
}

/** What became of the fixable findings. */
export interface FixOutcome {
  readonly fixed: readonly { readonly path: string; readonly findings: number; readonly diff?: string }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Findings that are left. */
  readonly remaining: number;
  readonly verdict: Verdict;
}

/** Applies the safe fixes of what a check finds. */
export async function fix(request: FixRequest): Promise<FixOutcome> {
  if (request.gitDir !== undefined || request.head !== undefined) {
    throw new UserError('Fixes are written to the work tree', 'Leave out --git-dir and --head.');
  }
  const checked = await examine(request);
  const { report, scope } = checked;
  const input = await toFixInput(checked, request);
  const fixed: FixOutcome['fixed'][number][] = [];
  const skipped: FixOutcome['skipped'][number][] = [];
  for (const path of fixablePaths(report)) {
    const result = await fixFile(path, checked, input, request);
    if ('reason' in result) skipped.push({ path, reason: result.reason });
    else if (result.findings > 0) fixed.push({ path, ...result });
  }
  if (request.staged && !request.dryRun && fixed.length > 0 && scope.repository) {
    await git(scope.repository, ['add', '--', ...fixed.map(({ path }) => path)]);
  }
  const mended = new Set(fixed.map(({ path }) => path));
  const left = report.findings.filter((finding) => !(finding.fix && mended.has(finding.location.path)));
  const verdict = toVerdict(left, report.notifications, report.failOn);
  return { fixed, skipped, remaining: left.length, verdict };
}

function fixablePaths(report: Report): readonly string[] {
  return [...new Set(report.findings.filter((finding) => finding.fix).map((finding) => finding.location.path))];
}

async function toFixInput({ report, scope, settings }: Checked, request: FixRequest): Promise<FixInput> {
  const checks = ofScope(settings.checks, 'file');
  const part = scope.change && { head: scope.change.head };
  const inputs = await readInputs(checks, scope.beside, part ? scope.files : scope.tree.entries, part);
  const named = new Set(report.findings.map(keyOf));
  // Where all that is found is to be mended, so is what a fix lays bare; of a change only what the report names.
  const onlyNamed = report.scope.onlyNew || settings.baseline !== undefined;
  return {
    checks,
    inputs,
    everything: request.everything ?? settings.everything,
    wanted: (finding) => finding.fix !== undefined && (!onlyNamed || named.has(keyOf(finding))),
  };
}

/** Ordinals differ once a sibling is mended. */
function keyOf({ location, rule, fingerprint }: Finding): string {
  return `${location.path}\0${rule}\0${fingerprint.split(':')[0]}`;
}

async function fixFile(
  path: string,
  { scope }: Checked,
  input: FixInput,
  request: FixRequest,
): Promise<{ readonly findings: number; readonly diff?: string } | { readonly reason: string }> {
  const entry = scope.files.find((one) => one.path === path);
  if (entry === undefined || entry.raw) return { reason: 'its name is not UTF-8' };
  const file = join(scope.top, path);
  const content = readFileSync(file);
  if (request.staged && blobId(content) !== entry.oid) return { reason: 'it has changes that are not staged' };
  const result = await fixContent(entry, content, input);
  if (result.kind === 'refused') return { reason: result.reason };
  if (result.kind === 'unchanged') return { findings: 0 };
  if (request.dryRun) return { findings: result.findings, diff: await toDiff(path, content, result.content) };
  if (!readFileSync(file).equals(content)) return { reason: 'it was changed while it was looked at' };
  writeAtomically(file, result.content, statSync(file).mode & 0o7777);
  return { findings: result.findings };
}

async function toDiff(path: string, before: Buffer, after: Buffer): Promise<string> {
  const [{ createTwoFilesPatch }, { hideSecrets }] = await Promise.all([
    import('../lib/diff.ts'),
    import('./hide-secrets.ts'),
  ]);
  return hideSecrets(createTwoFilesPatch(`a/${path}`, `b/${path}`, before.toString('utf8'), after.toString('utf8')));
}
