import type { Entry } from '../../domain/entry.ts';
import type { Edit, Finding } from '../../domain/report.ts';
import { MemoryTree } from '../../lib/snapshots/memory.ts';
import type { Inputs } from './inputs.ts';
import { scan } from './scan.ts';
import type { ScanPlan } from './scan-plan.ts';
import { applySuppressions } from './suppress.ts';

/** What fixing one file came to. */
export type Fixed =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fixed'; readonly content: Buffer; readonly findings: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** One fix may lay bare the next finding; more rounds than this mean that two fixes undo each other. */
const maxRounds = 10;

export interface FixInput {
  readonly plan: ScanPlan;
  readonly inputs: Inputs;
  /** Which findings are to be mended. */
  readonly wanted: (finding: Finding) => boolean;
}

/**
 * Mends `content`, in memory: applies the fixes of its findings and looks again, until nothing is left to fix. Refuses
 * if that has no end, or if an error stands there afterwards that did not before.
 */
export async function fixContent(entry: Entry, content: Buffer, input: FixInput): Promise<Fixed> {
  const before = await findIn(entry, content, input);
  let findings = before;
  let current = content;
  let mended = 0;
  for (let round = 0; round <= maxRounds; round++) {
    const edits = pickEdits(findings.filter(input.wanted));
    if (edits.picked === 0) {
      const worse = newError(before, findings);
      if (worse) return { kind: 'refused', reason: `the fix would bring an error: ${worse.message}` };
      return mended === 0 ? { kind: 'unchanged' } : { kind: 'fixed', content: current, findings: mended };
    }
    current = applyEdits(current, edits.edits);
    mended += edits.picked;
    findings = await findIn(entry, current, input);
  }
  return { kind: 'refused', reason: 'its fixes undo each other' };
}

/** What the checks find in `content`, in memory. */
export async function findIn(
  entry: Entry,
  content: Buffer,
  { plan, inputs }: Omit<FixInput, 'wanted'>,
): Promise<readonly Finding[]> {
  const tree = new MemoryTree([entry], new Map([[entry.path, content]]));
  const { findings, suppressions } = await scan(tree, [entry], plan, inputs);
  return applySuppressions(findings, suppressions, undefined).findings;
}

function newError(before: readonly Finding[], after: readonly Finding[]): Finding | undefined {
  const known = new Set(before.map((finding) => `${finding.rule}\0${finding.message}`));
  return after.find((finding) => finding.level === 'error' && !known.has(`${finding.rule}\0${finding.message}`));
}

/** The fixes that can be applied together: those that overlap an earlier one wait for the next round. */
function pickEdits(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly picked: number } {
  const taken: Edit[] = [];
  let picked = 0;
  for (const { fix } of findings) {
    if (!fix || fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...fix.edits);
    picked++;
  }
  return { edits: taken.sort((a, b) => a.region.byteOffset - b.region.byteOffset), picked };
}

/** Two insertions at one place, or an insertion at the edge of a removal, depend on their order: they overlap too. */
function overlap({ region: a }: Edit, { region: b }: Edit): boolean {
  return a.byteOffset <= b.byteOffset + b.byteLength && b.byteOffset <= a.byteOffset + a.byteLength;
}

/** Replaces bytes; `edits` ascend and do not overlap. */
export function applyEdits(content: Buffer, edits: readonly Edit[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { region, text } of edits) {
    parts.push(content.subarray(at, region.byteOffset), Buffer.from(text));
    at = region.byteOffset + region.byteLength;
  }
  return Buffer.concat([...parts, content.subarray(at)]);
}
