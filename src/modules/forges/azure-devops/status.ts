import { z } from 'zod';
import { clip } from '../../../lib/text.ts';
import type { Status } from '../forge.ts';
import { findIteration } from './changes.ts';
import type { Client } from './client.ts';

const context = { genre: 'kempt', name: 'check' } as const;
/** Characters of a description. */
const longest = 250;

const statusSchema = z.object({
  id: z.int().default(0),
  state: z.string().nullish(),
  description: z.string().nullish(),
  iterationId: z.int().nullish(),
  context: z.object({ genre: z.string().nullish(), name: z.string().nullish() }).nullish(),
});

const statusesSchema = z.object({ value: z.array(statusSchema) });

/** The status of the pull request, or of a commit that is in none. Of one that says the same already nothing is sent. */
export async function putStatus(client: Client, { commit, pull, failed, title }: Status): Promise<void> {
  const iteration = pull === undefined ? undefined : await findIteration(client, pull, commit);
  const path = iteration === undefined ? `/commits/${commit}/statuses` : `/pullRequests/${pull}/statuses`;
  const status = {
    state: failed ? 'failed' : 'succeeded',
    description: clip(title, longest),
    ...(iteration !== undefined && { iterationId: iteration }),
  };
  const last = await findLast(client, path);
  const same = last?.state === status.state && last.description === status.description;
  if (same && (last.iterationId ?? undefined) === status.iterationId) return;
  await client.write({ what: 'posting the status', method: 'POST', path, body: { ...status, context } });
}

/** The newest that ourselves said. */
async function findLast({ read }: Client, path: string): Promise<z.infer<typeof statusSchema> | undefined> {
  const { value } = await read(statusesSchema, { what: 'listing the statuses', path });
  return value
    .filter((one) => one.context?.genre === context.genre && one.context.name === context.name)
    .sort((a, b) => a.id - b.id)
    .at(-1);
}
