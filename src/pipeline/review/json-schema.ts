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
