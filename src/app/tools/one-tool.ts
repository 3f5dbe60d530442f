import type { CheckRun, Finding } from '../../domain/report.ts';
import { version as kempt } from '../../domain/version.gen.ts';
import { ResultPack } from '../../lib/result-cache.ts';
import { paceOf } from '../../pipeline/tools/pace.ts';
import type { Copy, NoCopy } from './copy.ts';
import type { Contents } from './inputs.ts';
import { type Held, judgeCoverage } from './judge-coverage.ts';
import type { RunPlace } from './run-command.ts';
import { type Part, runTool } from './run-tool.ts';
import { type Chosen, whyIdle } from './select.ts';

/** What became of one tool. */
export interface ToolOutcome {
  readonly id: string;
  readonly status: 'ran' | 'skipped' | 'failed';
  readonly reason?: string | undefined;
  readonly remedy?: string | undefined;
  readonly copy?: Copy | undefined;
  readonly findings: readonly Finding[];
  /** How many files it was given, and of how many of them the result was known. */
  readonly files: number;
  readonly cached: number;
  /** Nothing of what it looks at is looked at here. */
  readonly elsewhere?: true;
  /** What its tests cover, if that was asked for. */
  readonly coverage?: CheckRun['coverage'];
  /** In milliseconds; `copyMs` of it until there was a copy, installed if need be. */
  readonly ms: number;
  readonly copyMs?: number;
}

export interface OneToolInput {
  readonly place: RunPlace;
  /** The files that it may be given: of the change, or all. */
  readonly files: readonly string[];
  /** Whether only a part of the repository is looked at. */
  readonly part: boolean;
  copyFor(root: string): Promise<Copy | NoCopy>;
  /** Where results are kept; undefined: nowhere. */
  readonly cache: string | undefined;
  readonly contents: Contents;
  /** What coverage is held against; absent: it is not measured. */
  readonly held?: Held | undefined;
}

/** Runs one tool on those files of which it is not known what it finds. */
export async function checkWith({ setting }: Chosen, input: OneToolInput): Promise<ToolOutcome> {
  const { files, place, part } = input;
  const nothing = whyIdle(setting.tool, files.length, part);
  if (nothing !== undefined) return { ...idleOf(setting, files), status: 'skipped', reason: nothing, ms: 0 };
  // Before anything is awaited: by then all tools have announced theirs.
  const pace = paceOf(setting.tool, setting.tool.check);
  const resize = place.limiter.announce(files.length * pace);
  try {
    return await check(input.held ? setting : { ...setting, coverage: undefined }, input, (left) =>
      resize(left * pace),
    );
  } finally {
    resize(0);
  }
}

/** What a tool found in files in earlier runs; undefined unless that is known of all of them. */
export async function recall({ setting }: Chosen, input: OneToolInput): Promise<ToolOutcome | undefined> {
  const { files } = input;
  const copy = await input.copyFor('');
  const memory = 'missing' in copy ? undefined : remember(setting, copy, input);
  if (memory === undefined || !files.every((path) => memory.known.has(path))) return undefined;
  const findings = [...memory.known.values()].flat();
  return { ...idleOf(setting, files), status: 'ran', findings, cached: files.length, ms: 0 };
}

function idleOf({ id }: Chosen['setting'], files: readonly string[]) {
  return { id, findings: [], files: files.length, cached: 0 };
}

