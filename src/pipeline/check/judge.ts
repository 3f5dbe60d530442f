import { numberSiblings } from '../../domain/finding.ts';
import { byPathAndLine } from '../../domain/order.ts';
import type { Evidence, Finding, Shard, Suppressed } from '../../domain/report.ts';
import { checkOf } from '../../domain/tally.ts';
import type { BaselineEntry } from '../../lib/baseline-file.ts';
import { applyBaseline } from './baseline.ts';
import { mergeEquivalent } from './equivalents.ts';
import { isOnAddedLine, subtractBase } from './only-new.ts';
import { applySuppressions } from './suppress.ts';

/** What is told of what was found. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** How many findings were left out because the base has them. */
  readonly existing: number;
  /** What the baseline lists although nothing needs it any more. */
  readonly stale: readonly BaselineEntry[];
}

/** What decides, as far as it is not in the findings. */
export type Criteria = Pick<Shard['settings'], 'unused' | 'baseline'>;

type ToolEvidence = NonNullable<Evidence['tools']>;
type Found = Evidence['head'];

/** Leaves out what comments suppress, what the base has and what the baseline lists. */
export function judge(evidence: Evidence, { unused, baseline }: Criteria): Judgement {
  const { head, base, tools } = evidence;
  const merged = tools ? mergeEquivalent(tools.findings, tools.equivalents) : [];
  const told = unused && { level: unused.level, ran: new Set([...unused.judged, ...ranOf(tools)]) };
  const sorted = sort({ ...head, findings: [...head.findings, ...merged] }, told);
  const fresh = base ? withoutBase(sorted.findings, base, evidence, told) : sorted.findings;
  const known = baseline
    ? applyBaseline(fresh, { findings: baseline.entries })
    : { findings: fresh, suppressed: [], stale: [] };
  return {
    findings: known.findings,
    suppressed: [...sorted.suppressed, ...known.suppressed],
    stale: known.stale,
    existing: sorted.findings.length - fresh.length,
  };
}

type Unused = Parameters<typeof applySuppressions>[2];

function sort({ findings, suppressions }: Found, unused: Unused): ReturnType<typeof applySuppressions> {
  return applySuppressions(numberSiblings([...findings].sort(byPathAndLine)), suppressions, unused);
}

/** Tools that looked at everything they were given. */
function ranOf(tools: ToolEvidence | undefined): string[] {
  return (tools?.runs ?? []).filter(({ status }) => status === 'ran').map(({ check }) => check);
}

/** Of tools that look at everything at once, what stands on changed lines is new; of the rest, what the base has not. */
function withoutBase(
  all: readonly Finding[],
  base: Found,
  { changed, tools }: Evidence,
  unused: Unused,
): readonly Finding[] {
  const files = new Map(changed.map((file) => [file.path, file]));
  const policyOf = ({ rule }: Finding): ToolEvidence['policies'][string] =>
    tools?.policies[rule] ?? tools?.policies[checkOf(rule)] ?? 'rerun';
  const ofTools = tools ? mergeEquivalent(tools.base, tools.equivalents) : [];
  const before = [...sort(base, unused && { ...unused, ran: withoutTools(unused.ran, tools) }).findings, ...ofTools];
  const compared = all.filter((finding) => policyOf(finding) === 'rerun');
  const fresh = new Set(subtractBase(compared, before, files));
  return all.filter((finding) => {
    const policy = policyOf(finding);
    return policy === 'off' || (policy === 'lines' ? isOnAddedLine(finding, files) : fresh.has(finding));
  });
}

/** What tools find in the base is not held against its comments. */
function withoutTools(ran: ReadonlySet<string>, tools: ToolEvidence | undefined): ReadonlySet<string> {
  const ofTools = new Set(ranOf(tools));
  return new Set([...ran].filter((id) => !ofTools.has(id)));
}
