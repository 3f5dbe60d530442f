import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRegular } from '../domain/entry.ts';
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
import type { ToolFixes } from './tools/fix-tools.ts';

export interface FixRequest extends CheckRequest {
  /** Write nothing; the outcome has the diffs. */
  readonly dryRun: boolean;
  /** Also what may change the meaning of code. */
  readonly unsafe?: boolean | undefined;
}

/** What became of a file. */
export interface FixedFile {
  readonly path: string;
  /** How many findings of checks were mended in it. */
  readonly findings: number;
  /** The tools that changed it, in their order. */
  readonly by: readonly string[];
  readonly diff?: string;
}

/** What became of the fixable findings. */
export interface FixOutcome {
  readonly fixed: readonly FixedFile[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Fixers that failed, or that undo each other. */
  readonly problems: readonly string[];
  /** Findings that are left. */
  readonly remaining: number;
  readonly verdict: Verdict;
}

/** Applies the safe fixes of what a check finds, and those of the repository's tools. */
export async function fix(request: FixRequest): Promise<FixOutcome> {
  if (request.gitDir !== undefined || request.head !== undefined) {
    throw new UserError('Fixes are written to the work tree', 'Leave out --git-dir and --head.');
  }
  const checked = await examine(request);
  const { report, scope } = checked;
  const skipped: FixOutcome['skipped'][number][] = [];
  const mended = await mendChecks(checked, request, skipped);
  const ofTools = checked.tools ? await mendTools(checked, request, mended, skipped) : undefined;
  skipped.push(...(ofTools?.refused ?? []));
  const fixed: FixedFile[] = [];
  for (const path of [...new Set([...mended.keys(), ...(ofTools?.changed.keys() ?? [])])].sort()) {
    const own = mended.get(path);
    const byTools = ofTools?.changed.get(path);
    const before = own?.before ?? byTools!.before;
    const after = byTools?.content ?? own!.content;
    const reason = request.dryRun
      ? undefined
      : await put(join(scope.top, path), before, after, scope.repository?.gitDir);
    if (reason !== undefined) skipped.push({ path, reason });
    else {
      const diff = request.dryRun ? { diff: await toDiff(path, before, after) } : {};
      fixed.push({ path, findings: own?.findings ?? 0, by: byTools?.by ?? [], ...diff });
    }
  }
  if (request.staged && !request.dryRun && fixed.length > 0 && scope.repository) {
    await git(scope.repository, ['add', '--', ...fixed.map(({ path }) => path)]);
  }
  const left = remainingOf(report, fixed, ofTools?.left ?? []);
  const problems = ofTools?.problems ?? [];
  const failures = problems.map((message) => ({ level: 'error' as const, message }));
  const verdict = toVerdict(left, [...report.notifications, ...failures], report.failOn);
  return { fixed, skipped, problems, remaining: left.length, verdict };
}

/** Of files that tools changed, what they find there now; of the others, what is not mended. */
function remainingOf(report: Report, fixed: readonly FixedFile[], ofTools: readonly Finding[]): readonly Finding[] {
  const byTools = new Set(fixed.filter(({ by }) => by.length > 0).map(({ path }) => path));
  const byChecks = new Set(fixed.filter(({ findings }) => findings > 0).map(({ path }) => path));
  const tools = new Set(report.runs.filter(({ tool }) => tool !== undefined).map(({ check }) => check));
  const left = report.findings.filter(({ location: { path }, rule, fix: mend }) => {
    const isOfTool = tools.has(rule.split('/', 1)[0] ?? rule);
    return isOfTool ? !byTools.has(path) : !(mend && byChecks.has(path));
  });
  return [...left, ...ofTools];
}

interface Mended {
  readonly before: Buffer;
  readonly content: Buffer;
  readonly findings: number;
}

/** What the fixes of the checks make of the files; nothing is written. */
async function mendChecks(
  checked: Checked,
  request: FixRequest,
  skipped: FixOutcome['skipped'][number][],
): Promise<Map<string, Mended>> {
  const input = await toFixInput(checked, request);
  const mended = new Map<string, Mended>();
  for (const path of fixablePaths(checked.report)) {
    const result = await fixFile(path, checked, input, request);
    if ('reason' in result) skipped.push({ path, reason: result.reason });
    else if (result.findings > 0) mended.set(path, result);
  }
  return mended;
}

async function mendTools(
  { scope, tools }: Checked,
  request: FixRequest,
  mended: ReadonlyMap<string, Mended>,
  skipped: FixOutcome['skipped'][number][],
): Promise<ToolFixes> {
  const { fixWithTools } = await import('./tools/fix-tools.ts');
  const untouchable = new Set(skipped.map(({ path }) => path));
  const paths: string[] = [];
  for (const entry of scope.files) {
    if (!isRegular(entry) || entry.raw || untouchable.has(entry.path) || !existsSync(join(scope.top, entry.path)))
      continue;
    const partly = request.staged && blobId(readFileSync(join(scope.top, entry.path))) !== entry.oid;
    if (partly) skipped.push({ path: entry.path, reason: partial });
    else paths.push(entry.path);
  }
  const contents = new Map([...mended].map(([path, { content }]) => [path, content]));
  return await fixWithTools({ ...(await tools!()), paths, contents, unsafe: request.unsafe ?? false });
}

/** Writes a file, unless that is not to be. What changed meanwhile is merged, or left alone: then the reason. */
async function put(
  file: string,
  before: Buffer,
  after: Buffer,
  aside: string | undefined,
): Promise<string | undefined> {
  const now = readFileSync(file);
  const content = now.equals(before)
    ? after
    : await (await import('../lib/git/merge-file.ts')).mergeFile(now, before, after);
  if (content === undefined) return 'it was changed while it was looked at';
  writeAtomically(file, content, statSync(file).mode & 0o7777, aside);
  return undefined;
}

const partial = 'it has changes that are not staged';

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
): Promise<Mended | { readonly reason: string }> {
  const entry = scope.files.find((one) => one.path === path);
  if (entry === undefined || entry.raw) return { reason: 'its name is not UTF-8' };
  const before = readFileSync(join(scope.top, path));
  if (request.staged && blobId(before) !== entry.oid) return { reason: partial };
  const result = await fixContent(entry, before, input);
  if (result.kind === 'refused') return { reason: result.reason };
  return result.kind === 'unchanged' ? { before, content: before, findings: 0 } : { before, ...result };
}

async function toDiff(path: string, before: Buffer, after: Buffer): Promise<string> {
  const [{ createTwoFilesPatch }, { hideSecrets }] = await Promise.all([
    import('../lib/diff.ts'),
    import('./hide-secrets.ts'),
  ]);
  return hideSecrets(createTwoFilesPatch(`a/${path}`, `b/${path}`, before.toString('utf8'), after.toString('utf8')));
}
