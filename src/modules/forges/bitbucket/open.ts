import type { Build } from '../../../domain/build.ts';
import { suggestionBlock } from '../../../lib/markdown.ts';
import type { Capabilities, Forge, Voice } from '../forge.ts';
import { fetchRights } from './account.ts';
import { openClient, openProxied } from './client.ts';
import { editNote, postNotes, putSummary, restoreNote, withdrawNote } from './notes.ts';
import { fetchMergeBase, fetchPull, fetchShownLines } from './pull.ts';
import { putStatus } from './status.ts';

/** Characters of a comment; annotations of a report: https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/ */
const capabilities: Capabilities = {
  comment: 32_768,
  status: { text: 4000, annotations: 1000 },
  suggestion: suggestionBlock,
};

/** A repository on Bitbucket Cloud, spoken to with `token`. */
export function openBitbucket(build: Pick<Build, 'api' | 'repository'>, token: string): Forge {
  const client = openClient(build, token);
  return {
    id: 'bitbucket',
    capabilities,
    fetchRights: () => fetchRights(client),
    fetchPull: (number) => fetchPull(client, number),
    fetchShownLines: (pull) => fetchShownLines(client, pull),
    postNotes: (pull, notes) => postNotes(client, pull, notes),
    editNote: (pull, posted, note) => editNote(client, pull, posted, note),
    withdrawNote: (pull, posted) => withdrawNote(client, pull, posted),
    restoreNote: (pull, posted, note) => restoreNote(client, pull, posted, note),
    putSummary: (pull, summary) => putSummary(client, pull, summary),
    putStatus: (status) => putStatus(client, status),
    fetchMergeBase: (base, head) => fetchMergeBase(client, base, head),
  };
}

/** Says the verdict from within Pipelines, which take reports without a token. */
export function openThroughProxy(build: Pick<Build, 'api' | 'repository'>, proxy = 'http://localhost:29418'): Voice {
  const client = openProxied(build, proxy);
  return { capabilities, putStatus: (status) => putStatus(client, status) };
}
