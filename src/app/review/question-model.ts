import type { CompletionRequest } from '../../domain/completion.ts';
import { jsonIn } from '../../lib/json-in-text.ts';
import type { Outcome } from './cassette.ts';
import { type Desk, exchange, type Result } from './exchange.ts';
import type { Model } from './models.ts';

const longestComplaint = 1000;

/** Asks a model, and once more if its answer cannot be used, with the reason. Throws `BudgetSpent`. */
export async function questionModel<T>(
  desk: Desk,
  model: Model,
  request: CompletionRequest,
  parse: (value: unknown) => T,
): Promise<Result<T>> {
  const use = (outcome: Extract<Outcome, { text: string }>): T => read(outcome, request.maxOutput, parse);
  const result = await exchange(desk, model, request, use);
  if (!('complaint' in result)) return result;
  return await exchange(desk, model, { ...request, prompt: again(request.prompt, result.complaint) }, use);
}

/** Behind the same prompt, so that what is cached of it counts. */
function again(prompt: string, complaint: string): string {
  return `${prompt}

You have answered this before, and the answer could not be used: ${complaint}
Answer again, with JSON of the schema only.`;
}

/** The first JSON in the answer that is as it should be. Throws what is wrong, in words for the model. */
function read<T>(
  { text, end }: Extract<Outcome, { text: string }>,
  maxOutput: number,
  parse: (value: unknown) => T,
): T {
  let reason: string | undefined;
  for (const value of jsonIn(text)) {
    try {
      return parse(value);
    } catch (error) {
      reason ??= error instanceof Error ? error.message : String(error);
    }
  }
  if (end === 'cut') throw new Error(`it was cut off after ${maxOutput} tokens: be shorter`);
  if (text.trim() === '') throw new Error('it was empty');
  throw new Error(reason?.slice(0, longestComplaint) ?? 'there is no whole JSON value in it');
}
