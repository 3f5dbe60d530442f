import { posix } from 'node:path';
import { type Entry, Mode } from '../../domain/entry.ts';
import { buildFinding } from '../../domain/finding.ts';
import type { Finding, Notification, Region } from '../../domain/report.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Check, ReportAt, Tree, TreeCheck } from '../../modules/checks/check.ts';
import type { Selected } from './selection.ts';
import { readTexts } from './texts.ts';

/** What the checks of the tree need of the outside world. */
export interface TreeInput {
  readonly snapshot: Snapshot;
  /** Every entry of the tree, or at least those that can matter to the candidates. */
  readonly entries: readonly Entry[];
  /** Reads what stands beside them, where they are not all; by default they are. */
  readonly beside?: Snapshot | undefined;
  readonly candidates: readonly Entry[];
  readonly submoduleHead: Tree['submoduleHead'];
  readonly ignoredTracked: Tree['ignoredTracked'];
}

/** Runs the checks over names, modes and links. */
export async function judgeTree(input: TreeInput, checks: readonly Selected<TreeCheck>[]): Promise<JudgedTree> {
  const links = checks.length === 0 ? [] : input.candidates.filter((entry) => entry.mode === Mode.symlink);
  const targets = await readTexts(input.snapshot, links);
  const tree: Tree = {
    entries: input.entries,
    candidates: input.candidates,
    linkTarget: (entry) => targets.get(entry.path),
    exists: (path) => input.snapshot.exists(posix.normalize(path)),
    submoduleHead: input.submoduleHead,
    read: toReader(input),
    ignoredTracked: input.ignoredTracked,
  };
  const judged: JudgedTree = { findings: [], notifications: [] };
  for (const selected of checks)
    await runAt(selected, (report) => selected.check.run(tree, report, selected.options), judged);
  return judged;
}

export interface JudgedTree {
  readonly findings: Finding[];
  readonly notifications: Notification[];
}

/** Reads each file once, when it is first asked for. */
function toReader({ snapshot, entries, beside }: TreeInput): Tree['read'] {
  const known = new Map<string, Promise<string | undefined>>();
  const read = async (path: string): Promise<string | undefined> => {
    const entry = entries.find((one) => one.path === path);
    if (entry !== undefined) return (await readTexts(snapshot, [entry])).get(path);
    if (beside?.exists(path) !== true) return undefined;
    return (await readTexts(beside, [{ path, mode: Mode.file }])).get(path);
  };
  return async (path) => {
    const text = known.get(path) ?? read(path);
    known.set(path, text);
    return await text;
  };
}

/** Runs one check that names its paths; a check that throws makes the run incomplete. */
export async function runAt(
  { check, level, excludes }: Selected<Check>,
  run: (report: ReportAt) => Promise<void> | void,
  into: JudgedTree,
): Promise<void> {
  const report: ReportAt = (path, draft) => {
    if (excludes(path)) return;
    const { line, column = 1 } = draft;
    into.findings.push(
      buildFinding({
        rule: draft.rule === undefined ? check.id : `${check.id}/${draft.rule}`,
        level: level ?? draft.level ?? check.level,
        message: draft.message,
        path,
        subject: draft.snippet ?? '',
        snippet: draft.snippet,
        region: line === undefined ? undefined : lineRegion(line, column, draft.snippet ?? ''),
      }),
    );
  };
  try {
    await run(report);
  } catch (error) {
    into.notifications.push({
      level: 'error',
      id: 'check-failed',
      message: `The check ${check.id} failed: ${error instanceof Object && 'stack' in error ? String(error.stack) : String(error)}`,
      remedy: 'Please report this as a bug of Kempt.',
    });
  }
}

function lineRegion(line: number, column: number, text: string): Region {
  return { startLine: line, startColumn: column, endLine: line, endColumn: Math.max(column, text.length + 1) };
}
