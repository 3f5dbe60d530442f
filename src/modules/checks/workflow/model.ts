/** A scalar of the file; offsets are UTF-16 code units of the text. */
export interface Scalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Scalars by their keys; a value that is a list or a map is left out. */
export type Scalars = ReadonlyMap<string, Scalar>;

export interface Permissions {
  /** `read-all`, `write-all`, or one level for each scope that is named. */
  readonly all?: Scalar;
  readonly scopes: Scalars;
}

export interface Step {
  readonly uses?: Scalar | undefined;
  readonly run?: Scalar | undefined;
  readonly condition: string;
  readonly with: Scalars;
  readonly env: Scalars;
}

export interface Job {
  readonly name: Scalar;
  /** The reusable workflow that is called. */
  readonly uses?: Scalar | undefined;
  readonly condition: string;
  readonly permissions?: Permissions | undefined;
  readonly env: Scalars;
  readonly steps: readonly Step[];
}

/** What the checks need of a workflow, or of the steps of a composite action as its only job. */
export interface Workflow {
  readonly kind: 'workflow' | 'action';
  /** The names of the events that start it; none for an action. */
  readonly triggers: ReadonlySet<string>;
  /** Inputs that hold free text, as callers of an action or a reusable workflow give it. */
  readonly textInputs: ReadonlySet<string>;
  readonly permissions?: Permissions | undefined;
  readonly env: Scalars;
  readonly jobs: readonly Job[];
}
