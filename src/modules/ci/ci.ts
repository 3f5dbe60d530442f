import type { Build } from '../../domain/build.ts';

/** Variables that are set: some CIs write `false`, `null`, `<nil>` or nothing at all for what is not. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The surroundings of the process, to be read only. */
export interface Surroundings {
  readonly env: Variables;
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

/** A number that a variable holds; 0 if there is none. */
export function number(value: string | undefined): number {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : 0;
}
