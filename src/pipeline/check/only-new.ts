import type { Evidence, Finding } from '../../domain/report.ts';

type ChangedLines = Evidence['changed'][number];

/**
 * Leaves out what the base already had. A finding is the same if rule and content are the same in the same file (or in
 * the file that it was renamed from), wherever the line has moved. Of several of equal content, those on changed
 * lines are the new ones.
 */
export function subtractBase(
  head: readonly Finding[],
  base: readonly Finding[],
  files: ReadonlyMap<string, ChangedLines>,
): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of base) {
    const key = keyOf(finding, finding.location.path);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const fresh = new Set<Finding>();
  for (const [key, group] of groupBy(head, (finding) => keyOf(finding, files.get(finding.location.path)?.from))) {
    const added = group.length - (known.get(key) ?? 0);
    if (added <= 0) continue;
    const byChange = [...group].sort((a, b) => Number(isOnAddedLine(b, files)) - Number(isOnAddedLine(a, files)));
    for (const finding of byChange.slice(0, added)) fresh.add(finding);
  }
  return head.filter((finding) => fresh.has(finding));
}

function keyOf(finding: Finding, path: string | undefined): string {
  // Without the ordinal: which of several alike is new, the changed lines decide.
  return `${path ?? ''}\0${finding.fingerprint.split(':')[0]}`;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Whether a finding begins on a line that the change adds. */
export function isOnAddedLine(finding: Finding, files: ReadonlyMap<string, ChangedLines>): boolean {
  const line = finding.location.region?.startLine;
  const added = files.get(finding.location.path)?.added ?? [];
  return line !== undefined && added.some(([first, count]) => line >= first && line < first + count);
}
