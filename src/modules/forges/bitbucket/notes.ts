import { UpstreamError } from '../../../domain/errors.ts';
import { type Note, noteMarker, type PostedNote, settledText, summaryMarker } from '../../../domain/note.ts';
import type { RestRequest } from '../../../lib/rest.ts';
import type { Pull, Summary } from '../forge.ts';
import type { Client } from './client.ts';
import { toRaw } from './text.ts';

interface Inline {
  readonly path: string;
  readonly to?: number;
  readonly start_to?: number;
}

/** One comment after another; one that is refused at its lines is said of its file. Returns those refused even there. */
export async function postNotes(client: Client, pull: Pull, notes: readonly Note[]): Promise<readonly Note[]> {
  const refused: Note[] = [];
  for (const note of notes) {
    const { path, startLine, endLine, body } = note;
    const lines = startLine === endLine ? `Line ${endLine}` : `Lines ${startLine} to ${endLine}`;
    const mark = noteMarker(note);
    const placed =
      (await accepts(client, pull, `${body}\n\n${mark}`, {
        path,
        to: endLine,
        ...(startLine < endLine && { start_to: startLine }),
      })) || (await accepts(client, pull, `${lines}: ${body}\n\n${mark}`, { path }));
    if (!placed) refused.push(note);
  }
  return refused;
}

/** False for what Bitbucket cannot place. */
async function accepts(client: Client, pull: Pull, text: string, inline: Inline): Promise<boolean> {
  const body = { content: { raw: toRaw(client, text) }, inline };
  try {
    await client.write({ what: 'posting a comment', method: 'POST', path: toPath(pull), body });
    return true;
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 400) return false;
    throw error;
  }
}

export async function editNote(client: Client, pull: Pull, { handle }: PostedNote, note: Note): Promise<void> {
  await putText(client, pull, handle.comment, `${note.body}\n\n${noteMarker(note)}`);
}

async function putText(client: Client, pull: Pull, comment: number, text: string): Promise<void> {
  const body = { content: { raw: toRaw(client, text) } };
  await client.write({ what: 'editing a comment', method: 'PUT', path: toPath(pull, comment), body });
}

/** A thread that somebody answered is kept, and closed. */
export async function withdrawNote(client: Client, pull: Pull, { id, handle, answered }: PostedNote): Promise<void> {
  const path = toPath(pull, handle.comment);
  if (!answered) {
    await passing(404, client, { what: 'deleting a comment', method: 'DELETE', path });
    return;
  }
  await putText(client, pull, handle.comment, `${settledText}\n\n${noteMarker({ id, body: settledText }, true)}`);
  await passing(409, client, { what: 'resolving a thread', method: 'POST', path: `${path}/resolve` });
}

export async function restoreNote(client: Client, pull: Pull, posted: PostedNote, note: Note): Promise<void> {
  const path = `${toPath(pull, posted.handle.comment)}/resolve`;
  if (posted.resolved) await passing(404, client, { what: 'reopening a thread', method: 'DELETE', path });
  await editNote(client, pull, posted, note);
}

/** Somebody was faster, or the answer to the first request was lost: it is done, as the status says. */
async function passing(done: number, { write }: Client, request: RestRequest): Promise<void> {
  try {
    await write(request);
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.status !== done) throw error;
  }
}

export async function putSummary(client: Client, pull: Pull, { body, order, head }: Summary): Promise<void> {
  const text = `${body}\n${summaryMarker(body, order, head)}`;
  if (pull.summary) await putText(client, pull, pull.summary.handle, text);
  else {
    const path = toPath(pull);
    const content = { raw: toRaw(client, text) };
    await client.write({ what: 'posting the summary', method: 'POST', path, body: { content } });
  }
}

function toPath({ number }: Pull, comment?: number): string {
  return `/pullrequests/${number}/comments${comment === undefined ? '' : `/${comment}`}`;
}
