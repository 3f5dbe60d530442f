import { UpstreamError } from '../../../domain/errors.ts';
import { type Note, noteMarker, type PostedNote, settledText, summaryMarker } from '../../../domain/note.ts';
import { postInHalves } from '../../../lib/in-halves.ts';
import type { Pull, Summary } from '../forge.ts';
import type { Client } from './client.ts';

/** One review for all notes, each at its last line: there are no ranges. Returns those that are refused. */
export async function postNotes(client: Client, pull: Pull, notes: readonly Note[]): Promise<readonly Note[]> {
  const post = (some: readonly Note[]) => succeeds([422], () => postReview(client, pull, some));
  return await postInHalves(notes, post);
}

/** False if it ends with one of these statuses. */
async function succeeds(without: readonly number[], work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof UpstreamError && without.includes(error.status ?? 0)) return false;
    throw error;
  }
}

async function postReview({ write }: Client, { number, head }: Pull, notes: readonly Note[]): Promise<void> {
  const comments = notes.map((note) => ({
    path: note.path,
    body: `${note.body}\n\n${noteMarker(note)}`,
    new_position: note.endLine,
  }));
  const body = { event: 'COMMENT', commit_id: head, comments };
  await write({ what: 'posting the review', method: 'POST', path: `/pulls/${number}/reviews`, body });
}

/** The one request for comments of both kinds: https://docs.gitea.com/api/ (issueEditComment) */
async function putComment({ write }: Client, id: number, what: string, body: string): Promise<void> {
  await write({ what, method: 'PATCH', path: `/issues/comments/${id}`, body: { body } });
}

export async function editNote(client: Client, { handle }: PostedNote, note: Note): Promise<void> {
  await putComment(client, handle.comment, 'editing a comment', `${note.body}\n\n${noteMarker(note)}`);
}

/** What a server does not know: Gitea answers with 404, Forgejo also with 405. */
const unknown = [404, 405];

/** Forgejo deletes a comment of a review. Gitea does not: there, and where somebody answered, it says that it is settled. */
export async function withdrawNote(client: Client, { number }: Pull, posted: PostedNote): Promise<void> {
  const { id, handle, answered } = posted;
  const path = `/pulls/${number}/reviews/${handle.thread}/comments/${handle.comment}`;
  const remove = () => client.write({ what: 'deleting a comment', method: 'DELETE', path });
  if (!answered && (await succeeds(unknown, remove))) return;
  const body = `${settledText}\n\n${noteMarker({ id, body: settledText }, true)}`;
  // Not found: somebody was faster, or the answer to the deletion was lost.
  if (await succeeds([404], () => putComment(client, handle.comment, 'editing a comment', body)))
    await setResolved(client, handle.comment, true);
}

export async function restoreNote(client: Client, posted: PostedNote, note: Note): Promise<void> {
  await setResolved(client, posted.handle.comment, false);
  await editNote(client, posted, note);
}

/** Gitea can since 1.26, Forgejo cannot: then the words alone tell. */
async function setResolved({ write }: Client, comment: number, resolved: boolean): Promise<void> {
  const path = `/pulls/comments/${comment}/${resolved ? 'resolve' : 'unresolve'}`;
  const what = resolved ? 'resolving a conversation' : 'reopening a conversation';
  await succeeds(unknown, () => write({ what, method: 'POST', path }));
}

export async function putSummary(client: Client, pull: Pull, { body, order, head }: Summary): Promise<void> {
  const text = `${body}\n${summaryMarker(body, order, head)}`;
  const what = 'posting the summary';
  if (pull.summary) await putComment(client, pull.summary.handle, what, text);
  else await client.write({ what, method: 'POST', path: `/issues/${pull.number}/comments`, body: { body: text } });
}
