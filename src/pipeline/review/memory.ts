import { z } from 'zod';
import { categories, type ReviewHunk } from '../../domain/review.ts';
import { type AnchorContext, findAnchor } from './anchor.ts';
import { type Prover, prove } from './evidence.ts';
import type { Judged } from './verify.ts';

/*
 * What was made of each hunk. A hunk that is the same gets no new remark, and is not sent to a model again; remarks on
 * a hunk that has changed are looked at again: mended, or still there.
 */

const remark = z.strictObject({
  path: z.string(),
  quote: z.string(),
  line: z.int(),
  category: z.enum(categories),
  severity: z.enum(['error', 'warning', 'note']),
  claim: z.string(),
  trigger: z.string(),
  evidence: z.array(z.strictObject({ path: z.string(), quote: z.string() })),
  confidence: z.number().min(0).max(1),
  replacement: z.string().optional(),
  model: z.string(),
  verdict: z.enum(['confirmed', 'unclear']),
});

/** How a hunk was judged. */
export const reviewedSchema = z.strictObject({
  /** The id of the hunk. */
  hunk: z.string(),
  about: z.strictObject({ what: z.string(), risk: z.enum(['low', 'medium', 'high']) }),
  remarks: z.array(remark),
});
export type Reviewed = z.infer<typeof reviewedSchema>;
export type Remembered = Reviewed['remarks'][number];

/** What is left of what was judged before. */
export interface Recalled {
  /** Hunks that are as they were. */
  readonly unchanged: ReadonlyMap<ReviewHunk, Reviewed>;
  /** Remarks on them, where they stand now. */
  readonly standing: readonly Judged[];
  /** Remarks on hunks that have changed, whose code is still there: to be looked at again. */
  readonly doubtful: readonly Judged[];
  /** Remarks whose code is gone. */
  readonly gone: readonly Remembered[];
}

/** Compares what was judged before with the hunks as they are now. */
export async function recall(
  earlier: readonly Reviewed[],
  hunks: readonly ReviewHunk[],
  context: AnchorContext & Prover,
): Promise<Recalled> {
  const known = new Map(earlier.map((one) => [one.hunk, one]));
  const unchanged = new Map(
    hunks.flatMap((hunk) => (known.has(hunk.id) ? [[hunk, known.get(hunk.id)!] as const] : [])),
  );
  const same = new Set([...unchanged.values()]);
  const changed = hunks.filter((hunk) => !unchanged.has(hunk));
  const standing: Judged[] = [];
  const doubtful: Judged[] = [];
  const gone: Remembered[] = [];
  for (const [hunk, { remarks }] of unchanged) {
    for (const one of remarks) await place(one, [hunk], context, standing, gone);
  }
  for (const { remarks } of earlier.filter((one) => !same.has(one))) {
    for (const one of remarks) await place(one, changed, context, doubtful, gone);
  }
  return { unchanged, standing, doubtful, gone };
}

async function place(
  one: Remembered,
  hunks: readonly ReviewHunk[],
  context: AnchorContext & Prover,
  found: Judged[],
  gone: Remembered[],
): Promise<void> {
  const anchor = findAnchor(one, hunks, context);
  const { proofs } = await prove(one.evidence, context);
  if (anchor) found.push({ ...one, ...anchor, evidence: proofs });
  else gone.push(one);
}

/** What is to be remembered of a hunk. */
export function toReviewed(hunk: ReviewHunk, about: Reviewed['about'], judged: readonly Judged[]): Reviewed {
  const remarks = judged.filter((one) => one.hunk === hunk).flatMap(toRemembered);
  return { hunk: hunk.id, about, remarks };
}

function toRemembered(one: Judged): Remembered[] {
  const { path, quote, startLine, category, severity, claim, trigger, confidence, replacement, model, verdict } = one;
  if (verdict === 'refuted') return [];
  const evidence = one.evidence.map((proof) => ({ path: proof.path, quote: proof.quote }));
  const fields = {
    path,
    quote,
    line: startLine,
    category,
    severity,
    claim,
    trigger,
    evidence,
    confidence,
    model,
    verdict,
  };
  return [{ ...fields, ...(replacement !== undefined && { replacement }) }];
}
