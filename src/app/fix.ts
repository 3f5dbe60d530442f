import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../domain/errors.ts';
import { toVerdict } from '../domain/gate.ts';
import type { Finding, Report, Verdict } from '../domain/report.ts';
import { git } from '../lib/git/git.ts';
import type { FileChange } from '../lib/git/patch.ts';
import { writeAtomically } from '../lib/write-file.ts';
import { examine } from './check.ts';
import { type LeftAlone, type MendedFile, mend } from './mend.ts';
import type { CheckRequest } from './request.ts';
import type { Scope } from './scope.ts';

export interface FixRequest extends CheckRequest {
  /** Write nothing; the outcome has the diffs. */
  readonly dryRun: boolean;
  /** Write this file, which `git apply` takes, and nothing else. */
  readonly patch?: string | undefined;
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
  readonly skipped: readonly LeftAlone[];
  /** Fixers that failed, or that undo each other. */
  readonly problems: readonly string[];
  /** Findings that are left. */
  readonly remaining: number;
  readonly verdict: Verdict;
}

/** Applies the safe fixes of what a check finds, and those of the repository's tools. */
export async function fix(request: FixRequest): Promise<FixOutcome> {
  const { patch, dryRun } = request;
  if (patch === undefined && (request.gitDir !== undefined || request.head !== undefined)) {
    throw new UserError('Fixes are written to the work tree', 'Leave out --git-dir and --head, or ask for a --patch.');
  }
  if (patch !== undefined && dryRun) throw new UserError('--dry-run and --patch exclude each other');
  const checked = await examine(request);
  const { report, scope } = checked;
  const { files, problems, ...mending } = await mend(checked, { ...request, inPlace: patch === undefined });
  const leftOut =
    patch === undefined
      ? await putAll(files, scope, request)
      : (await (await import('./patch.ts')).savePatch(patch, files, request, scope)).leftOut;
  const untouched = new Set(leftOut.map(({ path }) => path));
  const mended = files.filter(({ path }) => !untouched.has(path));
  const fixed = await Promise.all(
    mended.map(async ({ path, findings, by, ...change }) => ({
      ...{ path, findings, by },
      ...(dryRun && { diff: await toDiff({ path, ...change }) }),
    })),
  );
  const left = remainingOf(report, fixed, mending.left);
  const failures = problems.map((message) => ({ level: 'error' as const, message }));
  const verdict = toVerdict(left, [...report.notifications, ...failures], report.failOn);
  return { fixed, skipped: [...mending.skipped, ...leftOut], problems, remaining: left.length, verdict };
}

/** Of files that tools changed, what they find there now; of the others, what is not mended. */
function remainingOf(report: Report, fixed: readonly FixedFile[], ofTools: readonly Finding[]): readonly Finding[] {
  const byTools = new Set(fixed.filter(({ by }) => by.length > 0).map(({ path }) => path));
  const byChecks = new Set(fixed.filter(({ findings }) => findings > 0).map(({ path }) => path));
  const tools = new Set(report.runs.filter(({ tool }) => tool !== undefined).map(({ check }) => check));
  const left = report.findings.filter(({ location: { path }, rule, fix: mending }) => {
    const isOfTool = tools.has(rule.split('/', 1)[0] ?? rule);
    return isOfTool ? !byTools.has(path) : !(mending && byChecks.has(path));
  });
  return [...left, ...ofTools];
}

/** Writes the files, unless that is not to be; returns those that it could not. */
async function putAll(
  files: readonly MendedFile[],
  { top, repository }: Scope,
  request: FixRequest,
): Promise<LeftAlone[]> {
  if (request.dryRun) return [];
  const leftOut: LeftAlone[] = [];
  const written: string[] = [];
  for (const { path, before, after } of files) {
    const reason = await put(join(top, path), before, after, repository?.gitDir);
    if (reason === undefined) written.push(path);
    else leftOut.push({ path, reason });
  }
  if (request.staged && written.length > 0 && repository) await git(repository, ['add', '--', ...written]);
  return leftOut;
}

/** Writes a file; `aside`: where it is written first. What changed meanwhile is merged, or left alone: then the reason. */
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

async function toDiff({ path, before, after }: FileChange): Promise<string> {
  const [{ createTwoFilesPatch }, { hideSecrets }] = await Promise.all([
    import('../lib/diff.ts'),
    import('./hide-secrets.ts'),
  ]);
  return hideSecrets(createTwoFilesPatch(`a/${path}`, `b/${path}`, before.toString('utf8'), after.toString('utf8')));
}
