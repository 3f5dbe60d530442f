import { z } from 'zod';
import { count, finding, notification, rule, run, suppression } from './report-parts.ts';
import { shard } from './shard-schema.ts';

/*
 * The report, version 1: the only thing that passes between stages, machines and CIs.
 * The JSON Schema in `schema/report.schema.json` and the types in `report.ts` are both derived from here.
 */

const exclusion = z.strictObject({ reason: z.string(), files: count, examples: z.array(z.string()) });

const spent = z.strictObject({
  input: count,
  cached: count.describe('of the input, read from the prompt cache of the provider'),
  output: count,
  reasoning: count.describe('of the output'),
});

const review = z
  .strictObject({
    skipped: z.string().optional().describe('why nothing was reviewed, and what to do about it'),
    summary: z
      .strictObject({
        what: z.array(z.string()).describe('what the change does, part by part'),
        risk: z.enum(['low', 'medium', 'high']),
        first: z.array(z.strictObject({ path: z.string(), line: count })).describe('where to look first'),
      })
      .optional(),
    folded: z.array(finding).describe('remarks that are unclear, or beyond the number that may stand at lines'),
    settled: z
      .array(z.strictObject({ path: z.string(), claim: z.string() }))
      .describe('earlier remarks that hold no more'),
    unreviewed: z.array(z.strictObject({ path: z.string(), startLine: count, endLine: count, reason: z.string() })),
    leftOut: z.array(z.strictObject({ path: z.string(), reason: z.string() })).describe('files that are not reviewed'),
    dropped: z.record(z.string(), count).describe('remarks that were not made, by reason'),
    refused: z.record(z.string(), count).describe('replacements that are not offered, by reason'),
    hunks: z.strictObject({ all: count, known: count.describe('of them, those that were judged in an earlier run') }),
    proposed: z
      .string()
      .optional()
      .describe('.kempt/learned.yaml with a rule more for each remark that people turned down, for them to accept'),
    calls: z.array(
      z.strictObject({
        purpose: z.string(),
        model: z.string(),
        usage: spent.extend({ written: count.optional() }),
        cost: z.number().nonnegative().optional().describe('US dollars; absent: the price is not known'),
        ms: z.number().nonnegative(),
        retries: count,
        failure: z.string().optional(),
        replayed: z.boolean().optional(),
      }),
    ),
    pricesOf: z.string().optional().describe('the day of the prices'),
  })
  .describe('What models had to say of the change');

export const reportSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.literal(1),
    tool: z.strictObject({ name: z.literal('kempt'), version: z.string() }),
    verdict: z.enum(['clean', 'findings', 'incomplete']),
    failOn: z.enum(['error', 'warning', 'note', 'never']),
    scope: z.strictObject({
      kind: z.enum(['all', 'paths', 'changed', 'staged']),
      base: z.string().optional().describe('the commit compared with: the merge base'),
      head: z.string().optional().describe('the commit checked; absent: the work tree or the index'),
      onlyNew: z.boolean().describe('whether what the base already had was left out'),
      files: count.describe('files examined'),
      bytes: count.describe('bytes examined'),
    }),
    findings: z.array(finding),
    suppressed: z.array(z.strictObject({ finding, suppression })),
    rules: z.array(rule).describe('every rule named in this report'),
    runs: z.array(run).describe('every check, and what became of it'),
    notExamined: z.array(exclusion).describe('files that were left out, by reason'),
    notifications: z.array(notification),
    review: review.optional().describe('absent: no review was asked for'),
    existing: count.describe('findings left out because the base already has them'),
    shard: shard.optional().describe('absent: one machine did all of it'),
    timings: z.record(z.string(), z.number()).describe('milliseconds, by phase'),
    environment: z.record(z.string(), z.string()),
  })
  .describe('The result of one run of Kempt');
