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
import { isOnAddedLine, subtractBase } from './only-new.ts';
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
  /** What the repository's own tools find, at work already. */
  readonly tools?: Promise<ToolFindings | undefined> | undefined;
}

/** What tools found, as far as it is judged like every finding. */
export interface ToolFindings {
  readonly findings: readonly Finding[];
  /** Tools that looked at everything they were given. */
  readonly ran: ReadonlySet<string>;
  /** By tool, or rule of one, how it is told what is new: by a run over the base versions, by changed lines, or all is. */
  readonly policies: ReadonlyMap<string, 'rerun' | 'lines' | 'off'>;
  base(paths: ReadonlySet<string>): Promise<readonly Finding[]>;
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
  const head = await judge(input, input.tree, input.files, input.change, input.tools);
  const fresh = await withoutBase(head.findings, input, await input.tools);
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
  tools?: CheckInput['tools'],
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
  const ofTools = await tools;
  const all = [...findings, ...ofTree.findings, ...ofChange.findings, ...(ofTools?.findings ?? [])].sort(byPathAndLine);
  const sorted = applySuppressions(numberSiblings(all), suppressions, unusedRule(checks, ofTools));
  return {
    ...counts,
    ...sorted,
    notifications: [...notifications, ...ofTree.notifications, ...ofChange.notifications],
  };
}

/** Judges the base versions of those files that have findings now, and leaves out what they had already. */
async function withoutBase(
  all: readonly Finding[],
  input: CheckInput,
  tools: ToolFindings | undefined,
): Promise<readonly Finding[]> {
  if (input.change === undefined || input.base === undefined) return all;
  const kept = tools ? all.filter((finding) => isJudgedNew(finding, tools, input.change!)) : all;
  const exempt = new Set(kept.filter((finding) => (policyFor(finding, tools) ?? 'rerun') !== 'rerun'));
  const fresh = new Set(
    await freshOf(
      kept.filter((finding) => !exempt.has(finding)),
      input,
      tools,
    ),
  );
  return kept.filter((finding) => exempt.has(finding) || fresh.has(finding));
}

function policyFor({ rule }: Finding, tools: ToolFindings | undefined): 'rerun' | 'lines' | 'off' | undefined {
  return tools?.policies.get(rule) ?? tools?.policies.get(rule.split('/', 1)[0] ?? rule);
}

/** Of tools that look at everything at once, what stands on changed lines is new. */
function isJudgedNew(finding: Finding, tools: ToolFindings, change: ChangeSet): boolean {
  if (policyFor(finding, tools) !== 'lines') return true;
  return isOnAddedLine(finding, new Map(change.files.map((file) => [file.path, file])));
}

async function freshOf(
  findings: readonly Finding[],
  input: CheckInput,
  tools: ToolFindings | undefined,
): Promise<readonly Finding[]> {
  const { change, base: open } = input;
  if (change === undefined || open === undefined || findings.length === 0) return findings;
  const paths = new Set(findings.map((finding) => finding.location.path));
  const candidates = change.files.flatMap((file) => (file.base && paths.has(file.path) ? [file.base] : []));
  const entries = baseTree(input.tree.entries, change);
  const tree = { ...noTree, snapshot: open(entries), entries, candidates };
  const quiet = { ...input, scan: { everything: input.scan?.everything } };
  const base = await judge(quiet, tree, candidates.filter(isRegular), undefined);
  const ofTools = findings.some((finding) => policyFor(finding, tools)) ? await tools?.base(paths) : undefined;
  return subtractBase(findings, [...base.findings, ...(ofTools ?? [])], change.files);
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
function unusedRule(
  checks: readonly Selected[],
  tools: ToolFindings | undefined,
): Parameters<typeof applySuppressions>[2] {
  const own = checks.find(({ check }) => check.id === 'suppressions');
  if (!own) return undefined;
  const judged = checks.filter(({ check }) => check.scope !== 'change').map(({ check }) => check.id);
  const ran = new Set([...judged, ...(tools?.ran ?? [])]);
  return { level: own.level ?? own.check.level, ran };
}
