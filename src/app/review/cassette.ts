import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CompletionRequest } from '../../domain/completion.ts';
import { UserError } from '../../domain/errors.ts';
import { writeAtomically } from '../../lib/write-file.ts';

/*
 * What was asked of a model and what came of it, a file for each question, named after what was asked. Nothing in it is
 * secret: it is written after secrets are hidden.
 */

const count = z.number().nonnegative();
const usage = z.strictObject({
  input: count,
  cached: count,
  written: count.optional(),
  output: count,
  reasoning: count,
});
const outcome = z.union([
  z.strictObject({ text: z.string(), usage, end: z.enum(['done', 'cut', 'refused']) }),
  z.strictObject({ failure: z.string() }),
]);
const exchange = z.strictObject({ purpose: z.string(), model: z.string(), ms: count, retries: count, outcome });

/** What came of a question, retries included. */
export type Outcome = z.infer<typeof outcome>;
export type Exchange = z.infer<typeof exchange>;

/** The same for the same question to the same model, in 32 hexadecimal digits. */
export function keyOf({ system, prompt, schema, maxOutput }: CompletionRequest, model: string): string {
  const canonical = JSON.stringify([model, system, prompt, sorted(schema), maxOutput]);
  return createHash('sha256').update(canonical).digest('hex').slice(0, 32);
}

/** Throws `UserError` if the folder cannot be written. */
export function record(folder: string, key: string, exchange: Exchange): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeAtomically(join(folder, `${key}.json`), Buffer.from(`${JSON.stringify(exchange, undefined, 2)}\n`));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`The record ${folder} cannot be written: ${reason}`, 'Give another folder', { cause: error });
  }
}

/** Undefined: the record does not have it. Throws `UserError` if it is broken. */
export function replay(folder: string, key: string): Exchange | undefined {
  const path = join(folder, `${key}.json`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return exchange.parse(JSON.parse(text));
  } catch (error) {
    throw new UserError(`The record ${path} cannot be read`, 'Record it anew', { cause: error });
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}
