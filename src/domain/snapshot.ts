import type { Entry } from './entry.ts';

/** Why a file's content was not looked at. */
export type ReadProblem =
  /** Listed, but not there any more. */
  | 'missing'
  /** Larger than the limit; `size` of the entry is set. */
  | 'too-large'
  /** Tracked as a file, but something else stands there now. */
  | 'not-a-file'
  /** There, but it could not be read: the run is incomplete. */
  | 'unreadable';

export interface Visitor {
  /**
   * `buffer` holds the content in its first `length` bytes. It is reused for the next file, which is not read before a
   * promise that this returns has settled.
   */
  file(entry: Entry, buffer: Buffer, length: number): Promise<void> | undefined;
  problem(entry: Entry, problem: ReadProblem, detail: string): void;
}

/** A state of the repository that can be listed and read: the work tree, the index, or a commit. */
export interface Snapshot {
  readonly entries: readonly Entry[];
  /** Shows each of `entries` (regular files and symbolic links, whose content is their target) to the visitor. */
  visit(entries: Iterable<Entry>, visitor: Visitor): Promise<void>;
  /** Whether `path` leads to something, links followed. */
  exists(path: string): boolean;
}
