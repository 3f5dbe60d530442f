import type { ShardPlan } from '../../domain/shard-plan.ts';

/** How the shards of a plan are given to a CI, which starts a machine for each. */
interface Distribution {
  readonly summary: string;
  print(plan: ShardPlan): string;
}

/** `I/N` of each shard, as `--shard` takes it. */
function namesOf({ shards }: ShardPlan): string[] {
  return shards.map((_, i) => `${i + 1}/${shards.length}`);
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

export const distributions = {
  json: {
    summary: 'the plan itself, for --plan of kempt check',
    print: (plan) => `${JSON.stringify(plan, undefined, 2)}\n`,
  },
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix
  github: {
    summary: 'a matrix of GitHub Actions, for fromJSON()',
    print: (plan) => json({ shard: namesOf(plan) }),
  },
  // https://docs.gitlab.com/ci/yaml/#parallelmatrix
  gitlab: {
    summary: 'the matrix of the job kempt-shard, to be included in a child pipeline of GitLab CI',
    print: (plan) => {
      const names = namesOf(plan).map((name) => `'${name}'`);
      return `kempt-shard:\n  parallel:\n    matrix:\n      - KEMPT_SHARD: [${names.join(', ')}]\n`;
    },
  },
  // https://circleci.com/docs/guides/orchestrate/dynamic-config/
  circleci: {
    summary: 'the parameters of a continued pipeline of CircleCI, for parallelism',
    print: (plan) => json({ 'kempt-shards': plan.shards.length }),
  },
  // https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-job-strategy
  azure: {
    summary: 'a matrix of Azure Pipelines, for an output variable',
    print: (plan) =>
      json(Object.fromEntries(namesOf(plan).map((name, i) => [`shard_${i + 1}`, { KEMPT_SHARD: name }]))),
  },
  // https://www.jenkins.io/doc/pipeline/steps/workflow-cps/#parallel-execute-in-parallel
  jenkins: {
    summary: 'branches and their shards as JSON, for parallel of Jenkins',
    print: (plan) => json(Object.fromEntries(namesOf(plan).map((name, i) => [`shard-${i + 1}`, name]))),
  },
} as const satisfies Readonly<Record<string, Distribution>>;

export type DistributionId = keyof typeof distributions;
