import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, isRegular } from '../domain/entry.ts';
import type { Finding } from '../domain/report.ts';
import { blobId } from '../lib/git/blob-id.ts';
import type { FileChange } from '../lib/git/patch.ts';
import { type FixInput, fixContent } from '../pipeline/check/apply-fixes.ts';
import { planScan } from '../pipeline/check/scan-plan.ts';
import { ofScope } from '../pipeline/check/selection.ts';
import type { Checked } from './run-check.ts';
import { readBeside, type Scope } from './scope.ts';
import type { ToolFixes } from './tools/fix-tools.ts';

/** How to mend. */
export interface MendRequest {
  /** Mend what stands in the work tree; else what was checked, be it a commit or the index. */
  readonly inPlace: boolean;
  /** What is partly staged is left alone. */
  readonly staged?: boolean | undefined;
  /** Also what may change the meaning of code. */
  readonly unsafe?: boolean | undefined;
  readonly everything?: boolean | undefined;
  /** Only these files; default all that were looked at. */
  readonly within?: ReadonlySet<string> | undefined;
}

/** A file, and what the fixes make of it. */
export interface MendedFile extends FileChange {
  /** How many findings of checks are mended in it. */
  readonly findings: number;
  /** The tools that changed it, in their order. */
  readonly by: readonly string[];
}

export interface LeftAlone {
  readonly path: string;
  readonly reason: string;
}

/** What the fixes come to; nothing is written. */
export interface Mending {
  readonly files: readonly MendedFile[];
  readonly skipped: readonly LeftAlone[];
  /** Fixers that failed, or that undo each other. */
  readonly problems: readonly string[];
  /** What the tools still find in the files that they changed. */
  readonly left: readonly Finding[];
}

/** Works out what the safe fixes of the checks, and then those of the tools, make of the files. */
export async function mend(checked: Checked, request: MendRequest): Promise<Mending> {
  const { scope, report } = checked;
  const wanted = scope.files.filter(({ path }) => request.within?.has(path) ?? true);
  const skipped: LeftAlone[] = [];
  const contents = await contentsOf(scope, wanted, request, skipped);
  const ofChecks = await mendChecks(checked, request, contents, skipped);
  const refused = new Set(skipped.map(({ path }) => path));
  const forTools = new Map([...contents].filter(([path]) => !refused.has(path)));
  const ofTools = checked.tools ? await mendTools(checked, request, forTools, ofChecks) : undefined;
  skipped.push(...(ofTools?.refused ?? []));
  const files = wanted.flatMap(({ path, mode }) => {
    const [own, tools, before] = [ofChecks.get(path), ofTools?.changed.get(path), contents.get(path)];
    if (before === undefined || (own === undefined && tools === undefined)) return [];
    const after = tools?.content ?? own?.content ?? before;
    if (after.equals(before)) return [];
    return [{ path, mode, before, after, findings: own?.findings ?? 0, by: tools?.by ?? [] }];
  });
  const relevant = skipped.filter(({ path }) => ofTools !== undefined || isFixable(report.findings, path));
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: relevant,
    problems: ofTools?.problems ?? [],
    left: ofTools?.left ?? [],
  };
}

function isFixable(findings: readonly Finding[], path: string): boolean {
  return findings.some((finding) => finding.fix !== undefined && finding.location.path === path);
}

/** What stands in the files that may be mended. Of the work tree they are read from the disk, as they are now. */
async function contentsOf(
  { top, tree }: Scope,
  files: readonly Entry[],
  { inPlace, staged }: MendRequest,
  skipped: LeftAlone[],
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const named = files.filter((entry) => entry.raw === undefined && isRegular(entry));
  if (!inPlace) {
    await tree.snapshot.visit(named, {
      file: ({ path }, buffer, length) => void contents.set(path, Buffer.from(buffer.subarray(0, length))),
      problem: () => undefined,
    });
    return contents;
  }
  for (const { path, oid } of named) {
    const file = join(top, path);
    if (!existsSync(file)) continue;
    const content = readFileSync(file);
    if (staged && blobId(content) !== oid) skipped.push({ path, reason: 'it has changes that are not staged' });
    else contents.set(path, content);
  }
  return contents;
}

interface MendedContent {
  readonly content: Buffer;
  readonly findings: number;
}

async function mendChecks(
  checked: Checked,
  request: MendRequest,
  contents: ReadonlyMap<string, Buffer>,
  skipped: LeftAlone[],
): Promise<Map<string, MendedContent>> {
  const { report, scope } = checked;
  const input = await toFixInput(checked, request);
  const mended = new Map<string, MendedContent>();
  for (const entry of scope.files) {
    const { path, raw } = entry;
    if (request.within?.has(path) === false || !isFixable(report.findings, path)) continue;
    const before = contents.get(path);
    if (raw) skipped.push({ path, reason: 'its name is not UTF-8' });
    if (before === undefined) continue;
    const result = await fixContent(entry, before, input);
    if (result.kind === 'refused') skipped.push({ path, reason: result.reason });
    else if (result.kind === 'fixed') mended.set(path, result);
  }
  return mended;
}

async function mendTools(
  { tools }: Checked,
  { inPlace, unsafe = false }: MendRequest,
  before: ReadonlyMap<string, Buffer>,
  mended: ReadonlyMap<string, MendedContent>,
): Promise<ToolFixes> {
  const { fixWithTools } = await import('./tools/fix-tools.ts');
  const now = new Map([...before].map(([path, content]) => [path, mended.get(path)?.content ?? content]));
  const contents = inPlace ? new Map([...mended].map(([path, { content }]) => [path, content])) : now;
  return await fixWithTools({ ...(await tools!()), paths: [...before.keys()], contents, unsafe, inPlace });
}

async function toFixInput(
  { report, scope, settings }: Checked,
  { everything = settings.everything }: MendRequest,
): Promise<FixInput> {
  const checks = ofScope(settings.checks, 'file');
  const inputs = await readBeside(scope, checks);
  const named = new Set(report.findings.map(keyOf));
  // Where all that is found is to be mended, so is what a fix lays bare; of a change only what the report names.
  const onlyNamed = report.scope.onlyNew || settings.baseline !== undefined;
  return {
    plan: await planScan(checks, everything),
    inputs,
    wanted: (finding) => finding.fix !== undefined && (!onlyNamed || named.has(keyOf(finding))),
  };
}

/** Ordinals differ once a sibling is mended. */
function keyOf({ location, rule, fingerprint }: Finding): string {
  return `${location.path}\0${rule}\0${fingerprint.split(':')[0]}`;
}
