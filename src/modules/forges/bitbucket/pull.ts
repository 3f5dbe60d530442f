import { z } from 'zod';
import { type PostedNote, type PostedSummary, parseNoteMarker, parseSummaryMarker } from '../../../domain/note.ts';
import { parseDiffFiles, parsePatch, type ShownLines } from '../../../domain/patch.ts';
import type { Pull } from '../forge.ts';
import { fetchAccount } from './account.ts';
import type { Client } from './client.ts';
import { fromRaw } from './text.ts';

const pullSchema = z.object({ state: z.string(), source: z.object({ commit: z.object({ hash: z.string() }) }) });
const commitSchema = z.object({ hash: z.string() });

const commentSchema = z.object({
  id: z.int(),
  content: z.object({ raw: z.string().nullish() }).nullish(),
  user: z.object({ type: z.string(), uuid: z.string().optional() }).nullish(),
  deleted: z.boolean().nullish(),
  parent: z.object({ id: z.int() }).nullish(),
  /** The description does not have `outdated`, the answers do. */
  inline: z.object({ outdated: z.boolean().nullish() }).nullish(),
  resolution: z.object({}).nullish(),
});

type Comment = z.infer<typeof commentSchema>;

/** The pull request with all that ourselves said. */
export async function fetchPull(client: Client, number: number): Promise<Pull> {
  const path = `/pullrequests/${number}`;
  const { state, source } = await client.read(pullSchema, { what: 'reading the pull request', path });
  const request = { what: 'reading the comments', path: `${path}/comments`, query: { pagelen: 100 } };
  const comments = (await client.list(commentSchema, request)).filter(({ deleted }) => deleted !== true);
  const own = await toOwn(client, comments);
  const answered = new Set(comments.map(({ parent }) => parent?.id));
  return {
    number,
    head: await fetchWhole(client, source.commit.hash),
    open: state === 'OPEN',
    notes: own.flatMap(([comment, text]) => toNote(comment, text, answered.has(comment.id))),
    summary: own.map(([comment, text]) => toSummary(comment, text)).find((one) => one !== undefined),
  };
}

/** Pull requests name their commits in short. */
async function fetchWhole({ read }: Client, hash: string): Promise<string> {
  if (hash.length >= 40) return hash;
  const request = { what: 'reading the head of the pull request', path: `/commit/${hash}` };
  return (await read(commitSchema, request)).hash;
}

/** What ourselves said, with its text: by the account; what an access token said, by its seal, too. */
async function toOwn(client: Client, comments: readonly Comment[]): Promise<readonly (readonly [Comment, string])[]> {
  const account = await fetchAccount(client);
  const isOwn = ({ user, parent }: Comment): boolean =>
    !parent && (account ? user?.uuid === account.uuid : user?.type === 'app_user');
  return comments
    .filter(isOwn)
    .map((comment) => [comment, fromRaw(client, comment.content?.raw ?? '', account === undefined)]);
}

function toNote({ id, inline, resolution }: Comment, text: string, answered: boolean): PostedNote[] {
  const marker = parseNoteMarker(text);
  if (marker === undefined || !inline) return [];
  return [
    {
      ...marker,
      handle: { thread: String(id), comment: id },
      outdated: inline.outdated === true,
      resolved: Boolean(resolution),
      answered,
    },
  ];
}

function toSummary({ id, inline }: Comment, text: string): PostedSummary | undefined {
  const marker = inline ? undefined : parseSummaryMarker(text);
  return marker && { ...marker, handle: id };
}

/** The lines that the diff of the pull request has. */
export async function fetchShownLines(
  { read }: Client,
  { number }: Pull,
): Promise<ReadonlyMap<string, readonly ShownLines[]>> {
  const request = { what: 'reading the diff of the pull request', path: `/pullrequests/${number}/diff` };
  const files = parseDiffFiles((await read(z.string().optional(), request)) ?? '');
  return new Map([...files].map(([file, hunks]) => [file, parsePatch(hunks)]));
}

/** The commit at which `head` left `base`. */
export async function fetchMergeBase({ read }: Client, base: string, head: string): Promise<string> {
  const path = `/merge-base/${encodeURIComponent(base)}..${encodeURIComponent(head)}`;
  return (await read(commitSchema, { what: 'asking for the merge base', path })).hash;
}
