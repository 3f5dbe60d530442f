import type { Question } from '../provider.ts';

/** The schema in words, for endpoints that do not enforce it. The same for the same schema: prompt caches hit. */
export function schemaPrompt({ system, schema }: Pick<Question, 'system' | 'schema'>): string {
  return `${system}

Answer with one JSON value and nothing else: no prose, no code fence. It must conform to this JSON Schema:
${JSON.stringify(schema)}`;
}
