import { ReadOnlyError, UpstreamError } from '../../domain/errors.ts';
import { digestOf, type Note } from '../../domain/note.ts';
import type { Forge, Pull, Status, Voice } from '../../modules/forges/forge.ts';
import { type NotesPlan, planNotes } from './plan.ts';

/** What is to be said about one state of a pull request. */
export interface Publication {
  readonly number: number;
  /** The commit that was checked. */
  readonly head: string;
  /** See `Build`. */
  readonly order: number;
  /** Undefined: no notes are wanted on this forge, and none are touched. */
  readonly notes: ((pull: Pull) => Promise<readonly Note[]>) | undefined;
  /** The summary, given the notes that could not be placed; undefined: none is wanted. */
  readonly summary: ((refused: readonly Note[]) => string) | undefined;
  /** Whether there is something to say where nothing was said before. */
  readonly worthSaying: boolean;
}

/** What became of it. */
export interface Published {
  readonly outcome: 'published' | 'read-only' | 'outdated' | 'closed';
  readonly posted: number;
  readonly edited: number;
  readonly withdrawn: number;
  /** Notes that stand as they stood. */
  readonly kept: number;
  /** Notes that the forge refused at their lines and whose findings the summary tells. */
  readonly refused: readonly Note[];
}

const nothing: Omit<Published, 'outcome'> = { posted: 0, edited: 0, withdrawn: 0, kept: 0, refused: [] };
const attempts = 2;

/**
 * Brings the pull request to say exactly what is wanted. All of it can be done again: a reply that was lost is not
 * guessed at, the state is looked at anew. Later runs win: for a head that is no longer the newest nothing is written.
 */
export async function publishToPull(forge: Forge, publication: Publication): Promise<Published> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await publishOnce(forge, publication);
    } catch (error) {
      if (error instanceof ReadOnlyError) return { ...nothing, outcome: 'read-only' };
      if (!(error instanceof UpstreamError) || !isPassing(error) || attempt === attempts) throw error;
    }
  }
}

/** A lost connection has no status. */
function isPassing({ status }: UpstreamError): boolean {
  return status === undefined || status >= 500 || status === 409;
}

async function publishOnce(forge: Forge, publication: Publication): Promise<Published> {
  const pull = await forge.fetchPull(publication.number);
  if (!pull.open) return { ...nothing, outcome: 'closed' };
  if (pull.head !== publication.head || isLater(pull, publication)) return { ...nothing, outcome: 'outdated' };
  const wanted = await publication.notes?.(pull);
  const plan = wanted && planNotes(wanted, pull.notes);
  const refused = plan ? await carryOut(forge, pull, plan) : [];
  await putSummary(forge, pull, publication, refused);
  const changed = plan ? plan.post.length + plan.edit.length + plan.restore.length : 0;
  return {
    outcome: 'published',
    posted: (plan?.post.length ?? 0) + (plan?.restore.length ?? 0) - refused.length,
    edited: plan?.edit.length ?? 0,
    withdrawn: plan?.withdraw.length ?? 0,
    kept: (wanted?.length ?? 0) - changed,
    refused,
  };
}

/** Another run for the same commit that was started later has spoken already. */
function isLater({ summary }: Pull, { head, order }: Publication): boolean {
  return summary !== undefined && summary.head === head && summary.order > order;
}

/** What is wrong is said before what is settled is taken back: nothing is lost if the run ends in between. */
async function carryOut(forge: Forge, pull: Pull, plan: NotesPlan): Promise<readonly Note[]> {
  const refused = plan.post.length > 0 ? await forge.postNotes(pull, plan.post) : [];
  for (const [posted, note] of plan.restore) await forge.restoreNote(pull, posted, note);
  for (const [posted, note] of plan.edit) await forge.editNote(pull, posted, note);
  for (const posted of plan.withdraw) await forge.withdrawNote(pull, posted);
  return refused;
}

/** A pull request without anything to say gets no comment, but one that has it is kept true. */
async function putSummary(
  forge: Forge,
  pull: Pull,
  { summary, worthSaying, order, head }: Publication,
  refused: readonly Note[],
): Promise<void> {
  if (summary === undefined || (pull.summary === undefined && !worthSaying)) return;
  const body = summary(refused);
  if (pull.summary?.digest === digestOf(body)) return;
  await forge.putSummary(pull, { body, order, head });
}

/** Says the verdict on the commit; returns whether the token may. */
export async function publishStatus(forge: Voice, status: Status): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await forge.putStatus(status);
      return true;
    } catch (error) {
      if (error instanceof ReadOnlyError) return false;
      if (!(error instanceof UpstreamError) || !isPassing(error) || attempt === attempts) throw error;
    }
  }
}
