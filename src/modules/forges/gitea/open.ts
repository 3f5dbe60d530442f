import type { Build } from '../../../domain/build.ts';
import type { Forge } from '../forge.ts';
import { openClient } from './client.ts';
import { editNote, postNotes, putSummary, restoreNote, withdrawNote } from './notes.ts';
import { fetchPull, fetchShownLines } from './pull.ts';
import { fetchRights } from './rights.ts';
import { fetchMergeBase, putStatus } from './status.ts';

/** Characters. Gitea has no limit of its own, but old databases have one of 64 KiB, and a character may have four bytes. */
const comment = 16_000;

/** A repository on Gitea or Forgejo, spoken to with `token`. */
export function openGitea({ api, repository }: Pick<Build, 'api' | 'repository'>, token: string): Forge {
  const client = openClient(api, repository, token);
  return {
    id: 'gitea',
    capabilities: { comment, status: { text: 0, annotations: 0 } },
    fetchRights: () => fetchRights(client),
    fetchPull: (number) => fetchPull(client, number),
    fetchShownLines: ({ number }) => fetchShownLines(client, number),
    postNotes: (pull, notes) => postNotes(client, pull, notes),
    editNote: (_, posted, note) => editNote(client, posted, note),
    withdrawNote: (pull, posted) => withdrawNote(client, pull, posted),
    restoreNote: (_, posted, note) => restoreNote(client, posted, note),
    putSummary: (pull, summary) => putSummary(client, pull, summary),
    putStatus: (status) => putStatus(client, status),
    fetchMergeBase: (_, head, number) => fetchMergeBase(client, head, number),
  };
}
