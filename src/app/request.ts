import type { Overrides } from '../config/settings.ts';
import type { ScopeRequest } from './place.ts';

/** What to check, and how. */
export interface CheckRequest extends ScopeRequest, Overrides {
  readonly config?: string | undefined;
  /** The commit whose configuration and baseline decide; undefined: those of the work tree. */
  readonly trust?: string | undefined;
  /** Also look for secrets in the commits of the change, or of the whole history if no change is given. */
  readonly history?: boolean | undefined;
  /** Report what the baseline lists, too. */
  readonly ignoreBaseline?: boolean | undefined;
  /** Let coverage fall. */
  readonly ignoreFigures?: boolean | undefined;
  /** Whether nobody is told a report that has nothing to say: then its commits are not looked up. */
  readonly quiet?: boolean | undefined;
  /** Whether the repository's own tools run; default true. */
  readonly tools?: boolean | undefined;
  /** Of a change in a monorepo, let tools look at the workspaces only that it reaches. */
  readonly affected?: boolean | undefined;
  /** Do but one part of the work, of several machines. */
  readonly shard?: ShardRequest | undefined;
  /** Told what takes long, such as an installation. */
  readonly said?: ((message: string) => void) | undefined;
  /** Told after each file how many of how many were looked at. */
  readonly progress?: ((files: number, of: number) => void) | undefined;
}

/** Which part of the work. */
export interface ShardRequest {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** A file with the plan; undefined: it is worked out. */
  readonly plan?: string | undefined;
  /** A report that tells how long the tools take; undefined: sizes decide. */
  readonly timings?: string | undefined;
}
