/** The executable lines of a file, 1-based, each with whether a test ran it. */
export type Lines = ReadonlyMap<number, boolean>;

/** What tests covered, by path from the top of the repository. */
export type Coverage = ReadonlyMap<string, Lines>;

/** A file as a report of coverage names it: every path that may be meant, the likeliest first. */
export interface MeasuredFile {
  readonly paths: readonly string[];
  readonly lines: Lines;
}

/** How many of so many executable lines a test ran. */
export interface Share {
  readonly covered: number;
  readonly lines: number;
}

/** In percent, rounded down to hundredths, so that what is almost enough is not enough. */
export function toPercent({ covered, lines }: Share): number {
  return lines === 0 ? 100 : Math.floor((covered * 10_000) / lines) / 100;
}

/** A line that is named twice is covered if one of the two is. */
export function coverLine(lines: Map<number, boolean>, line: number, covered: boolean): void {
  lines.set(line, covered || lines.get(line) === true);
}
