import { posix } from 'node:path';
import { type Entry, Mode } from '../../domain/entry.ts';
import { buildFinding } from '../../domain/finding.ts';
import { isNamed } from '../../domain/path.ts';
import type { Finding, Notification, Region } from '../../domain/report.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Check, ReportAt, Tree, TreeCheck } from '../../modules/checks/check.ts';
import type { Selected } from './selection.ts';

/** What the checks of the tree need of the outside world. */
export interface TreeInput {
  readonly snapshot: Snapshot;
  /** Every entry of the tree, or at least those that can matter to the candidates. */
  readonly entries: readonly Entry[];
  readonly candidates: readonly Entry[];
  readonly submoduleHead: Tree['submoduleHead'];
  readonly ignoredTracked: Tree['ignoredTracked'];
}

/** Text files of the tree that its checks read. */
const readable = ['.gitattributes', '.gitmodules'];

/** Runs the checks over names, modes and links. */
export async function judgeTree(input: TreeInput, checks: readonly Selected<TreeCheck>[]): Promise<JudgedTree> {
  const contents = checks.length === 0 ? new Map<string, string>() : await readSmall(input);
  const byPath = new Map<string, string>(contents);
  const tree: Tree = {
    entries: input.entries,
    candidates: input.candidates,
    linkTarget: (entry) => (entry.mode === Mode.symlink ? byPath.get(entry.path) : undefined),
    exists: (path) => input.snapshot.exists(posix.normalize(path)),
    submoduleHead: input.submoduleHead,
    read: (path) => byPath.get(path),
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

/** Targets of the links that are judged, and the git files that say what the tree means. */
async function readSmall({ snapshot, entries, candidates }: TreeInput): Promise<Map<string, string>> {
  const links = candidates.filter((entry) => entry.mode === Mode.symlink);
  const files = entries.filter((entry) => entry.mode !== Mode.symlink && isNamed(entry.path, readable));
  const contents = new Map<string, string>();
  await snapshot.visit([...links, ...files], {
    file: (entry, buffer, length) => {
      contents.set(entry.path, buffer.toString('utf8', 0, length));
      return undefined;
    },
    problem: () => undefined,
  });
  return contents;
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
