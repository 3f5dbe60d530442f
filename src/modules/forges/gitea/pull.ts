import { z } from 'zod';
import { type PostedNote, type PostedSummary, parseNoteMarker, parseSummaryMarker } from '../../../domain/note.ts';
import { parseDiffFiles, parsePatch, type ShownLines, shownWith } from '../../../domain/patch.ts';
import type { Pull } from '../forge.ts';
import type { Client } from './client.ts';
import { fetchUser } from './rights.ts';

const author = z.object({ id: z.int() });
const request = z.object({ state: z.string(), head: z.object({ sha: z.string() }), merge_base: z.string() });
const review = z.object({ id: z.int(), user: author.nullish(), state: z.string(), comments_count: z.int() });
const comments = z.array(
  z.object({
    id: z.int(),
    body: z.string(),
    user: author.nullish(),
    resolver: author.nullish(),
    path: z.string(),
    position: z.int(),
    diff_hunk: z.string(),
  }),
);
const talk = z.array(z.object({ id: z.int(), body: z.string(), user: author.nullish() }));

type Comment = z.infer<typeof comments>[number];
type Shown = ReadonlyMap<string, readonly ShownLines[]>;

/** The pull request with all that ourselves said; whose word a comment is, tells its author and not its text. */
export async function fetchPull(client: Client, number: number): Promise<Pull> {
  const { id: me } = await fetchUser(client);
  const what = 'reading the pull request';
  const { state, head } = await fetchRequest(client, number);
  const told = await client.read(talk, { what, path: `/issues/${number}/comments` });
  const [summary] = told.flatMap((one) => (one.user?.id === me ? (toSummary(one) ?? []) : []));
  const path = `/pulls/${number}/reviews`;
  const listed = await client.list(review, { what, path });
  const own = listed.filter((one) => one.user?.id === me && one.state !== 'PENDING' && one.comments_count > 0);
  const shown: Shown = own.length > 0 ? await fetchShownLines(client, number) : new Map();
  const notes: PostedNote[] = [];
  for (const { id } of own) {
    const said = await client.read(comments, { what, path: `${path}/${id}/comments` });
    const mine = said.filter(({ user }) => user?.id === me);
    notes.push(...mine.flatMap((one) => toNote(one, id, said, shown) ?? []));
  }
  return { number, head: head.sha, open: state === 'open', notes, summary };
}

export async function fetchRequest(client: Client, number: number): Promise<z.infer<typeof request>> {
  const what = 'reading the pull request';
  return await client.read(request, { what, path: `/pulls/${number}` });
}

/** By path, the lines of the head. The list of files has no hunks: they are in the diff as a whole. */
export async function fetchShownLines({ read }: Client, number: number): Promise<Shown> {
  const what = 'reading the diff of the pull request';
  // An empty one comes as none.
  const files = parseDiffFiles((await read(z.string().optional(), { what, path: `/pulls/${number}.diff` })) ?? '');
  return new Map([...files].map(([path, hunks]) => [path, parsePatch(hunks)]));
}

/** Who answers a comment does so in its review, at its line. */
function toNote(comment: Comment, reviewId: number, said: readonly Comment[], shown: Shown): PostedNote | undefined {
  const marker = parseNoteMarker(comment.body);
  const { id, path, position, user, resolver } = comment;
  const answered = said.some(
    (other) => other.path === path && other.position === position && other.user?.id !== user?.id,
  );
  return (
    marker && {
      ...marker,
      handle: { thread: String(reviewId), comment: id },
      outdated: isOutdated(comment, shown.get(path) ?? []),
      resolved: resolver != null,
      answered,
    }
  );
}

/** A comment stays at the number of its line, whatever comes to stand there; what stood there its hunk ends with. */
function isOutdated({ position, diff_hunk: hunk }: Comment, hunks: readonly ShownLines[]): boolean {
  const shown = shownWith(hunks, position, position);
  const said = hunk.trimEnd() === '' ? undefined : parsePatch(hunk).at(-1)?.lines.at(-1);
  return shown === undefined || (said !== undefined && shown.lines[position - shown.start] !== said);
}

function toSummary({ id, body }: z.infer<typeof talk>[number]): PostedSummary | undefined {
  const marker = parseSummaryMarker(body);
  return marker && { ...marker, handle: id };
}
