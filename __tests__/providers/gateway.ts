import { z } from 'zod';
import { type Gateway, type GatewayOptions, openGateway } from '../../src/app/review/gateway.ts';
import { type ReviewConfig, toModelSettings } from '../../src/config/review.ts';
import type { CompletionRequest } from '../../src/domain/completion.ts';

/* A gateway on scripted servers, and a question whose answer is `{"answer": "…"}`. */

const shape = z.strictObject({ answer: z.string() });
export const parse = (value: unknown): z.infer<typeof shape> => shape.parse(value);
export const good = '{"answer":"yes"}';

export const request: CompletionRequest = {
  purpose: 'find',
  system: 'You answer questions.',
  prompt: 'Is it so?',
  schema: {
    type: 'object',
    properties: { answer: { type: 'string' } },
    required: ['answer'],
    additionalProperties: false,
  },
  schemaName: 'answer',
  maxOutput: 1000,
};

export const day = new Date('2026-11-21T12:00:00Z');

/** Fails if there is nothing to ask. */
export async function open(config: ReviewConfig, options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  const opened = await openGateway(toModelSettings(config), { env: {}, now: day, ...options });
  if ('skipped' in opened) throw new Error(opened.skipped);
  return opened;
}