/** `announce`: told how many files are left to look at. */
async function check(
  setting: Chosen['setting'],
  input: OneToolInput,
  announce: (files: number) => void,
): Promise<ToolOutcome> {
  const start = performance.now();
  const { files } = input;
  const idle = idleOf(setting, files);
  const copy = await input.copyFor('');
  const copyMs = performance.now() - start;
  if ('missing' in copy) {
    const status = setting.missing === 'skip' ? 'skipped' : 'failed';
    return { ...idle, status, reason: copy.missing, remedy: copy.remedy, ms: copyMs, copyMs };
  }
  const memory = remember(setting, copy, input);
  const unknown = memory ? files.filter((path) => !memory.known.has(path)) : files;
  announce(unknown.length);
  const parts = memory && unknown.length === 0 ? [] : await runAll(setting, unknown, input);
  if ('missing' in parts)
    return {
      ...idle,
      copy,
      status: 'failed',
      reason: parts.missing,
      remedy: parts.remedy,
      ms: performance.now() - start,
    };
  memory?.keep(parts);
  const failed = parts.find((part) => part.class === 'error');
  const idleParts =
    parts.length > 0 && parts.every((part) => part.class === 'nothing') && unknown.length === files.length;
  const findings = [...(memory ? [...memory.known.values()].flat() : []), ...parts.flatMap((part) => part.findings)];
  const { coverage, problem, ...gates } = judgeCoverage(setting, parts, input);
  const reason = failed?.reason ?? problem;
  return {
    ...idle,
    copy,
    copyMs,
    status: reason !== undefined ? 'failed' : idleParts ? 'skipped' : 'ran',
    reason: reason ?? (idleParts ? parts[0]?.reason : undefined),
    remedy: gates.remedy,
    findings: [...findings, ...gates.findings],
    coverage,
    cached: files.length - unknown.length,
    ms: performance.now() - start,
  };
}

/** Each root may have a copy of its own. */
async function runAll(
  setting: Chosen['setting'],
  files: readonly string[],
  input: OneToolInput,
): Promise<readonly Part[] | NoCopy> {
  let without: NoCopy | undefined;
  const parts = await runTool(setting, files, input.place, async (root) => {
    const copy = await input.copyFor(root);
    if (!('missing' in copy)) return copy;
    without = copy;
    throw new MissingCopy();
  }).catch((error: unknown) => {
    if (error instanceof MissingCopy) return [];
    throw error;
  });
  return without ?? parts;
}

class MissingCopy extends Error {}

interface Memory {
  /** Path to what was found in it. */
  readonly known: ReadonlyMap<string, readonly Finding[]>;
  keep(parts: readonly Part[]): void;
}

/** What is known of earlier runs of the same copy with the same configuration. */
function remember(
  setting: Chosen['setting'],
  copy: Copy,
  { cache, contents, files, place }: OneToolInput,
): Memory | undefined {
  const { tool, id } = setting;
  const { mode = 'never', ttl } = tool.cache ?? {};
  // What was covered is not remembered, only what was found.
  if (cache === undefined || mode === 'never' || setting.coverage) return undefined;
  const { exclude: _, missing: __, ...decides } = setting;
  const digest = contents.digestFor(tool);
  if (digest === undefined) return undefined;
  // Of a change only what its commands name decides: results outlive commits.
  const named = Object.entries(place.values).filter(([name]) => JSON.stringify(decides).includes(`{${name}}`));
  const pack = new ResultPack(cache, id, [kempt, copy.version, copy.origin, decides, digest, named]);
  pack.touch();
  if (mode === 'scope') return ofScope(pack, files, contents, ttl);
  const known = new Map<string, readonly Finding[]>();
  for (const path of files) {
    const findings = pack.get(`${contents.id(path)} ${path}`, ttl);
    if (findings) known.set(path, findings);
  }
  return {
    known,
    keep: (parts) => {
      for (const { invocation, class: kind, findings } of parts) {
        if (kind !== 'clean' && kind !== 'findings') continue;
        const own = groupByPath(findings);
        // What it says of files that it was not given depends on more than their content.
        if ([...own.keys()].some((path) => !invocation.files.includes(path))) continue;
        for (const path of invocation.files) pack.set(`${contents.id(path)} ${path}`, own.get(path) ?? []);
      }
      pack.save();
    },
  };
}

/** All files are one: if one differs, nothing is known. */
function ofScope(pack: ResultPack, files: readonly string[], contents: Contents, ttl: number | undefined): Memory {
  const key = `${contents.digestOf(files)} *`;
  const findings = pack.get(key, ttl);
  const [first] = files;
  const known = new Map<string, readonly Finding[]>();
  if (findings && first !== undefined) for (const path of files) known.set(path, path === first ? findings : []);
  return {
    known,
    keep: (parts) => {
      if (parts.length === 0 || parts.some(({ class: kind }) => kind !== 'clean' && kind !== 'findings'))
        return pack.save();
      pack.set(
        key,
        parts.flatMap((part) => part.findings),
      );
      return pack.save();
    },
  };
}

function groupByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { path } = finding.location;
    const group = groups.get(path);
    if (group) group.push(finding);
    else groups.set(path, [finding]);
  }
  return groups;
}
