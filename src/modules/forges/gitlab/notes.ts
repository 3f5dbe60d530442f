import { createHash } from 'node:crypto';
import { UpstreamError } from '../../../domain/errors.ts';
import { type Note, noteMarker, type PostedNote, settledText, summaryMarker } from '../../../domain/note.ts';
import type { Pull, Summary } from '../forge.ts';
import type { Client } from './client.ts';
import type { DiffFile, Diffs } from './diffs.ts';

/** A thread for each note: GitLab has no request that posts several. Returns those that it cannot place. */
export async function postNotes(
  client: Client,
  { number }: Pull,
  notes: readonly Note[],
  diffs: Diffs,
): Promise<readonly Note[]> {
  const refused: Note[] = [];
  for (const note of notes) if (!(await postNote(client, number, note, diffs))) refused.push(note);
  return refused;
}

/** False for what GitLab cannot process: the line, the path, the body. */
async function postNote({ write }: Client, number: number, note: Note, diffs: Diffs): Promise<boolean> {
  const position = toPosition(note, diffs);
  if (position === undefined) return false;
  const body = `${note.body}\n\n${noteMarker(note)}`;
  try {
    await write({
      what: 'posting a note',
      method: 'POST',
      path: `/merge_requests/${number}/discussions`,
      body: { body, position },
    });
    return true;
  } catch (error) {
    if (error instanceof UpstreamError && (error.status === 400 || error.status === 422)) return false;
    throw error;
  }
}

/** Undefined for a line that the diff does not show. */
function toPosition({ path, startLine, endLine }: Note, { base, start, head, files }: Diffs): object | undefined {
  const file = files.get(path);
  const last = file && toEnd(path, file, endLine);
  const first = file && toEnd(path, file, startLine);
  if (!file || !last || !first) return undefined;
  const { line_code: _, type: __, ...lines } = last;
  return {
    position_type: 'text',
    base_sha: base,
    start_sha: start,
    head_sha: head,
    old_path: file.oldPath,
    new_path: path,
    ...lines,
    ...(startLine < endLine && { line_range: { start: first, end: last } }),
  };
}

/** An added line has no number on the old side, any other has both: https://docs.gitlab.com/api/discussions/ */
function toEnd(path: string, { lines }: DiffFile, line: number) {
  const old = lines.get(line);
  if (old === undefined) return undefined;
  return {
    // GitLab counts on the old side also where a line was added.
    line_code: `${createHash('sha1').update(path).digest('hex')}_${old.line}_${line}`,
    type: old.added ? 'new' : 'old',
    new_line: line,
    ...(!old.added && { old_line: old.line }),
  };
}

async function putNote({ write }: Client, { number }: Pull, { handle }: PostedNote, body: string): Promise<void> {
  const path = `/merge_requests/${number}/discussions/${handle.thread}/notes/${handle.comment}`;
  await write({ what: 'editing a note', method: 'PUT', path, body: { body } });
}

export async function editNote(client: Client, pull: Pull, posted: PostedNote, note: Note): Promise<void> {
  await putNote(client, pull, posted, `${note.body}\n\n${noteMarker(note)}`);
}

/** A thread that somebody answered is kept, and resolved. */
export async function withdrawNote(client: Client, pull: Pull, posted: PostedNote): Promise<void> {
  const { id, handle, answered } = posted;
  if (answered) {
    await putNote(client, pull, posted, `${settledText}\n\n${noteMarker({ id, body: settledText }, true)}`);
    await setResolved(client, pull, handle.thread, true);
    return;
  }
  const path = `/merge_requests/${pull.number}/discussions/${handle.thread}/notes/${handle.comment}`;
  try {
    await client.write({ what: 'deleting a note', method: 'DELETE', path });
  } catch (error) {
    // Somebody was faster, or the answer to the first request was lost.
    if (!(error instanceof UpstreamError) || error.status !== 404) throw error;
  }
}

export async function restoreNote(client: Client, pull: Pull, posted: PostedNote, note: Note): Promise<void> {
  await setResolved(client, pull, posted.handle.thread, false);
  await editNote(client, pull, posted, note);
}

async function setResolved({ write }: Client, { number }: Pull, thread: string, resolved: boolean): Promise<void> {
  const path = `/merge_requests/${number}/discussions/${thread}`;
  const what = resolved ? 'resolving a thread' : 'reopening a thread';
  await write({ what, method: 'PUT', path, body: { resolved } });
}

export async function putSummary({ write }: Client, pull: Pull, { body, order, head }: Summary): Promise<void> {
  const notes = `/merge_requests/${pull.number}/notes`;
  const { summary } = pull;
  await write({
    what: 'posting the summary',
    method: summary ? 'PUT' : 'POST',
    path: summary ? `${notes}/${summary.handle}` : notes,
    body: { body: `${body}\n${summaryMarker(body, order, head)}` },
  });
}
