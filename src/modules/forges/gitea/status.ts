import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import type { Status } from '../forge.ts';
import type { Client } from './client.ts';
import { fetchRequest } from './pull.ts';

const context = 'kempt';

const said = z.object({ id: z.int(), status: z.string(), context: z.string(), description: z.string() });

/** A commit status. Of one that says the same already nothing is sent. */
export async function putStatus({ list, write }: Client, { commit, failed, title }: Status): Promise<void> {
  const path = `/statuses/${commit}`;
  const all = await list(said, { what: 'listing the statuses', path });
  const [last] = all.filter((one) => one.context === context).sort((a, b) => b.id - a.id);
  const state = failed ? 'failure' : 'success';
  if (last?.status === state && last.description === title) return;
  const body = { context, state, description: title };
  await write({ what: 'posting the status', method: 'POST', path, body });
}

/** The merge base as Gitea has it; of other commits it does not tell. */
export async function fetchMergeBase(client: Client, head: string, number: number): Promise<string> {
  const found = await fetchRequest(client, number);
  if (found.head.sha === head) return found.merge_base;
  throw new UpstreamError('Gitea', `pull request ${number} has a newer head than ${head.slice(0, 10)}`);
}
