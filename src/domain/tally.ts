import type { Level } from './level.ts';

/** How many there are of each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

export function countLevels(items: Iterable<{ readonly level: Level }>): LevelCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of items) counts[level]++;
  return counts;
}

/** Groups in order of first appearance, members in their order. */
export function groupBy<T, K>(items: Iterable<T>, toKey: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The check of a rule: `check` of `check/rule`. */
export function checkOf(rule: string): string {
  return rule.split('/', 1)[0] ?? rule;
}
