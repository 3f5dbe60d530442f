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
  /** Whether the repository's own tools run; default true. */
  readonly tools?: boolean | undefined;
  /** Told what takes long, such as an installation. */
  readonly said?: ((message: string) => void) | undefined;
  /** Told after each file how many of how many were looked at. */
  readonly progress?: ((files: number, of: number) => void) | undefined;
}
