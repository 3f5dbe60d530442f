import type { ChangedFile } from '../../domain/change-set.ts';
import { type Coverage, coverLine, type MeasuredFile, type Share } from '../../domain/coverage.ts';

/** Changed executable lines in a row that no test runs; 1-based, both included. */
export interface Gap {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** What is covered of a change. */
export interface ChangeCoverage extends Share {
  readonly gaps: readonly Gap[];
  /** Changed files like those that were measured, but of which nothing was told. */
  readonly unmeasured: readonly string[];
}

/** Puts reports together. `toPath`: the file of the repository that a name means; undefined: what is none is left out. */
export function mergeCoverage(
  files: readonly MeasuredFile[],
  toPath: (path: string) => string | undefined,
): Map<string, Map<number, boolean>> {
  const merged = new Map<string, Map<number, boolean>>();
  for (const { paths, lines } of files) {
    const path = firstOf(paths, toPath);
    if (path === undefined) continue;
    const all = merged.get(path) ?? new Map<number, boolean>();
    for (const [line, covered] of lines) coverLine(all, line, covered);
    merged.set(path, all);
  }
  return merged;
}

function firstOf(paths: readonly string[], toPath: (path: string) => string | undefined): string | undefined {
  for (const path of paths) {
    const found = toPath(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How much is covered of everything. */
export function shareOf(coverage: Coverage): Share {
  const all = [...coverage.values()].flatMap((lines) => [...lines.values()]);
  return { covered: all.filter(Boolean).length, lines: all.length };
}

/** How much is covered of the lines that a change adds or edits. `isSource`: whether a tool looks at a file. */
export function coverageOfChange(
  coverage: Coverage,
  files: readonly ChangedFile[],
  isSource: (path: string) => boolean,
): ChangeCoverage {
  const extensions = new Set([...coverage.keys()].map(extensionOf));
  const touched = files.filter(({ hunks }) => hunks.some(({ headCount }) => headCount > 0));
  const unmeasured = touched
    .map(({ path }) => path)
    .filter((path) => !coverage.has(path) && extensions.has(extensionOf(path)) && isSource(path));
  const runs = touched.flatMap((file) => changedLines(file, coverage));
  const lines = runs.flat();
  return {
    covered: lines.filter(({ covered }) => covered).length,
    lines: lines.length,
    gaps: runs.flatMap(toGaps),
    unmeasured,
  };
}

interface Line {
  readonly path: string;
  readonly line: number;
  readonly covered: boolean;
}

/** The executable lines of each hunk of a file, in order. */
function changedLines({ path, hunks }: ChangedFile, coverage: Coverage): Line[][] {
  const known = [...(coverage.get(path) ?? [])].sort(([a], [b]) => a - b);
  return hunks.map(({ headStart, headCount }) =>
    known
      .filter(([line]) => line >= headStart && line < headStart + headCount)
      .map(([line, covered]) => ({ path, line, covered })),
  );
}

/** A gap ends at a covered line; what is not executable, such as a comment, does not end it. */
function toGaps(lines: readonly Line[]): Gap[] {
  const gaps: Gap[] = [];
  let inside = false;
  for (const { path, line, covered } of lines) {
    const before = inside && !covered ? gaps.pop() : undefined;
    if (!covered) gaps.push({ path, from: before?.from ?? line, to: line });
    inside = !covered;
  }
  return gaps;
}

function extensionOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}
