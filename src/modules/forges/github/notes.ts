import { UpstreamError } from '../../../domain/errors.ts';
import { type Note, noteMarker, type PostedNote, settledText, summaryMarker } from '../../../domain/note.ts';
import { postInHalves } from '../../../lib/in-halves.ts';
import type { Pull, Summary } from '../forge.ts';
import type { Client } from './client.ts';

/** The body as it is sent. */
function withMarker(note: Pick<Note, 'id' | 'body'>, withdrawn = false): string {
  return `${note.body}\n\n${noteMarker(note, withdrawn)}`;
}

/**
 * One review for all notes. GitHub refuses it as a whole for one note that it cannot place: then each half is tried, and
 * a note that is refused alone is said of its file. Returns those that could not even be said so.
 */
export async function postNotes(client: Client, pull: Pull, notes: readonly Note[]): Promise<readonly Note[]> {
  const alone = await postInHalves(notes, (some) => accepts(() => postReview(client, pull, some)));
  const refused: Note[] = [];
  for (const note of alone) if (!(await accepts(() => postOnFile(client, pull, note)))) refused.push(note);
  return refused;
}

/** False for what GitHub cannot process: the line, the path, the body. */
async function accepts(post: () => Promise<unknown>): Promise<boolean> {
  try {
    await post();
    return true;
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 422) return false;
    throw error;
  }
}

async function postReview({ octokit, owner, repo, ask }: Client, pull: Pull, notes: readonly Note[]): Promise<void> {
  const comments = notes.map((note) => ({
    path: note.path,
    body: withMarker(note),
    side: 'RIGHT',
    line: note.endLine,
    // A range of one line is refused.
    ...(note.startLine < note.endLine && { start_line: note.startLine, start_side: 'RIGHT' }),
  }));
  const review = { owner, repo, pull_number: pull.number, commit_id: pull.head, event: 'COMMENT', comments } as const;
  await ask('posting the review', () => octokit.rest.pulls.createReview(review));
}

async function postOnFile({ octokit, owner, repo, ask }: Client, pull: Pull, note: Note): Promise<void> {
  const lines = note.startLine === note.endLine ? `Line ${note.endLine}` : `Lines ${note.startLine} to ${note.endLine}`;
  await ask('posting a comment on a file', () =>
    octokit.rest.pulls.createReviewComment({
      owner,
      repo,
      pull_number: pull.number,
      commit_id: pull.head,
      path: note.path,
      subject_type: 'file',
      // The mark is that of the note: it is not edited for what its place adds.
      body: `${lines}: ${note.body}\n\n${noteMarker(note)}`,
      // The type asks for a line, the API refuses one together with subject_type file.
    } as Parameters<typeof octokit.rest.pulls.createReviewComment>[0]),
  );
}

export async function editNote(
  { octokit, owner, repo, ask }: Client,
  { handle }: PostedNote,
  note: Note,
): Promise<void> {
  const body = withMarker(note);
  await ask('editing a comment', () =>
    octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: handle.comment, body }),
  );
}

/** A thread that somebody answered is kept, and closed. */
export async function withdrawNote(client: Client, { id, handle, answered }: PostedNote): Promise<void> {
  const { octokit, owner, repo, ask } = client;
  if (!answered) {
    try {
      await ask('deleting a comment', () =>
        octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: handle.comment }),
      );
    } catch (error) {
      // Somebody was faster, or the answer to the first request was lost.
      if (!(error instanceof UpstreamError) || error.status !== 404) throw error;
    }
    return;
  }
  const settled = { id, body: settledText };
  await ask('editing a comment', () =>
    octokit.rest.pulls.updateReviewComment({
      owner,
      repo,
      comment_id: handle.comment,
      body: withMarker(settled, true),
    }),
  );
  await setResolved(client, handle.thread, true);
}

export async function restoreNote(client: Client, posted: PostedNote, note: Note): Promise<void> {
  await setResolved(client, posted.handle.thread, false);
  await editNote(client, posted, note);
}

async function setResolved({ octokit, ask }: Client, thread: string, resolved: boolean): Promise<void> {
  const name = resolved ? 'resolveReviewThread' : 'unresolveReviewThread';
  const mutation = `mutation ($thread: ID!) { ${name}(input: { threadId: $thread }) { thread { id } } }`;
  await ask(resolved ? 'resolving a thread' : 'reopening a thread', () => octokit.graphql(mutation, { thread }));
}

export async function putSummary(client: Client, pull: Pull, { body, order, head }: Summary): Promise<void> {
  const { octokit, owner, repo, ask } = client;
  const text = `${body}\n${summaryMarker(body, order, head)}`;
  const { summary } = pull;
  await ask('posting the summary', async () => {
    if (summary)
      return await octokit.rest.issues.updateComment({ owner, repo, comment_id: summary.handle, body: text });
    return await octokit.rest.issues.createComment({ owner, repo, issue_number: pull.number, body: text });
  });
}
