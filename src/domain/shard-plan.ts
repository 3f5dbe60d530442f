import { z } from 'zod';

/** Who does what of a run on several machines. Files go by their place in the order of paths, so none is left out. */
export const shardPlanSchema = z.strictObject({
  kind: z.literal('kempt-shards'),
  digest: z.string().describe('of the shards: the machines of a run must agree in it'),
  shards: z
    .array(
      z.strictObject({
        weight: z.number().nonnegative().describe('estimated milliseconds on one core'),
        from: z.string().optional().describe('its files begin here, and end where the next begin; absent: it has none'),
        tools: z.array(z.string()).describe('what it runs as a whole, such as tests; other tools run on its files'),
      }),
    )
    .min(1),
});

export type ShardPlan = z.infer<typeof shardPlanSchema>;
