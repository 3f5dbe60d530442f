/** One thing that was looked at. */
export interface Line {
  /** `none`: it is not there, and nothing needs it. */
  readonly status: 'good' | 'warning' | 'bad' | 'none';
  readonly what: string;
  readonly value: string;
  /** What to do, as a sentence. */
  readonly remedy?: string | undefined;
}

/** What belongs together. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}
