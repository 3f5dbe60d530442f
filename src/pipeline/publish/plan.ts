import { digestOf, type Note, type PostedNote } from '../../domain/note.ts';
import { groupBy } from '../../domain/tally.ts';

/** What has to be done so that exactly the notes that are wanted stand on the pull request. */
export interface NotesPlan {
  readonly post: readonly Note[];
  readonly edit: readonly (readonly [PostedNote, Note])[];
  readonly restore: readonly (readonly [PostedNote, Note])[];
  readonly withdraw: readonly PostedNote[];
}

/**
 * Compares what is wanted with what ourselves said before. A note that stands is not said again; one that somebody
 * resolved is settled for good; one that the forge folded away as outdated is moved, unless somebody answered it.
 */
export function planNotes(wanted: readonly Note[], posted: readonly PostedNote[]): NotesPlan {
  const plan = { post: [] as Note[], edit: [] as [PostedNote, Note][], restore: [] as [PostedNote, Note][] };
  const withdraw = new Set(posted.filter(({ withdrawn, resolved }) => !withdrawn && !resolved));
  const byId = groupBy(posted, ({ id }) => id);
  for (const note of wanted) {
    const own = byId.get(note.id) ?? [];
    const kept = own.find(stays) ?? own.find(({ withdrawn, resolved }) => resolved && !withdrawn);
    const settled = own.find(({ withdrawn, outdated, answered }) => withdrawn && (!outdated || answered));
    if (kept) {
      withdraw.delete(kept);
      if (!kept.resolved && kept.digest !== digestOf(note.body)) plan.edit.push([kept, note]);
    } else if (settled) plan.restore.push([settled, note]);
    else plan.post.push(note);
  }
  return { ...plan, withdraw: [...withdraw] };
}

function stays({ withdrawn, resolved, outdated, answered }: PostedNote): boolean {
  return !withdrawn && !resolved && (!outdated || answered);
}
