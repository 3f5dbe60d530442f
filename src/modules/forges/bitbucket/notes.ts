import { UpstreamError } from '../../../domain/errors.ts';
import { type Note, noteMarker, type PostedNote, summaryMarker } from '../../../domain/note.ts';
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
async function accepts(client: Client, { number }: Pull, text: string, inline: Inline): Promise<boolean> {
  const body = { content: { raw: toRaw(client, text) }, inline };
  const path = `${client.repo}/pullrequests/${number}/comments`;
  try {
    await client.rest({ what: 'posting a comment', method: 'POST', path, body });
    return true;
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 400) return false;
    throw error;
  }
}

export async function editNote(
  client: Client,
  { handle }: PostedNote,
  note: Pick<Note, 'id' | 'body'>,
  withdrawn = false,
): Promise<void> {
  const body = { content: { raw: toRaw(client, `${note.body}\n\n${noteMarker(note, withdrawn)}`) } };
  await client.rest({ what: 'editing a comment', method: 'PUT', path: handle.thread, body });
}

/** A thread that somebody answered is kept, and closed. */
export async function withdrawNote(client: Client, posted: PostedNote): Promise<void> {
  const { id, handle, answered } = posted;
  if (!answered) {
    await passing(404, client, { what: 'deleting a comment', method: 'DELETE', path: handle.thread });
    return;
  }
  await editNote(client, posted, { id, body: settled }, true);
  await passing(409, client, { what: 'resolving a thread', method: 'POST', path: `${handle.thread}/resolve` });
}

const settled = '✔ Settled: this is not found any more.';

export async function restoreNote(client: Client, posted: PostedNote, note: Note): Promise<void> {
  const path = `${posted.handle.thread}/resolve`;
  if (posted.resolved) await passing(404, client, { what: 'reopening a thread', method: 'DELETE', path });
  await editNote(client, posted, note);
}

/** Somebody was faster, or the answer to the first request was lost: it is done, as the status says. */
async function passing(done: number, { rest }: Client, request: RestRequest): Promise<void> {
  try {
    await rest(request);
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.status !== done) throw error;
  }
}

export async function putSummary(client: Client, { number, summary }: Pull, said: Summary): Promise<void> {
  const text = `${said.body}\n${summaryMarker(said.body, said.order, said.head)}`;
  const path = `${client.repo}/pullrequests/${number}/comments`;
  const body = { content: { raw: toRaw(client, text) } };
  const what = 'posting the summary';
  const request: RestRequest = summary
    ? { what, method: 'PUT', path: `${path}/${summary.handle}`, body }
    : { what, method: 'POST', path, body };
  await client.rest(request);
}
