import type { Build } from '../../../domain/build.ts';
import { suggestionBlock } from '../../../lib/markdown.ts';
import type { Forge } from '../forge.ts';
import { fetchRights } from './account.ts';
import { fetchShownLines } from './changes.ts';
import { openClient } from './client.ts';
import { editNote, postNotes, putSummary, restoreNote, withdrawNote } from './notes.ts';
import { fetchMergeBase, fetchPull } from './pull.ts';
import { putStatus } from './status.ts';

/** Characters of a comment. */
const longest = 150_000;

/** A repository on Azure DevOps, spoken to with `token`. */
export function openAzureDevops(build: Pick<Build, 'api' | 'repository'>, token: string, variable: string): Forge {
  const client = openClient(build, token, variable);
  return {
    id: 'azure-devops',
    capabilities: { comment: longest, status: { text: 0, annotations: 0 }, suggestion: suggestionBlock },
    fetchRights: () => fetchRights(client),
    fetchPull: (number) => fetchPull(client, number),
    fetchShownLines: (pull, paths) => fetchShownLines(client, pull, paths),
    postNotes: (pull, notes) => postNotes(client, pull, notes),
    editNote: (pull, posted, note) => editNote(client, pull, posted, note),
    withdrawNote: (pull, posted) => withdrawNote(client, pull, posted),
    restoreNote: (pull, posted, note) => restoreNote(client, pull, posted, note),
    putSummary: (pull, summary) => putSummary(client, pull, summary),
    putStatus: (status) => putStatus(client, status),
    fetchMergeBase: (base, head) => fetchMergeBase(client, base, head),
  };
}
