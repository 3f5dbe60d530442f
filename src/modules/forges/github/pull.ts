import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import { type PostedNote, type PostedSummary, parseNoteMarker, parseSummaryMarker } from '../../../domain/note.ts';
import { parsePatch, type ShownLines } from '../../../domain/patch.ts';
import type { Pull } from '../forge.ts';
import type { Client } from './client.ts';

const page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const said = { body: z.string(), viewerDidAuthor: z.boolean() };
/** Ids are 64-bit numbers, in GraphQL as text. */
const id = z.coerce.number().int();

const answer = z.object({
  repository: z.object({
    pullRequest: z
      .object({
        state: z.string(),
        headRefOid: z.string(),
        reviewThreads: z.object({
          pageInfo: page,
          nodes: z.array(
            z.object({
              id: z.string(),
              isResolved: z.boolean(),
              isOutdated: z.boolean(),
              comments: z.object({ totalCount: z.number(), nodes: z.array(z.object({ fullDatabaseId: id, ...said })) }),
            }),
          ),
        }),
        comments: z.object({ pageInfo: page, nodes: z.array(z.object({ fullDatabaseId: id, ...said })) }),
      })
      .nullable(),
  }),
});

type Answer = NonNullable<z.infer<typeof answer>['repository']['pullRequest']>;

/** `viewerDidAuthor` is the forge's own word on who wrote it: a marker that somebody else copied counts for nothing. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      state
      headRefOid
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          comments(first: 1) { totalCount nodes { fullDatabaseId body viewerDidAuthor } }
        }
      }
      comments(first: 100, after: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;

/** The pull request with all that ourselves said, a page of 100 threads and 100 comments at a time. */
export async function fetchPull(client: Client, number: number): Promise<Pull> {
  const notes: PostedNote[] = [];
  let summary: PostedSummary | undefined;
  let threads: string | null = null;
  let comments: string | null = null;
  for (;;) {
    const found = await fetchPage(client, { number, threads, comments });
    for (const thread of found.reviewThreads.nodes) notes.push(...toNote(thread));
    for (const comment of found.comments.nodes) summary ??= toSummary(comment);
    const [more, moreComments] = [found.reviewThreads.pageInfo, found.comments.pageInfo];
    if (!more.hasNextPage && !moreComments.hasNextPage) {
      return { number, head: found.headRefOid, open: found.state === 'OPEN', notes: unique(notes), summary };
    }
    // The one that has no more pages stays at its end.
    threads = more.endCursor ?? threads;
    comments = moreComments.endCursor ?? comments;
  }
}

async function fetchPage(
  { octokit, owner, repo, ask }: Client,
  at: { readonly number: number; readonly threads: string | null; readonly comments: string | null },
): Promise<Answer> {
  const { repository } = await ask('reading the pull request', async () =>
    answer.parse(await octokit.graphql(query, { owner, repo, ...at })),
  );
  const { pullRequest } = repository;
  if (pullRequest) return pullRequest;
  throw new UpstreamError('GitHub', `${owner}/${repo} has no pull request ${at.number}`, { status: 404 });
}

function toNote(thread: Answer['reviewThreads']['nodes'][number]): PostedNote[] {
  const [first] = thread.comments.nodes;
  const marker = first?.viewerDidAuthor ? parseNoteMarker(first.body) : undefined;
  if (first === undefined || marker === undefined) return [];
  return [
    {
      ...marker,
      handle: { thread: thread.id, comment: first.fullDatabaseId },
      outdated: thread.isOutdated,
      resolved: thread.isResolved,
      answered: thread.comments.totalCount > 1,
    },
  ];
}

function toSummary({
  fullDatabaseId,
  body,
  viewerDidAuthor,
}: Answer['comments']['nodes'][number]): PostedSummary | undefined {
  const marker = viewerDidAuthor ? parseSummaryMarker(body) : undefined;
  return marker && { ...marker, handle: fullDatabaseId };
}

/** A page is seen twice where only the other list went on. */
function unique(notes: readonly PostedNote[]): PostedNote[] {
  return [...new Map(notes.map((note) => [note.handle.thread, note])).values()];
}

/** GitHub lists 3,000 files at most, and leaves out the patch of binary and very large ones. */
export async function fetchShownLines(
  { octokit, owner, repo, ask }: Client,
  { number }: Pull,
): Promise<ReadonlyMap<string, readonly ShownLines[]>> {
  const files = await ask('listing the files of the pull request', () =>
    octokit.paginate(octokit.rest.pulls.listFiles, { owner, repo, pull_number: number, per_page: 100 }),
  );
  return new Map(files.map(({ filename, patch = '' }) => [filename, parsePatch(patch)]));
}
