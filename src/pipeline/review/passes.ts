import { type Ask, BudgetSpent } from '../../domain/completion.ts';
import { UpstreamError } from '../../domain/errors.ts';
import type { Anchored, Candidate, Lens, ReviewHunk, ReviewPack } from '../../domain/review.ts';
import { type AnchorContext, findAnchor, parseQuotes, toAnchorRequest } from './anchor.ts';
import { type Prover, prove } from './evidence.ts';
import { type About, type PromptContext, parseFound, toFindRequest } from './find.ts';
import { leaks, type SanitiseContext } from './sanitise.ts';
import type { DropReason } from './screen.ts';
import { type Judged, judge, parseVerdicts, toVerifyRequest, type VerifyGroup } from './verify.ts';

/*
 * The passes that ask a model. When no model answers, or the budget is spent, what is known by then counts, and what
 * was to be asked is told.
 */

export type PassContext = PromptContext & AnchorContext & Prover & SanitiseContext & { readonly ask: Ask };

/** What a pass over a pack came to. */
export interface FindOutcome {
  readonly hunks: readonly ReviewHunk[];
  readonly about: About | undefined;
  readonly candidates: readonly Anchored[];
  readonly dropped: readonly DropReason[];
  /** Why the pass is not whole. */
  readonly failure: string | undefined;
}

/** The value, or why there is none. What is neither a model's fault nor the budget's is a bug, and thrown. */
async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | { readonly failure: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof BudgetSpent) return { failure: 'the budget is spent' };
    if (error instanceof UpstreamError) return { failure: error.message };
    throw error;
  }
}

/** Finds defects in a pack, each at its place in what was shown. */
export async function findIn(pack: ReviewPack, lens: Lens | undefined, context: PassContext): Promise<FindOutcome> {
  const { hunks } = pack;
  const found = await attempt(() => context.ask(toFindRequest(pack, lens, context), parseFound));
  if ('failure' in found) return { hunks, about: undefined, candidates: [], dropped: [], failure: found.failure };
  const { value, model } = found.value;
  const fit = value.candidates.map((one) => ({ one: withoutSecrets(one, context), unfit: unfitness(one, context) }));
  const sound = fit.flatMap(({ one, unfit }) => (unfit === undefined ? [one] : []));
  const first = await placeAll(sound, hunks, model, context);
  const again = first.misses.length > 0 ? await attempt(() => askQuotes(first.misses, hunks, context)) : undefined;
  const mended = again && 'value' in again ? again.value : [];
  const second = await placeAll(mended, hunks, model, context);
  const lost = first.misses.length - second.placed.length - second.dropped.length;
  const dropped = [
    ...fit.flatMap(({ unfit }) => unfit ?? []),
    ...first.dropped,
    ...second.dropped,
    ...Array<DropReason>(lost).fill('no-anchor'),
  ];
  const failure = again && 'failure' in again ? again.failure : undefined;
  const what = leaks(value.about.what, context) ? '' : context.hide(value.about.what);
  const about = { ...value.about, what };
  return { hunks, about, candidates: [...first.placed, ...second.placed], dropped, failure };
}

async function askQuotes(
  misses: readonly Candidate[],
  hunks: readonly ReviewHunk[],
  context: PassContext,
): Promise<readonly Candidate[]> {
  const request = toAnchorRequest(misses, hunks, context);
  return (await context.ask(request, (value) => parseQuotes(value, misses))).value;
}

/** As it may be kept: a model that was shown no secret may still know one. */
function withoutSecrets(one: Candidate, { hide }: PassContext): Candidate {
  const { quote, claim, trigger, replacement } = one;
  const hidden = { ...one, quote: hide(quote), claim: hide(claim), trigger: hide(trigger) };
  return replacement === undefined ? hidden : { ...hidden, replacement: hide(replacement) };
}

/** Why a candidate is none, whatever it is about. */
function unfitness({ claim, trigger }: Candidate, context: PassContext): DropReason | undefined {
  if (leaks(`${claim} ${trigger}`, context)) return 'tells-instructions';
  return /\p{L}/u.test(claim) && trigger.trim().split(/\s+/).length >= 3 ? undefined : 'no-trigger';
}

interface Placed {
  readonly placed: readonly Anchored[];
  readonly misses: readonly Candidate[];
  readonly dropped: readonly DropReason[];
}

async function placeAll(
  candidates: readonly Candidate[],
  hunks: readonly ReviewHunk[],
  model: string,
  context: PassContext,
): Promise<Placed> {
  const placed: Anchored[] = [];
  const misses: Candidate[] = [];
  const dropped: DropReason[] = [];
  for (const one of candidates) {
    const anchor = findAnchor(one, hunks, context);
    if (anchor === undefined) {
      misses.push(one);
      continue;
    }
    const { proofs, wrong } = await prove(one.evidence, context);
    if (wrong > 0 && proofs.length === 0) dropped.push('false-evidence');
    else placed.push({ ...one, ...anchor, path: anchor.hunk.path, evidence: proofs, model });
  }
  return { placed, misses, dropped };
}

/** What a group came to; on a failure nothing is known of its candidates. */
export interface VerifyOutcome {
  readonly group: VerifyGroup;
  readonly judged: readonly Judged[];
  readonly failure: string | undefined;
}

/** Has a group of candidates checked. */
export async function verifyGroup(
  group: VerifyGroup,
  threshold: number,
  context: PassContext & { readonly verifyAsk: Ask },
): Promise<VerifyOutcome> {
  const reply = await attempt(() => context.verifyAsk(toVerifyRequest(group, context), parseVerdicts));
  if ('failure' in reply) return { group, judged: [], failure: reply.failure };
  return { group, judged: judge(group, reply.value.value, threshold, context.hide), failure: undefined };
}
