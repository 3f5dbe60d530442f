/** A finding as a tool tells it: paths, lines and columns are its own, see the units of its `parse`. */
export interface RawFinding extends RawRegion {
  /** Absent: of the repository as a whole. */
  readonly path?: string | undefined;
  readonly rule?: string | undefined;
  readonly message: string;
  /** What the tool calls its level. */
  readonly level?: string | undefined;
  readonly url?: string | undefined;
  readonly fix?: readonly RawEdit[] | undefined;
  /** The test that failed. */
  readonly test?: RawTest | undefined;
}

/** A test as its runner names it. */
export interface RawTest {
  /** Tells it from every other test of a run, and is the same in every run. */
  readonly id: string;
  readonly name: string;
  /** Where it stands, which need not be where it failed. */
  readonly path?: string | undefined;
}

export interface RawRegion {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** An edit of the file of its finding. */
export interface RawEdit extends RawRegion {
  /** From the start of the file, instead of lines. */
  readonly offset?: number | undefined;
  readonly endOffset?: number | undefined;
  readonly text: string;
}

/** What a tool's output says. */
export interface ReadOutput {
  readonly findings: readonly RawFinding[];
  /** How many files the tool says it looked at. */
  readonly examined?: number | undefined;
  /** The ids of the tests that passed, where it says so. */
  readonly passed?: readonly string[] | undefined;
  /** What the output says its columns count. */
  readonly columnUnit?: 'utf-16' | 'code-point' | undefined;
}

/** The output is not of the format it should be of. */
export class UnreadableOutput extends Error {
  override readonly name = 'UnreadableOutput';
}
