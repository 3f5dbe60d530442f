/** What one machine does of a run on several. */
export interface Share {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** The digest of the plan. */
  readonly plan: string;
  /** Whether it does what can be done only once: checks of the tree and of the change, and the look into the history. */
  readonly first: boolean;
  has(path: string): boolean;
  /** Whether it runs a tool that is not divided. What no plan knew is for the first. */
  runs(tool: string): boolean;
}
