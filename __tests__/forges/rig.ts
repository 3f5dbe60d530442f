import type { Fault } from './faults.ts';

/** Something said at a line, as a fake forge keeps it. */
export interface SaidNote {
  readonly id: string;
  readonly author: 'kempt' | 'somebody';
  readonly path: string;
  /** In the head; undefined: of the file as a whole, or not shown any more. */
  readonly line: number | undefined;
  /** Without what follows in its thread. */
  readonly body: string;
  readonly resolved: boolean;
  /** What people answered. */
  readonly replies: readonly string[];
}

/** One run of a CI for the pull request. */
export interface CiRun {
  /** The head that the CI tells, and the commit it goes to. */
  readonly head: string;
  readonly base: string;
  /** Grows from run to run. */
  readonly run: number;
  /** `write`, `read`, or one that nobody has: `nobody`. */
  readonly token: string;
  /** Whether the branch is in somebody else's copy of the repository. */
  readonly fork: boolean;
}

/** A forge for tests: a real HTTP server over a real git repository, with one pull request, number 7. */
export interface FakeForge {
  /** Requests and answers that are not as the forge's description of its API says. */
  readonly violations: readonly string[];
  openPull(commits: { readonly baseSha: string; readonly headSha: string }): void;
  /** A new head. What is said follows its line, as on the forge. */
  push(headSha: string): void;
  closePull(): void;
  /** All threads at lines and on files, in the order they came in. */
  notes(): readonly SaidNote[];
  /** The comments on the pull request as a whole. */
  summaries(): readonly { readonly author: 'kempt' | 'somebody'; readonly body: string }[];
  /** What was said of commits, the oldest first. */
  statuses(): readonly { readonly commit: string; readonly failed: boolean }[];
  /** How many requests changed something, or meant to. */
  writes(): number;
  fail(fault: Fault): void;
  /** Somebody answers in the thread of a note. */
  reply(id: string, body: string): void;
  /** Somebody resolves the thread of a note; only where `Rig.threads`. */
  resolve(id: string): void;
  /** Somebody talks: so many comments, on the pull request and at a line of `path`. */
  talk(count: number, path: string, line: number): void;
  /** Everything that is said becomes somebody else's, word by word. */
  disown(): void;
  /** The variables of a CI of this forge, the token under a name of the forge's own. */
  env(run: CiRun): Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** How one forge is tested. */
export interface Rig {
  /** `gitDir` is the repository (its folder or a bare one) that has the commits. */
  start(gitDir: string): Promise<FakeForge>;
  /** What is told of a token that may not write: of the repository itself, and of a fork. */
  readonly advice: { readonly own: RegExp; readonly fork: RegExp };
  /** Characters that the summary may have. */
  readonly comment: number;
  /** How a note offers to make `two` of its one line; undefined: the forge has no such thing. */
  readonly suggestion: string | undefined;
  /** Whether threads can be resolved and opened again, by us and by people. */
  readonly threads: boolean;
  /** Whether a note can be deleted; else it stays, and says that it is settled. */
  readonly deletes: boolean;
  /** Whether a note follows its line to a new head; else it is said anew at the line, and taken back at the old one. */
  readonly follows: boolean;
  /** Whether the forge takes SARIF. */
  readonly sarif: boolean;
  /** Whether the forge tells what the tokens of the tests may do. */
  readonly rights: boolean;
  /** The paths of the requests, for faults. */
  readonly paths: {
    /** What is asked first of the pull request. */
    readonly pull: RegExp;
    /** All by which notes are posted. */
    readonly notes: RegExp;
    readonly summary: RegExp;
    readonly status: RegExp;
  };
  /** The method of the request that says a status. */
  readonly statusMethod: 'POST' | 'PUT';
  /** The status with which the forge refuses a note that it cannot place. */
  readonly refusal: number;
}
