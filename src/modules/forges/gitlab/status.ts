import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import { clip } from '../../../lib/text.ts';
import type { Status } from '../forge.ts';
import type { Client } from './client.ts';

const name = 'kempt';
/** Characters of a description. */
const longest = 255;

const statuses = z.array(z.object({ status: z.string(), description: z.string().nullish() }));

/** A commit status. Of one that says the same already nothing is sent. */
export async function putStatus({ read, write }: Client, { commit, failed, title }: Status): Promise<void> {
  const state = failed ? 'failed' : 'success';
  const description = clip(title, longest);
  const path = `/repository/commits/${commit}/statuses`;
  const known = await read(statuses, { what: 'listing the statuses', path, query: { name } });
  if (known.some((one) => one.status === state && one.description === description)) return;
  const body = { state, name, description };
  try {
    await write({ what: 'posting the status', method: 'POST', path: `/statuses/${commit}`, body });
  } catch (error) {
    // A commit that only a fork has on a branch can have none here: the job itself tells the verdict.
    if (!(error instanceof UpstreamError) || error.status !== 404) throw error;
  }
}

const commit = z.object({ id: z.string() });

/** The commit at which `head` left `base`. */
export async function fetchMergeBase({ read }: Client, base: string, head: string): Promise<string> {
  const query = { 'refs[]': [base, head] };
  return (await read(commit, { what: 'comparing the commits', path: '/repository/merge_base', query })).id;
}
