import { z } from 'zod';
import { UserError } from '../domain/errors.ts';
import { type Lens, lenses } from '../domain/review.ts';
import type { Output, Price } from '../modules/providers/provider.ts';

/*
 * What a configuration says of the models of a review. Keys of APIs are no part of it: they stand in environment
 * variables, whose names it may give.
 */

const name = z.string().regex(/^[a-z][a-z\d-]*\/\S+$/, 'is not provider/model');

const model = z.strictObject({
  model: name.describe('provider/model, such as anthropic/claude-sonnet-5 or command/claude'),
  'base-url': z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where it is reached; default the usual place'),
  'api-key-env': z
    .string()
    .regex(/^[A-Za-z_]\w*$/)
    .optional()
    .describe('the environment variable with the key; default the usual one'),
  output: z
    .enum(['schema', 'json', 'text'])
    .optional()
    .describe('what the endpoint can hold an answer to: a JSON schema, some JSON or nothing; the prompt has the rest'),
  options: z
    .record(z.string(), z.json())
    .optional()
    .describe('handed to the provider as the AI SDK names them, such as reasoningEffort or thinking'),
});

const limits = z.strictObject({
  tokens: z.int().positive().optional().describe('read and answered, together'),
  usd: z.number().positive().optional().describe('US dollars; the prices of all models must be known'),
});

const dollars = z.number().nonnegative();
const price = z
  .strictObject({
    input: dollars,
    cached: dollars.optional().describe('read from the cache; default as input'),
    written: dollars.optional().describe('written to the cache; default as input'),
    output: dollars,
  })
  .describe('US dollars for a million tokens');

const glob = z.string().min(1);

export const reviewConfigSchema = z.strictObject({
  enabled: z
    .boolean()
    .optional()
    .describe('whether `kempt run` reviews changes where a model can be asked; default true'),
  forks: z
    .boolean()
    .optional()
    .describe(
      'whether the second stage reviews pull requests from forks, whose own runs have no key; default false: anybody can open one',
    ),
  models: z
    .array(z.union([name, model]))
    .min(1)
    .optional()
    .describe('which models are asked: the first, and the next if it fails; default the one whose key is set'),
  budget: z
    .strictObject({
      run: limits.optional().describe('one run'),
      'pull-request': limits.optional().describe('all runs for it, as far as the cache folder is kept'),
      month: limits.optional().describe('all runs with the same cache folder'),
    })
    .optional()
    .describe('no question is asked that could go beyond one of these'),
  prices: z.record(name, price).optional().describe('per provider/model, over those that Kempt knows'),
  verify: name.optional().describe('another model for the second look; default the same ones'),
  lenses: z
    .array(z.enum(Object.keys(lenses) as Lens[]))
    .optional()
    .describe('passes besides the one over everything, each for one kind of defect'),
  include: z.array(glob).optional().describe('only files that match one of these are reviewed'),
  exclude: z.array(glob).optional().describe('files that match one of these are not reviewed'),
  guidance: z
    .array(z.string().min(1))
    .optional()
    .describe('files that tell how to work here; default AGENTS.md, CLAUDE.md, CONTRIBUTING.md and that of Copilot'),
  instructions: z
    .array(z.strictObject({ paths: z.array(glob).min(1), text: z.string().min(1) }))
    .optional()
    .describe('what the reviewer is told of files that match'),
  'max-remarks': z.int().nonnegative().optional().describe('how many stand at lines; the rest is folded; default 8'),
  confidence: z.number().min(0).max(1).optional().describe('how sure the second look has to be; default 0.6'),
  links: z.array(z.string().min(1)).optional().describe('beginnings of addresses that a remark may name'),
  'allow-partial': z
    .boolean()
    .optional()
    .describe('whether a run is complete although a part of the change could not be reviewed; default false'),
  timeout: z.number().positive().optional().describe('seconds for an answer; default 180'),
  concurrency: z.int().positive().optional().describe('questions at the same time; default 4'),
});

/** What `review` holds in a configuration. */
export type ReviewConfig = z.infer<typeof reviewConfigSchema>;

/** A model as it is configured. */
export interface ModelSetting {
  /** `provider/model`. */
  readonly name: string;
  readonly provider: string;
  readonly model: string;
  readonly baseUrl?: string | undefined;
  readonly apiKeyEnv?: string | undefined;
  readonly output?: Output | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Limits {
  readonly tokens?: number | undefined;
  /** In US dollars. */
  readonly usd?: number | undefined;
}

export const budgetNames = ['run', 'pull-request', 'month'] as const;
export type BudgetName = (typeof budgetNames)[number];

/** The same with every default filled in. */
export interface ModelSettings {
  /** Empty: what the environment has a key for. */
  readonly models: readonly ModelSetting[];
  readonly budget: Readonly<Partial<Record<BudgetName, Limits | undefined>>>;
  readonly prices: Readonly<Record<string, Price>>;
  /** In milliseconds. */
  readonly timeout: number;
  readonly concurrency: number;
}

/** `only`: a model that is asked instead of the configured ones; it may be one of them. */
export function toModelSettings(config: ReviewConfig | undefined, only?: string): ModelSettings {
  const models = (config?.models ?? []).map(toModelSetting);
  const chosen = only === undefined ? models : [models.find((one) => one.name === only) ?? toNamed(only)];
  return {
    models: chosen,
    budget: config?.budget ?? {},
    prices: config?.prices ?? {},
    timeout: (config?.timeout ?? 180) * 1000,
    concurrency: config?.concurrency ?? 4,
  };
}

function toNamed(only: string): ModelSetting {
  if (name.safeParse(only).success) return toModelSetting(only);
  throw new UserError(`${only} is no model`, 'Give it as provider/model, such as anthropic/claude-sonnet-5');
}

function toModelSetting(given: string | z.infer<typeof model>): ModelSetting {
  const { model: full, options = {}, ...rest } = typeof given === 'string' ? { model: given } : given;
  const slash = full.indexOf('/');
  return {
    name: full,
    provider: full.slice(0, slash),
    model: full.slice(slash + 1),
    baseUrl: rest['base-url'],
    apiKeyEnv: rest['api-key-env'],
    output: rest.output,
    options,
  };
}
