import { hash64 } from './hash.ts';
import { compareText } from './order.ts';
import type { ShardPlan } from './shard-plan.ts';

/** A file, or a tool that cannot be divided, and what it costs in milliseconds. */
export interface Weighed {
  readonly id: string;
  readonly weight: number;
}

/**
 * Divides the work: whole tools, the longest first, each to the machine with the least to do; then the files in the
 * order of their paths fill all machines to one level. So a machine has few folders, and a tool few roots to start in.
 * The same for the same input, whatever its order.
 */
export function divide(count: number, files: readonly Weighed[], tools: readonly Weighed[]): ShardPlan {
  const loads = Array.from({ length: count }, () => ({ weight: 0, tools: [] as string[] }));
  for (const { id, weight } of [...tools].sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))) {
    const least = loads.reduce((best, one) => (one.weight < best.weight ? one : best));
    least.weight += weight;
    least.tools.push(id);
  }
  const sorted = [...files].sort((a, b) => compareText(a.id, b.id));
  const filled = fill(
    loads.map(({ weight }) => weight),
    sorted,
  );
  const shards = loads.map(({ weight, tools: own }, i) => {
    const { from, added } = filled[i] ?? { from: undefined, added: 0 };
    return { weight: Math.round(weight + added), ...(from !== undefined && { from }), tools: own.sort(compareText) };
  });
  return { kind: 'kempt-shards', digest: hash64(JSON.stringify(shards)), shards };
}

interface Filled {
  from: string | undefined;
  added: number;
}

function fill(loads: readonly number[], files: readonly Weighed[]): readonly Filled[] {
  const total = files.reduce((sum, { weight }) => sum + weight, 0);
  const level = levelOf(loads, total);
  const filled: Filled[] = loads.map(() => ({ from: undefined, added: 0 }));
  let end = 0;
  const ends = loads.map((load) => (end += Math.max(0, level - load)));
  let at = 0;
  let index = 0;
  for (const { id, weight } of files) {
    // Half of a file decides where it goes; the last with room takes what rounding leaves.
    while (index < ends.length - 1 && at + weight / 2 >= ends[index]!) index++;
    const own = filled[index]!;
    own.from ??= id;
    own.added += weight;
    at += weight;
  }
  // What no plan knew goes to the first machine with files, or the first at all.
  const first = filled.find(({ from }) => from !== undefined) ?? filled[0]!;
  first.from = '';
  return filled;
}

/** To which level `total` fills the loads up. */
function levelOf(loads: readonly number[], total: number): number {
  const sorted = [...loads].sort((a, b) => a - b);
  let sum = total;
  for (const [i, load] of sorted.entries()) {
    sum += load;
    const level = sum / (i + 1);
    const next = sorted[i + 1];
    if (next === undefined || level <= next) return level;
  }
  return 0;
}

/** Which machine looks at a file, counted from 0. */
export function ownerOf({ shards }: ShardPlan, path: string): number {
  let owner = 0;
  for (const [i, { from }] of shards.entries()) if (from !== undefined && from <= path) owner = i;
  return owner;
}

/** The machines that a plan is for: each has about `most` milliseconds to do, or the longest tool that is not divided. */
export function countFor(files: readonly Weighed[], tools: readonly Weighed[], most: number, limit: number): number {
  const total = [...files, ...tools].reduce((sum, { weight }) => sum + weight, 0);
  const longest = tools.reduce((max, { weight }) => Math.max(max, weight), most);
  return Math.max(1, Math.min(limit, Math.ceil(total / longest)));
}
