import { levels } from './level.ts';
import type { Finding } from './report.ts';

type Placed = Pick<Finding, 'level' | 'location' | 'message' | 'rule'>;

/** The order of lists that are grouped by file: path, line, column, then worst first. Findings of a file as a whole lead. */
export function byPathAndLine(a: Placed, b: Placed): number {
  return byPlace(a, b) || byLevel(a, b) || byWords(a, b);
}

/** The order in which findings get a place where there are not places enough: worst first, then by path and line. */
export function byRank(a: Placed, b: Placed): number {
  return byLevel(a, b) || byPlace(a, b) || byWords(a, b);
}

function byLevel(a: Placed, b: Placed): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level);
}

function byPlace(a: Placed, b: Placed): number {
  const [from, to] = [a.location.region, b.location.region];
  return (
    compareText(a.location.path, b.location.path) ||
    (from?.startLine ?? 0) - (to?.startLine ?? 0) ||
    (from?.startColumn ?? 0) - (to?.startColumn ?? 0)
  );
}

function byWords(a: Placed, b: Placed): number {
  return compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

/** By UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
