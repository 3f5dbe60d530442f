import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import type { ShownLines } from '../../../domain/patch.ts';
import { mapLimit } from '../../../lib/map-limit.ts';
import type { Pull } from '../forge.ts';
import type { Client } from './client.ts';

const iterationsSchema = z.object({
  value: z.array(z.object({ id: z.int(), sourceRefCommit: z.object({ commitId: z.string() }).nullish() })),
});

const changeSchema = z.object({
  changeTrackingId: z.int(),
  /** One or more words: `edit, rename`. */
  changeType: z.string(),
  item: z.object({ path: z.string().nullish() }).nullish(),
});

const changesSchema = z.object({ changeEntries: z.array(changeSchema).default([]), nextSkip: z.int().nullish() });

/** A push to the pull request, and what it changes since the branch began. */
export interface Iteration {
  readonly id: number;
  /** By path, the number by which a file is known through all iterations. */
  readonly files: ReadonlyMap<string, number>;
}

/** Which push a commit came with; undefined: with none. */
export async function findIteration({ read }: Client, pull: number, commit: string): Promise<number | undefined> {
  const path = `/pullRequests/${pull}/iterations`;
  const { value } = await read(iterationsSchema, { what: 'listing the iterations', path });
  return value.findLast(({ sourceRefCommit }) => sourceRefCommit?.commitId === commit)?.id;
}

/** The push of the head. Throws {@link UpstreamError} if there is another head by now. */
export async function fetchIteration(client: Client, { number, head }: Pull): Promise<Iteration> {
  const id = await findIteration(client, number, head);
  if (id === undefined)
    throw new UpstreamError('Azure DevOps', `no iteration of pull request ${number} has ${head}`, { status: 409 });
  const path = `/pullRequests/${number}/iterations/${id}/changes`;
  const files = new Map<string, number>();
  for (let skip: number | undefined = 0; skip !== undefined; ) {
    const query = { $top: 1000, $skip: skip };
    const page: z.infer<typeof changesSchema> = await client.read(changesSchema, {
      what: 'listing the changes',
      path,
      query,
    });
    for (const { changeTrackingId, changeType, item } of page.changeEntries)
      if (!/\bdelete\b/.test(changeType) && item?.path) files.set(item.path.slice(1), changeTrackingId);
    skip = page.nextSkip || undefined;
  }
  return { id, files };
}

/** How many files are read at the same time. */
const atOnce = 6;

/**
 * Azure DevOps gives no patches, and takes threads at any line of a file that is changed. Its lines are needed to offer
 * others in their place.
 */
export async function fetchShownLines(
  client: Client,
  pull: Pull,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly ShownLines[]>> {
  const { files } = await fetchIteration(client, pull);
  const changed = [...paths].filter((path) => files.has(path));
  const shown = await mapLimit(changed, atOnce, (path) => fetchLines(client, path, pull.head));
  return new Map(changed.map((path, index) => [path, [{ start: 1, lines: shown[index] ?? [] }]]));
}

async function fetchLines({ read }: Client, path: string, commit: string): Promise<string[]> {
  const query = {
    path: `/${path}`,
    'versionDescriptor.version': commit,
    'versionDescriptor.versionType': 'commit',
    $format: 'text',
  };
  const text = await read(z.string().default(''), { what: `reading ${path}`, path: '/items', query });
  return text.replace(/\n$/, '').split('\n');
}
