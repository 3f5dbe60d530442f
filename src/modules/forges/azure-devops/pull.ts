import { z } from 'zod';
import { type PostedNote, type PostedSummary, parseNoteMarker, parseSummaryMarker } from '../../../domain/note.ts';
import type { Pull } from '../forge.ts';
import { fetchAccount } from './account.ts';
import type { Client } from './client.ts';

const pullSchema = z.object({ status: z.string(), lastMergeSourceCommit: z.object({ commitId: z.string() }) });

const commentSchema = z.object({
  id: z.int(),
  content: z.string().nullish(),
  author: z.object({ id: z.string() }).nullish(),
  isDeleted: z.boolean().nullish(),
  commentType: z.string().nullish(),
});

const threadSchema = z.object({
  id: z.int(),
  status: z.string().nullish(),
  isDeleted: z.boolean().nullish(),
  threadContext: z.object({}).nullish(),
  comments: z.array(commentSchema).default([]),
});

type Thread = z.infer<typeof threadSchema>;

const threadsSchema = z.object({ value: z.array(threadSchema) });

/** How a thread is closed, by us and by people. */
const closed: readonly string[] = ['fixed', 'wontFix', 'closed', 'byDesign'];

/** The pull request with all that ourselves said. */
export async function fetchPull(client: Client, number: number): Promise<Pull> {
  const request = { what: 'reading the pull request', path: `/pullrequests/${number}` };
  const { status, lastMergeSourceCommit } = await client.read(pullSchema, request);
  const { id } = await fetchAccount(client);
  const threads = { what: 'reading the threads', path: `/pullRequests/${number}/threads` };
  const own = (await client.read(threadsSchema, threads)).value.filter((thread) => isOwn(thread, id));
  return {
    number,
    head: lastMergeSourceCommit.commitId,
    open: status === 'active',
    notes: own.flatMap(toNote),
    summary: own.map(toSummary).find((summary) => summary !== undefined),
  };
}

function isOwn({ isDeleted, comments: [first] }: Thread, account: string): boolean {
  return isDeleted !== true && first?.isDeleted !== true && first?.author?.id === account;
}

function toNote({ id, status, threadContext, comments: [first, ...others] }: Thread): PostedNote[] {
  const marker = threadContext ? parseNoteMarker(first?.content ?? '') : undefined;
  if (first === undefined || marker === undefined) return [];
  const answered = others.some(({ isDeleted, commentType }) => isDeleted !== true && commentType !== 'system');
  const handle = { thread: String(id), comment: first.id };
  // A thread follows its line from push to push; where that is gone, it stays beside those around it.
  return [{ ...marker, handle, outdated: false, resolved: closed.includes(status ?? ''), answered }];
}

function toSummary({ id, threadContext, comments: [first] }: Thread): PostedSummary | undefined {
  const marker = threadContext ? undefined : parseSummaryMarker(first?.content ?? '');
  return marker && { ...marker, handle: id };
}

const diffsSchema = z.object({ commonCommit: z.string() });

/** The commit at which `head` left `base`, which may be a branch. */
export async function fetchMergeBase({ read }: Client, base: string, head: string): Promise<string> {
  const query = {
    baseVersion: base,
    baseVersionType: /^[0-9a-f]{40}$/.test(base) ? 'commit' : 'branch',
    targetVersion: head,
    targetVersionType: 'commit',
    $top: 1,
  };
  const request = { what: 'comparing the commits', path: '/diffs/commits', query };
  return (await read(diffsSchema, request)).commonCommit;
}
