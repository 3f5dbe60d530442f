import { parseNoteMarker } from '../../domain/note.ts';
import { type Candidate, type Category, categories } from '../../domain/review.ts';
import type { Thread } from '../../domain/thread.ts';
import { unescapeText } from '../../lib/markdown.ts';
import type { Lines } from './anchor.ts';

/*
 * What people made of the pull request, as its threads tell. A remark that they turned down is not made again, and what
 * they said themselves is not repeated. Who may not write to the repository can turn down by a thumb only.
 */

/** What a person said at a line. Only of people who may write to the repository: anybody else could silence a finding. */
export interface HumanComment extends Lines {
  readonly path: string;
  readonly body: string;
}

/** A remark of ours that people turned down. */
export interface Rejection extends Pick<Candidate, 'path' | 'category' | 'claim'> {
  readonly by: 'thumbs-down' | 'wont-fix' | 'resolved-without-change';
}

export interface Feedback {
  readonly comments: readonly HumanComment[];
  readonly rejections: readonly Rejection[];
}

/** Reads the threads. */
export function toFeedback(threads: readonly Thread[]): Feedback {
  return {
    comments: threads.flatMap(({ path, lines, comments }) =>
      lines === undefined
        ? []
        : comments.flatMap(({ body, own, member }) => (own || !member ? [] : [{ path, ...lines, body }])),
    ),
    rejections: threads.flatMap((thread) => {
      const by = rejectedBy(thread);
      const remark = by && parseRemark(thread.comments[0]!.body);
      return by && remark ? [{ path: thread.path, ...remark, by }] : [];
    }),
  };
}

/** The words by which people turn a remark down. */
const refusal =
  /\b(?:won[\u2019']?t[- ]?fix|by design|works as (?:designed|intended)|(?:is|as) intended|intentional(?:ly)?|false positive|not a (?:bug|problem)|disagree)\b/i;

/** A thread of ours; one that is resolved while its lines stand as they were was resolved without a change. */
function rejectedBy({ comments: [first, ...answers], disliked, resolved, lines }: Thread): Rejection['by'] | undefined {
  const marker = first?.own ? parseNoteMarker(first.body) : undefined;
  if (marker === undefined || marker.withdrawn) return undefined;
  if (disliked) return 'thumbs-down';
  if (answers.some(({ own, member, body }) => !own && member && refusal.test(body))) return 'wont-fix';
  return resolved && lines !== undefined ? 'resolved-without-change' : undefined;
}

/** What we said, read back from our own words; undefined: it was no remark of a review. */
function parseRemark(body: string): Pick<Rejection, 'category' | 'claim'> | undefined {
  const [, said, rule] = /^\S+ (.+?) Trigger: .*\(`review\/([\w-]+)`\)/.exec(body) ?? [];
  if (said === undefined || !isCategory(rule)) return undefined;
  return { category: rule, claim: unescapeText(said) };
}

function isCategory(name: string | undefined): name is Category {
  return (categories as readonly (string | undefined)[]).includes(name);
}
