import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ownerOf } from '../../domain/divide.ts';
import { UserError } from '../../domain/errors.ts';
import { type ShardPlan, shardPlanSchema } from '../../domain/shard-plan.ts';
import { indexOid } from '../../lib/git/index-file.ts';
import { loadReport } from '../load-report.ts';
import type { Place } from '../place.ts';
import type { ShardRequest } from '../request.ts';
import { commitOf, type Scope } from '../scope.ts';
import type { Share } from '../share.ts';
import { type PlanInput, planShards } from './plan-shards.ts';

/** The share that is asked for, of a plan that is given or that every machine works out alike. Throws {@link UserError}. */
export async function openShare(request: ShardRequest, input: Omit<PlanInput, 'timings'>): Promise<Share> {
  const { index, count } = request;
  const plan = request.plan === undefined ? await workOut(request, input) : loadPlan(request.plan);
  if (plan.shards.length !== count)
    throw new UserError(
      `The plan is for ${plan.shards.length} shards, and --shard ${index}/${count} is one of ${count}`,
      'Give all machines the same plan, and the number of its shards.',
    );
  const planned = new Set(plan.shards.flatMap(({ tools }) => tools));
  const own = new Set(plan.shards[index - 1]?.tools);
  const first = index === 1;
  return {
    index,
    count,
    plan: plan.digest,
    first,
    has: (path) => ownerOf(plan, path) === index - 1,
    runs: (tool) => own.has(tool) || (first && !planned.has(tool)),
  };
}

async function workOut({ count, timings }: ShardRequest, input: PlanInput): Promise<ShardPlan> {
  const report = timings === undefined ? undefined : await loadReport(timings);
  return await planShards({ ...input, timings: report?.timings }, count);
}

function loadPlan(path: string): ShardPlan {
  const parsed = shardPlanSchema.safeParse(parse(path));
  if (parsed.success) return parsed.data;
  throw new UserError(`${path} is no plan of shards`, 'Write it: kempt plan --shards 4 --output plan.json');
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UserError(`The plan ${path} cannot be read`, 'Write it: kempt plan --shards 4 --output plan.json', {
      cause,
    });
  }
}

/** What the machines of one run must agree in, besides the plan. */
export async function stateOf(
  request: Parameters<typeof commitOf>[0],
  scope: Scope,
  { repository }: Place,
): Promise<{ readonly commit?: string; readonly files: string }> {
  const hash = createHash('sha256');
  const { index } = scope;
  const ids = index && new Map(index.entries.map((entry, i) => [entry, indexOid(index, i)]));
  for (const entry of scope.files) hash.update(`${entry.path}\0${entry.oid ?? ids?.get(entry) ?? ''}\n`);
  const files = hash.digest('hex').slice(0, 32);
  if (repository === undefined) return { files };
  const { git } = await import('../../lib/git/git.ts');
  const asked = ['rev-parse', '--verify', '--quiet', `${(await commitOf(request, scope)) ?? 'HEAD'}^{commit}`];
  // A repository may have no commit yet.
  const commit = await git(repository, asked).catch(() => undefined);
  return { files, ...(commit && { commit: commit.toString('latin1').trim() }) };
}
