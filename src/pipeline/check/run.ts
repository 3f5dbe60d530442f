import type { ChangedFile, ChangeSet } from '../../domain/change-set.ts';
import { type Entry, isRegular } from '../../domain/entry.ts';
import { compareText } from '../../domain/order.ts';
import type { Evidence, Finding } from '../../domain/report.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { judgeChange } from './change.ts';
import type { Inputs } from './inputs.ts';
import { type ScanObserver, scan } from './scan.ts';
import type { ScanPlan } from './scan-plan.ts';
import { ofScope, type Selected } from './selection.ts';
import { judgeTree, type TreeInput } from './tree.ts';

/** Everything a run needs, loaded already. */
export interface CheckInput {
  readonly checks: readonly Selected[];
  /** For those of them that look at files. */
  readonly plan: ScanPlan;
  /** What is looked at. */
  readonly tree: TreeInput;
  /** What checks read beside the files, see `readInputs`. */
  readonly inputs: Inputs;
  /** The files to scan. */
  readonly files: readonly Entry[];
  readonly change?: ChangeSet | undefined;
  /** Reads entries of the base; present if only what is new is to be reported. */
  readonly base?: ((entries: readonly Entry[]) => Promise<Snapshot>) | undefined;
  /** Whether other machines look at the rest of the files. */
  readonly part?: boolean | undefined;
  readonly observer?: ScanObserver | undefined;
  /** What the repository's own tools find, at work already. */
  readonly tools?: Promise<ToolFindings | undefined> | undefined;
}

type ToolEvidence = NonNullable<Evidence['tools']>;

/** What tools found, as far as it is judged like every finding. */
export interface ToolFindings extends Omit<ToolEvidence, 'base'> {
  /** What they find in the base versions of the files they found something in. */
  base(): Promise<readonly Finding[]>;
}

/** Looks at head and base alike, and leaves nothing out: see `judge`. */
export async function runChecks(input: CheckInput): Promise<Evidence> {
  const { checks, tree, inputs, files, change } = input;
  const ofFiles = await scan(tree.snapshot, files, input.plan, inputs, input.observer);
  const ofTree = await judgeTree(tree, ofScope(checks, 'tree'));
  const ofChange = await judgeChange(change, tree.snapshot, ofScope(checks, 'change'));
  const ofTools = await input.tools;
  const head = {
    findings: [...ofFiles.findings, ...ofTree.findings, ...ofChange.findings],
    suppressions: ofFiles.suppressions,
  };
  const found = pathsOf([...head.findings, ...(ofTools?.findings ?? [])], head.suppressions);
  const { files: examined, bytes, passedOver, unread } = ofFiles;
  return {
    files: examined,
    bytes,
    passedOver,
    unread,
    head,
    ...(change && input.base && { base: await lookAtBase(input, change, found) }),
    changed: (change?.files ?? []).filter(({ path }) => found.has(path)).map(toLines),
    notifications: [...ofFiles.notifications, ...ofTree.notifications, ...ofChange.notifications],
    ...(ofTools && { tools: await toEvidence(ofTools, input) }),
  };
}

function pathsOf(findings: readonly Finding[], suppressions: Evidence['head']['suppressions']): ReadonlySet<string> {
  return new Set([...findings.map(({ location }) => location.path), ...suppressions.map(({ path }) => path)]);
}

function toLines({ path, base, hunks }: ChangedFile): Evidence['changed'][number] {
  const added = hunks.filter((hunk) => hunk.headCount > 0).map((hunk) => [hunk.headStart, hunk.headCount] as const);
  return { path, ...(base && { from: base.path }), added: added.map(([first, count]) => [first, count]) };
}

async function toEvidence(tools: ToolFindings, input: CheckInput): Promise<ToolEvidence> {
  const { findings, runs, notifications, rules, policies, equivalents } = tools;
  const before = input.change && input.base && findings.length > 0 ? await tools.base() : [];
  return { findings, base: before, runs, notifications, rules, policies, equivalents };
}

/**
 * Judges the base versions of those files that have findings now. On one of several machines of all its files: a comment
 * in one of them may be about what another machine finds.
 */
async function lookAtBase(
  { checks, plan, inputs, files, part, tree, base: open }: CheckInput,
  change: ChangeSet,
  found: ReadonlySet<string>,
): Promise<NonNullable<Evidence['base']>> {
  const own = part ? new Set(files.map(({ path }) => path)) : found;
  const baseOf = (paths: ReadonlySet<string>): Entry[] =>
    change.files.flatMap((file) => (file.base && paths.has(file.path) ? [file.base] : []));
  if (open === undefined || own.size + found.size === 0) return { findings: [], suppressions: [] };
  const entries = baseTree(tree.entries, change);
  const snapshot = await open(entries);
  const toScan = baseOf(own).filter(isRegular);
  const { findings, suppressions } = await scan(snapshot, toScan, plan, inputs);
  const before = { ...noTree, beside: tree.beside, snapshot, entries, candidates: baseOf(found) };
  const ofTree = await judgeTree(before, ofScope(checks, 'tree'));
  return { findings: [...findings, ...ofTree.findings], suppressions };
}

/** The tree before the change, as far as the tree after it is known, in order: that is how names that clash are found soonest. */
function baseTree(entries: readonly Entry[], change: ChangeSet): Entry[] {
  const touched = new Set(change.files.flatMap((file) => (file.head ? [file.head.path] : [])));
  const before = change.files.flatMap((file) => (file.base && file.status !== 'copied' ? [file.base] : []));
  const kept = entries.filter((entry) => !touched.has(entry.path));
  return [...kept, ...before].sort((a, b) => compareText(a.path, b.path));
}

const noTree = {
  submoduleHead: () => undefined,
  ignoredTracked: async () => [],
};
