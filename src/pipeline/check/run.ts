import type { ChangeSet } from '../../domain/change-set.ts';
import { type Entry, isRegular } from '../../domain/entry.ts';
import { numberSiblings } from '../../domain/finding.ts';
import { byPathAndLine } from '../../domain/order.ts';
import type { Finding, Notification, Suppressed } from '../../domain/report.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Baseline, BaselineEntry } from '../../lib/baseline-file.ts';
import { applyBaseline } from './baseline.ts';
import { judgeChange } from './change.ts';
import type { Inputs } from './inputs.ts';
import { subtractBase } from './only-new.ts';
import { type ScanOptions, type ScanResult, scan } from './scan.ts';
import { ofScope, type Selected } from './selection.ts';
import { applySuppressions } from './suppress.ts';
import { judgeTree, type TreeInput } from './tree.ts';

/** Everything a run needs, loaded already. */
export interface CheckInput {
  readonly checks: readonly Selected[];
  /** What is looked at. */
  readonly tree: TreeInput;
  /** What checks read beside the files, see `readInputs`. */
  readonly inputs: Inputs;
  /** The files to scan. */
  readonly files: Iterable<Entry>;
  readonly change?: ChangeSet | undefined;
  /** Reads entries of the base; present if only what is new is to be reported. */
  readonly base?: ((entries: readonly Entry[]) => Snapshot) | undefined;
  readonly baseline?: Baseline | undefined;
  readonly scan?: ScanOptions | undefined;
}

export interface CheckOutcome extends Pick<ScanResult, 'unread' | 'passedOver' | 'files' | 'bytes'> {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notifications: readonly Notification[];
  /** How many findings were left out because the base has them. */
  readonly existing: number;
  /** What the baseline lists although nothing needs it any more. */
  readonly stale: readonly BaselineEntry[];
}

/** Judges head and base alike, and reports what is new, not suppressed and not in the baseline. */
export async function runChecks(input: CheckInput): Promise<CheckOutcome> {
  const head = await judge(input, input.tree, input.files, input.change);
  const fresh = await withoutBase(head.findings, input);
  const known = input.baseline ? applyBaseline(fresh, input.baseline) : { findings: fresh, suppressed: [], stale: [] };
  return {
    ...head,
    findings: known.findings,
    suppressed: [...head.suppressed, ...known.suppressed],
    stale: known.stale,
    existing: head.findings.length - fresh.length,
  };
}

type Judged = Omit<CheckOutcome, 'existing' | 'stale'>;

async function judge(
  { checks, inputs, scan: options }: CheckInput,
  tree: TreeInput,
  files: Iterable<Entry>,
  change: ChangeSet | undefined,
): Promise<Judged> {
  const ofFiles = ofScope(checks, 'file');
  const { findings, suppressions, notifications, ...counts } = await scan(
    tree.snapshot,
    files,
    ofFiles,
    inputs,
    options,
  );
  const ofTree = await judgeTree(tree, ofScope(checks, 'tree'));
  const ofChange = await judgeChange(change, tree.snapshot, ofScope(checks, 'change'));
  const all = [...findings, ...ofTree.findings, ...ofChange.findings].sort(byPathAndLine);
  const sorted = applySuppressions(numberSiblings(all), suppressions, unusedRule(checks));
  return {
    ...counts,
    ...sorted,
    notifications: [...notifications, ...ofTree.notifications, ...ofChange.notifications],
  };
}

/** Judges the base versions of those files that have findings now, and leaves out what they had already. */
async function withoutBase(findings: readonly Finding[], input: CheckInput): Promise<readonly Finding[]> {
  const { change, base: open } = input;
  if (change === undefined || open === undefined || findings.length === 0) return findings;
  const paths = new Set(findings.map((finding) => finding.location.path));
  const candidates = change.files.flatMap((file) => (file.base && paths.has(file.path) ? [file.base] : []));
  const entries = baseTree(input.tree.entries, change);
  const tree = { ...noTree, snapshot: open(entries), entries, candidates };
  const quiet = { ...input, scan: { everything: input.scan?.everything } };
  const base = await judge(quiet, tree, candidates.filter(isRegular), undefined);
  return subtractBase(findings, base.findings, change.files);
}

/** The tree before the change, as far as the tree after it is known. */
function baseTree(entries: readonly Entry[], change: ChangeSet): Entry[] {
  const touched = new Set(change.files.flatMap((file) => (file.head ? [file.head.path] : [])));
  const before = change.files.flatMap((file) => (file.base && file.status !== 'copied' ? [file.base] : []));
  return [...entries.filter((entry) => !touched.has(entry.path)), ...before];
}

const noTree = {
  submoduleHead: () => undefined,
  ignoredTracked: async () => [],
};

/**
 * Whether a suppression is unused can be told of rules over the content and the tree only: what a rule of the change
 * found depends on the change.
 */
function unusedRule(checks: readonly Selected[]): Parameters<typeof applySuppressions>[2] {
  const own = checks.find(({ check }) => check.id === 'suppressions');
  if (!own) return undefined;
  const ran = new Set(checks.filter(({ check }) => check.scope !== 'change').map(({ check }) => check.id));
  return { level: own.level ?? own.check.level, ran };
}
