import type { Entry } from './entry.ts';

/** A changed range of lines, as `git diff -U0` gives it. */
export interface Hunk {
  /** 1-based first line in the base; with a count of 0, the line after which lines were added. */
  readonly baseStart: number;
  readonly baseCount: number;
  /** 1-based first line in the head; with a count of 0, the line after which lines were removed. */
  readonly headStart: number;
  readonly headCount: number;
  /** The added lines, without line ends; `headCount` of them. */
  readonly added: readonly string[];
  /** The removed lines with their line ends, as far as they are UTF-8; `baseCount` of them. */
  readonly removed: string;
}

export type ChangeStatus = 'added' | 'copied' | 'deleted' | 'modified' | 'renamed' | 'type-changed' | 'unmerged';

export interface ChangedFile {
  readonly status: ChangeStatus;
  /** The path in the head; of a deleted file, the path it had. */
  readonly path: string;
  /** The entry in the head; absent if deleted. */
  readonly head?: Entry | undefined;
  /** The entry in the base, under the path it had there; absent if added. */
  readonly base?: Entry | undefined;
  /** Empty for binary files, submodules and pure renames. */
  readonly hunks: readonly Hunk[];
}

/** What a change consists of: from the merge base to the head, the index or the work tree. */
export interface ChangeSet {
  /** Looked up, once, when it is asked for: what changed is known before, and mostly enough. */
  readonly range: () => Promise<CommitRange>;
  readonly files: readonly ChangedFile[];
  /** Subject lines of the commits from base to head, newest first; empty for the index and the work tree. */
  readonly subjects: readonly CommitSubject[];
}

/** The commits that a change is between. */
export interface CommitRange {
  /** The commit compared with. */
  readonly base: string;
  /** The commit that is checked; absent: the index or the work tree. */
  readonly head?: string | undefined;
}

/** A change with its range. */
export type RangedChange = ChangeSet & CommitRange;

export async function withRange(change: ChangeSet): Promise<RangedChange> {
  return { ...change, ...(await change.range()) };
}

export interface CommitSubject {
  readonly commit: string;
  readonly subject: string;
}
