import type { ChangeStatus, Hunk } from './change-set.ts';

/*
 * What passes between the steps of a review. Lines are 1-based and of the head; texts have LF line ends.
 */

/** A changed file. A side that does not exist is ''. */
export interface ReviewFile {
  readonly path: string;
  readonly status: ChangeStatus;
  readonly base: string;
  readonly head: string;
  readonly hunks: readonly Hunk[];
}

/** A part of the change that the model is shown, and that is judged once. */
export interface ReviewHunk {
  /** A hash over the path and the removed and added lines: the same while the hunk only moves. */
  readonly id: string;
  readonly path: string;
  /** The lines of the head that are shown, and may be remarked on; `end` is the last one. */
  readonly start: number;
  readonly end: number;
  /** The lines of the head that were added. */
  readonly added: readonly number[];
  /** As the model reads it: with a gutter of line numbers. */
  readonly text: string;
  /** `light`: tests and docs, of which only what is plainly wrong is asked. */
  readonly lane: 'code' | 'light';
}

/** What one request is about: hunks, and cards of what they stand in and use. */
export interface ReviewPack {
  readonly hunks: readonly ReviewHunk[];
  /** Signatures, enclosing functions and call sites; '' if there are none. */
  readonly cards: string;
  /** An estimate, of the hunks and the cards. */
  readonly tokens: number;
}

export const categories = [
  'correctness',
  'security',
  'concurrency',
  'performance',
  'data-loss',
  'api',
  'resource',
  'error-handling',
  'test',
  'maintainability',
] as const;
export type Category = (typeof categories)[number];

export type Severity = 'error' | 'warning' | 'note';

/** A line somewhere that shows that a remark is true. */
export interface Evidence {
  readonly path: string;
  readonly quote: string;
}

/** Evidence that stands in the repository, at the head. */
export interface Proof extends Evidence {
  readonly startLine: number;
  readonly endLine: number;
}

/** What a model has to say, as it says it: nothing of it is believed before it is anchored and verified. */
export interface Candidate {
  readonly path: string;
  /** The code that it is about, to the letter: found in the file, not trusted by line. */
  readonly quote: string;
  /** A hint for quotes that occur more than once. */
  readonly line: number;
  readonly category: Category;
  readonly severity: Severity;
  /** What is wrong, in one or two sentences. */
  readonly claim: string;
  /** Which input or state leads to what wrong result. */
  readonly trigger: string;
  readonly evidence: readonly Evidence[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** What replaces the quoted lines, whole lines; absent: no fix is offered. */
  readonly replacement?: string | undefined;
}

/** A candidate whose quote stands in what was shown, and whose evidence in the repository. */
export interface Anchored extends Candidate {
  readonly hunk: ReviewHunk;
  readonly evidence: readonly Proof[];
  /** The model that found it. */
  readonly model: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** What an extra pass looks for, besides the pass over everything. */
export const lenses = {
  security: 'what an attacker can make of it: untrusted input, authorisation, secrets, injection, unsafe defaults',
  performance: 'work that grows with the data without need, on paths that run often',
  tests:
    'tests that pass although the code they are for is wrong, and changed behaviour whose failing path no test takes',
  architecture: 'state, ownership and errors that cross a boundary of modules in a way that breaks at run time',
  api: 'callers that break: signatures, formats, defaults, error codes and versions that others rely on',
} as const;
export type Lens = keyof typeof lenses;
