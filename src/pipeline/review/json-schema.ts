import { z } from 'zod';
import type { CompletionRequest } from '../../domain/completion.ts';

/** The JSON Schema of a shape: strict endpoints want every property to be required, and some know no bounds. */
export function toJsonSchema(shape: z.ZodType): CompletionRequest['schema'] {
  return z.toJSONSchema(shape, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.properties) jsonSchema.required = Object.keys(jsonSchema.properties);
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
}

/** Throws with what is wrong in words, for a model that is asked again. */
export function parseAs<T>(shape: z.ZodType<T>, value: unknown): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new Error(z.prettifyError(result.error).replaceAll('\n', ' '));
}
