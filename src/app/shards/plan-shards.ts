import { countFor, divide, type Weighed } from '../../domain/divide.ts';
import type { Report } from '../../domain/report.ts';
import type { ShardPlan } from '../../domain/shard-plan.ts';
import { toMatcher } from '../../lib/glob.ts';
import { isDivisible } from '../tools/divisible.ts';
import { reachedFor, wholeScope } from '../tools/scope-of.ts';
import { selectTools, whyIdle } from '../tools/select.ts';
import type { ToolsInput } from '../tools/session.ts';
import { type StartInput, toToolsInput } from '../tools/start.ts';
import { takes } from '../tools/takes.ts';
import { sizesOf } from './sizes.ts';

export interface PlanInput extends StartInput {
  /** Whether the repository's tools are to run. */
  readonly tools: boolean;
  /** Milliseconds by tool, as a report tells them. */
  readonly timings?: Report['timings'] | undefined;
}

/*
 * What things cost, in milliseconds on one core, where no report tells: a guess that is the same on every machine. To
 * look at a file costs something even if it is empty.
 */
const emptyFile = 512;
const builtIn = 1 / 100_000;
const ofTool = 1 / 1000;
const atLeast = 1000;

/** What `auto` gives each machine, in milliseconds, and how many machines it takes at most. */
const share = 60_000;
const limit = 64;

/** Works out who does what: from the files, the tools that run, and what they took before. */
export async function planShards(input: PlanInput, count: number | 'auto'): Promise<ShardPlan> {
  const { files, tools } = await weigh(input);
  return divide(count === 'auto' ? countFor(files, tools, share, limit) : count, files, tools);
}

interface ToolWork {
  readonly id: string;
  readonly divisible: boolean;
  readonly paths: readonly string[];
}

async function weigh(
  input: PlanInput,
): Promise<{ readonly files: readonly Weighed[]; readonly tools: readonly Weighed[] }> {
  const { scope, place, timings = {} } = input;
  const toolsInput = input.tools ? await toToolsInput(input) : undefined;
  const work = toolsInput ? workOf(toolsInput) : [];
  const entries = toolsInput?.entries ?? [];
  const bytes = new Map(await pairs(entries, place));
  for (const [path, size] of await pairs(
    scope.files.filter(({ path }) => !bytes.has(path)),
    place,
  ))
    bytes.set(path, size);
  const sizeOf = (path: string): number => (bytes.get(path) ?? 0) + emptyFile;
  const weights = new Map(scope.files.map(({ path }) => [path, sizeOf(path) * builtIn]));
  const tools: Weighed[] = [];
  for (const { id, divisible, paths } of work) {
    const size = paths.reduce((sum, path) => sum + sizeOf(path), 0);
    const weight = timings[id] ?? Math.max(atLeast, size * ofTool);
    if (!divisible) tools.push({ id, weight });
    else for (const path of paths) weights.set(path, (weights.get(path) ?? 0) + (weight * sizeOf(path)) / size);
  }
  return { files: [...weights].map(([id, weight]) => ({ id, weight })), tools };
}

async function pairs(
  entries: Parameters<typeof sizesOf>[0],
  place: Parameters<typeof sizesOf>[1],
): Promise<readonly (readonly [string, number])[]> {
  const sizes = await sizesOf(entries, place);
  return entries.map(({ path }, i) => [path, sizes[i] ?? 0] as const);
}

function workOf(input: ToolsInput): readonly ToolWork[] {
  const paths = input.entries.map(({ path }) => path);
  const { chosen } = selectTools({ ...input, paths });
  return chosen.flatMap((one): ToolWork[] => {
    const { id, tool } = one.setting;
    const matches = takes(one.setting, toMatcher, input.top);
    const taken = input.files.map(({ path }) => path).filter(matches);
    if (whyIdle(tool, taken.length, input.change !== undefined) !== undefined) return [];
    return [
      {
        id,
        divisible: isDivisible(one.setting),
        paths: wholeScope(one) ? paths.filter(matches).filter(reachedFor(one.setting, input)) : taken,
      },
    ];
  });
}
