import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import { type Note, noteMarker, type PostedNote, settledText, summaryMarker } from '../../../domain/note.ts';
import type { Pull, Summary } from '../forge.ts';
import { fetchIteration, type Iteration } from './changes.ts';
import type { Client } from './client.ts';

/** A thread for each note. Returns those that Azure DevOps cannot place. */
export async function postNotes(client: Client, pull: Pull, notes: readonly Note[]): Promise<readonly Note[]> {
  const iteration = await fetchIteration(client, pull);
  const refused: Note[] = [];
  for (const note of notes) if (!(await postNote(client, pull, note, iteration))) refused.push(note);
  return refused;
}

async function postNote(client: Client, pull: Pull, note: Note, { id, files }: Iteration): Promise<boolean> {
  const { path, startLine, endLine, body } = note;
  const thread = {
    ...toThread(`${body}\n\n${noteMarker(note)}`, 'active'),
    threadContext: {
      filePath: `/${path}`,
      rightFileStart: { line: startLine, offset: 1 },
      rightFileEnd: { line: endLine, offset: 1 },
    },
    pullRequestThreadContext: {
      changeTrackingId: files.get(path),
      // The same on both sides: the push is compared with where the branch began.
      iterationContext: { firstComparingIteration: id, secondComparingIteration: id },
    },
  };
  try {
    await client.write({ what: 'posting a thread', method: 'POST', path: toPath(pull), body: thread });
    return true;
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 400) return false;
    throw error;
  }
}

function toThread(content: string, status: 'active' | 'closed'): object {
  return { comments: [{ parentCommentId: 0, content, commentType: 'text' }], status };
}

export async function editNote(client: Client, pull: Pull, { handle }: PostedNote, note: Note): Promise<void> {
  await putText(client, toPath(pull, handle.thread), handle.comment, `${note.body}\n\n${noteMarker(note)}`);
}

async function putText({ write }: Client, thread: string, comment: number, content: string): Promise<void> {
  const path = `${thread}/comments/${comment}`;
  await write({ what: 'editing a comment', method: 'PATCH', path, body: { content } });
}

/** A thread that somebody answered is kept, and closed; one whose only comment is gone is shown no more. */
export async function withdrawNote(client: Client, pull: Pull, { id, handle, answered }: PostedNote): Promise<void> {
  const thread = toPath(pull, handle.thread);
  if (answered) {
    const text = `${settledText}\n\n${noteMarker({ id, body: settledText }, true)}`;
    await putText(client, thread, handle.comment, text);
    await setStatus(client, thread, 'fixed');
    return;
  }
  const path = `${thread}/comments/${handle.comment}`;
  try {
    await client.write({ what: 'deleting a comment', method: 'DELETE', path });
  } catch (error) {
    // Somebody was faster, or the answer to the first request was lost.
    if (!(error instanceof UpstreamError) || error.status !== 404) throw error;
  }
}

export async function restoreNote(client: Client, pull: Pull, posted: PostedNote, note: Note): Promise<void> {
  await setStatus(client, toPath(pull, posted.handle.thread), 'active');
  await editNote(client, pull, posted, note);
}

async function setStatus({ write }: Client, path: string, status: 'active' | 'fixed'): Promise<void> {
  await write({ what: 'setting the status of a thread', method: 'PATCH', path, body: { status } });
}

const threadSchema = z.object({ comments: z.array(z.object({ id: z.int() })).min(1) });

/** The summary is closed from the start: it asks nobody for an answer, and a policy may count what is open. */
export async function putSummary(client: Client, pull: Pull, { body, order, head }: Summary): Promise<void> {
  const text = `${body}\n${summaryMarker(body, order, head)}`;
  if (pull.summary === undefined) {
    const request = { what: 'posting the summary', method: 'POST', path: toPath(pull) } as const;
    await client.write({ ...request, body: toThread(text, 'closed') });
    return;
  }
  const path = toPath(pull, String(pull.summary.handle));
  const { comments } = await client.read(threadSchema, { what: 'reading the summary', path });
  await putText(client, path, comments[0]!.id, text);
}

function toPath({ number }: Pull, thread?: string): string {
  return `/pullRequests/${number}/threads${thread === undefined ? '' : `/${thread}`}`;
}
