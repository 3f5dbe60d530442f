import type { Build } from '../../domain/build.ts';

/** The surroundings of the process, to be read only. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of a file; undefined if it cannot be read. */
  readonly read: (path: string) => string | undefined;
}

/** A place where Kempt runs. */
export interface Ci {
  /** The name of its file. */
  readonly id: string;
  /** One line: what it is. */
  readonly summary: string;
  /** Where its variables are described. */
  readonly source: string;
  /** What the run is about; undefined if this is not where we run. Throws `UserError` if what it tells makes no sense. */
  detect(surroundings: Surroundings): Build | undefined;
}
