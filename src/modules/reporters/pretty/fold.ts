import { byPathAndLine, byRank } from '../../../domain/order.ts';
import type { Finding } from '../../../domain/report.ts';
import { groupBy } from '../../../domain/tally.ts';

/** How much of each finding is shown: with its code, on one line, or only counted. */
export interface Folded {
  /** By path, then by line. */
  readonly files: ReadonlyMap<string, readonly Finding[]>;
  readonly framed: ReadonlySet<Finding>;
  /** What is only counted, by rule, most first. */
  readonly more: readonly Hidden[];
}

export interface Hidden {
  readonly rule: string;
  readonly findings: number;
  readonly files: number;
}

/** Up to here every finding is listed. */
const allListed = 50;
/** Of one rule up to `few` have their code shown; if one file has more of it, only the first `framesOfMany` there. */
const few = 5;
const framesOfMany = 3;
/** Where not every finding is listed: lines in all, of one rule, and how many of these have their code shown. */
const folded = { lines: 60, leastOfRule: 3, mostOfRule: 20, framesOfRule: 2 };

/** Decides what is shown of the findings, so that three thousand can still be read. */
export function fold(findings: readonly Finding[]): Folded {
  const sorted = [...findings].sort(byPathAndLine);
  return sorted.length <= allListed ? listAll(sorted) : listSome(sorted);
}

function listAll(sorted: readonly Finding[]): Folded {
  const groups = groupBy(sorted, ({ rule, location }) => `${location.path}\0${rule}`);
  const shown = [...groups.values()].flatMap((group) => (group.length > few ? group.slice(0, framesOfMany) : group));
  const framed = [...groupBy(shown, ({ rule }) => rule).values()].flatMap((group) => group.slice(0, few));
  return { files: byFile(sorted), framed: new Set(framed), more: [] };
}

/** Each rule has its share of the lines, its worst findings first. */
function listSome(sorted: readonly Finding[]): Folded {
  const rules = groupBy([...sorted].sort(byRank), ({ rule }) => rule);
  const share = Math.floor(folded.lines / rules.size);
  const limit = Math.min(folded.mostOfRule, Math.max(folded.leastOfRule, share));
  const listed = new Set([...rules.values()].flatMap((group) => group.slice(0, limit)));
  const framed = new Set([...rules.values()].flatMap((group) => group.slice(0, folded.framesOfRule)));
  const more = [...rules].flatMap(([rule, group]) => toHidden(rule, group.slice(limit)));
  return {
    files: byFile(sorted.filter((finding) => listed.has(finding))),
    framed,
    more: more.sort((a, b) => b.findings - a.findings),
  };
}

function toHidden(rule: string, hidden: readonly Finding[]): Hidden[] {
  if (hidden.length === 0) return [];
  return [{ rule, findings: hidden.length, files: new Set(hidden.map(({ location }) => location.path)).size }];
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, ({ location }) => location.path);
}
