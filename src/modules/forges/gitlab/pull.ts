import { z } from 'zod';
import { type PostedNote, type PostedSummary, parseNoteMarker, parseSummaryMarker } from '../../../domain/note.ts';
import type { Pull } from '../forge.ts';
import type { Client } from './client.ts';
import { fetchUser } from './rights.ts';

const request = z.object({ state: z.string(), sha: z.string() });

const discussion = z.object({
  id: z.string(),
  individual_note: z.boolean(),
  notes: z.array(
    z.object({
      id: z.int(),
      body: z.string(),
      author: z.object({ id: z.int() }),
      system: z.boolean(),
      resolved: z.boolean().nullish(),
      position: z.object({ head_sha: z.string().nullish() }).nullish(),
    }),
  ),
});

type Discussion = z.infer<typeof discussion>;

/** The merge request with all that ourselves said; whose word a note is, tells its author and not its text. */
export async function fetchPull(client: Client, number: number): Promise<Pull> {
  const { id: me } = await fetchUser(client);
  const path = `/merge_requests/${number}`;
  const what = 'reading the merge request';
  const { state, sha: head } = await client.read(request, { what, path });
  const all = await client.list(discussion, { what, path: `${path}/discussions` });
  const own = all.filter(({ notes: [first] }) => first !== undefined && !first.system && first.author.id === me);
  const [summary] = own.flatMap((one) => toSummary(one) ?? []);
  return { number, head, open: state === 'opened', notes: own.flatMap((one) => toNote(one, head) ?? []), summary };
}

/** GitLab moves a note to the new head with its line; one whose line is gone stays with the head that it was said of. */
function toNote({ id, notes }: Discussion, head: string): PostedNote | undefined {
  const [first, ...answers] = notes;
  const marker = first && parseNoteMarker(first.body);
  return (
    marker && {
      ...marker,
      handle: { thread: id, comment: first.id },
      outdated: first.position?.head_sha !== head,
      resolved: first.resolved === true,
      answered: answers.some(({ system }) => !system),
    }
  );
}

function toSummary({ individual_note: alone, notes: [first] }: Discussion): PostedSummary | undefined {
  const marker = alone && first ? parseSummaryMarker(first.body) : undefined;
  return marker && first && { ...marker, handle: first.id };
}
