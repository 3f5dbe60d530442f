import type {
  JSONSchema7,
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
  LanguageModelV4Usage,
  SharedV4ProviderOptions,
} from '@ai-sdk/provider';
import type { Usage } from '../../../domain/completion.ts';
import type { Answer, Complete, Output, Question } from '../provider.ts';
import { schemaPrompt } from './schema-prompt.ts';
import { toTrouble } from './trouble.ts';

/** What differs between the models of the SDK. */
export interface Manner {
  readonly output: Output;
  /** Under the name of the provider. */
  readonly options?: ((question: Question) => SharedV4ProviderOptions) | undefined;
  /** What marks the end of what is the same in every prompt, for providers that have to be told. */
  readonly cacheMark?: SharedV4ProviderOptions | undefined;
}

/** A model of the AI SDK (https://ai-sdk.dev, specification v4) behind the face of the shelf. */
export function completeWith(model: LanguageModelV4, manner: Manner): Complete {
  return async (question) => {
    try {
      return toAnswer(await model.doGenerate(toCall(question, manner)));
    } catch (error) {
      throw toTrouble(error, question.signal);
    }
  };
}

function toCall(question: Question, { output, options, cacheMark }: Manner): LanguageModelV4CallOptions {
  const { prompt, schema, schemaName, maxOutput, signal } = question;
  const system = output === 'schema' ? question.system : schemaPrompt(question);
  return {
    prompt: [
      { role: 'system', content: system, ...(cacheMark && { providerOptions: cacheMark }) },
      { role: 'user', content: [{ type: 'text', text: prompt }] },
    ],
    maxOutputTokens: maxOutput,
    abortSignal: signal,
    ...(output === 'schema' && {
      responseFormat: { type: 'json' as const, schema: schema as JSONSchema7, name: schemaName },
    }),
    ...(output === 'json' && { responseFormat: { type: 'json' as const } }),
    ...(options && { providerOptions: options(question) }),
  };
}

function toAnswer({ content, finishReason, usage }: LanguageModelV4GenerateResult): Answer {
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const ends = { 'content-filter': 'refused', length: 'cut' } as const;
  const end = finishReason.unified in ends ? ends[finishReason.unified as keyof typeof ends] : 'done';
  return { text, usage: toUsage(usage), end };
}

/** An endpoint that does not count is taken to have used nothing. */
function toUsage({ inputTokens, outputTokens }: LanguageModelV4Usage): Usage {
  return {
    input: inputTokens.total ?? 0,
    cached: inputTokens.cacheRead ?? 0,
    ...(inputTokens.cacheWrite && { written: inputTokens.cacheWrite }),
    output: outputTokens.total ?? 0,
    reasoning: outputTokens.reasoning ?? 0,
  };
}

/** What is asked goes to the configured endpoint, and not to where it points. */
export const fetchOnlyThere: typeof fetch = async (input, init) => await fetch(input, { ...init, redirect: 'error' });

/** Whether the schema has the form that strict output demands: each property required, and no others allowed. */
export function isStrict(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return true;
  const { properties, required, additionalProperties } = schema as Readonly<Record<string, unknown>>;
  if (typeof properties === 'object' && properties !== null) {
    const names = Array.isArray(required) ? required : [];
    if (additionalProperties !== false || Object.keys(properties).some((name) => !names.includes(name))) return false;
  }
  return Object.values(schema).every(isStrict);
}
