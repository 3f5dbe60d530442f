import { levels } from '../../domain/level.ts';
import type { Finding } from '../../domain/report.ts';
import { checkOf } from '../../domain/tally.ts';

/** Rules to the name that several tools share. */
export type Equivalents = Readonly<Record<string, string>>;

/**
 * Tells once what several tools say of one line. The worst stands, then one with a fix, then the first by name; it keeps
 * the rules of the others.
 */
export function mergeEquivalent(findings: readonly Finding[], equivalents: Equivalents): Finding[] {
  const groups = new Map<string, Finding[]>();
  const result: Finding[] = [];
  for (const finding of findings) {
    const name = equivalents[finding.rule];
    const line = finding.location.region?.startLine;
    if (name === undefined || line === undefined) {
      result.push(finding);
      continue;
    }
    const key = `${finding.location.path}\0${line}\0${name}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  for (const group of groups.values()) result.push(...mergeGroup(group));
  return result;
}

/** One tool may say the same of several places of a line: only those of another tool are dropped. */
function mergeGroup(group: readonly Finding[]): Finding[] {
  const [best] = [...group].sort(byWorth);
  if (best === undefined) return [];
  const tool = toolOf(best);
  const others = [...new Set(group.filter((one) => toolOf(one) !== tool).map((one) => one.rule))].sort();
  const own = group.filter((one) => toolOf(one) === tool);
  return others.length === 0 ? own : own.map((one) => ({ ...one, equivalents: others }));
}

function byWorth(a: Finding, b: Finding): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    Number(b.fix !== undefined) - Number(a.fix !== undefined) ||
    (a.rule < b.rule ? -1 : 1)
  );
}

function toolOf({ rule }: Finding): string {
  return checkOf(rule);
}
