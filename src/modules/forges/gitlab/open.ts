import type { Build } from '../../../domain/build.ts';
import type { Suggestion } from '../../../domain/note.ts';
import { parsePatch } from '../../../domain/patch.ts';
import type { Forge, Pull } from '../forge.ts';
import { openClient } from './client.ts';
import { type Diffs, fetchDiffs } from './diffs.ts';
import { editNote, postNotes, putSummary, restoreNote, withdrawNote } from './notes.ts';
import { fetchPull } from './pull.ts';
import { fetchRights } from './rights.ts';
import { fetchMergeBase, putStatus } from './status.ts';

/** Characters of a note: https://docs.gitlab.com/administration/instance_limits/#size-of-comments-and-descriptions */
const comment = 1_000_000;
/** Lines above the one that is commented: https://docs.gitlab.com/user/project/merge_requests/reviews/suggestions/ */
const linesAbove = 100;

/** A project on GitLab, spoken to with `token`. */
export function openGitLab(
  { api, repository }: Pick<Build, 'api' | 'repository'>,
  token: string,
  variable: string,
): Forge {
  const client = openClient(api, repository, { token, job: variable === 'CI_JOB_TOKEN' });
  const known = new Map<string, Promise<Diffs>>();
  const diffsOf = ({ number, head }: Pull): Promise<Diffs> => {
    const diffs = known.get(head) ?? fetchDiffs(client, number);
    known.set(head, diffs);
    return diffs;
  };
  return {
    id: 'gitlab',
    capabilities: { comment, status: { text: 0, annotations: 0 }, suggestion },
    fetchRights: () => fetchRights(client),
    fetchPull: (number) => fetchPull(client, number),
    fetchShownLines: async (pull) => {
      const { files } = await diffsOf(pull);
      return new Map([...files].map(([path, { patch }]) => [path, parsePatch(patch)]));
    },
    postNotes: async (pull, notes) => postNotes(client, pull, notes, await diffsOf(pull)),
    editNote: (pull, posted, note) => editNote(client, pull, posted, note),
    withdrawNote: (pull, posted) => withdrawNote(client, pull, posted),
    restoreNote: (pull, posted, note) => restoreNote(client, pull, posted, note),
    putSummary: (pull, summary) => putSummary(client, pull, summary),
    putStatus: (status) => putStatus(client, status),
    fetchMergeBase: (base, head) => fetchMergeBase(client, base, head),
  };
}

/**
 * The block counts the lines above the one that is commented. A line that begins with a slash is a command to GitLab
 * unless a block holds it, and a fence within the text could end that block for it: such a text is not offered.
 */
function suggestion({ startLine, endLine, text }: Suggestion): string | undefined {
  const above = endLine - startLine;
  if (above > linesAbove || text?.includes('```')) return undefined;
  return `\`\`\`suggestion:-${above}+0\n${text === undefined ? '' : `${text}\n`}\`\`\``;
}
