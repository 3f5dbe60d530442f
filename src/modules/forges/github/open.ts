import type { Build } from '../../../domain/build.ts';
import { suggestionBlock } from '../../../lib/markdown.ts';
import type { Forge } from '../forge.ts';
import { openClient } from './client.ts';
import { fetchArtifact, fetchMergeBase, findPull } from './earlier-run.ts';
import { editNote, postNotes, putSummary, restoreNote, withdrawNote } from './notes.ts';
import { fetchPull, fetchShownLines } from './pull.ts';
import { fetchRights } from './rights.ts';
import { putSarif, putStatus } from './status.ts';
import { fetchThreads } from './threads.ts';

/** Characters of a comment, and of a check run's text: https://docs.github.com/en/rest/checks/runs */
const limits = { comment: 65_536, text: 65_535 } as const;
/** Twenty requests of fifty. */
const annotations = 1000;

/** A repository on GitHub, spoken to with `token`. */
export function openGitHub({ api, repository }: Pick<Build, 'api' | 'repository'>, token: string): Forge {
  const client = openClient(api, repository, token);
  return {
    id: 'github',
    capabilities: { comment: limits.comment, status: { text: limits.text, annotations }, suggestion: suggestionBlock },
    fetchRights: () => fetchRights(client),
    fetchPull: (number) => fetchPull(client, number),
    fetchThreads: (number) => fetchThreads(client, number),
    fetchShownLines: (pull) => fetchShownLines(client, pull),
    postNotes: (pull, notes) => postNotes(client, pull, notes),
    editNote: (_, posted, note) => editNote(client, posted, note),
    withdrawNote: (_, posted) => withdrawNote(client, posted),
    restoreNote: (_, posted, note) => restoreNote(client, posted, note),
    putSummary: (pull, summary) => putSummary(client, pull, summary),
    putStatus: (status) => putStatus(client, status),
    putSarif: (sarif, commit, ref) => putSarif(client, sarif, commit, ref),
    fetchMergeBase: (base, head) => fetchMergeBase(client, base, head),
    earlier: {
      findPull: (run) => findPull(client, run),
      fetchArtifact: (run, name, limit) => fetchArtifact(client, run, name, limit),
    },
  };
}
