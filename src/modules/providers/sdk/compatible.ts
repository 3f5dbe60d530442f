import type { SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Complete, Endpoint, Output } from '../provider.ts';
import { completeWith, fetchOnlyThere, isStrict } from './complete.ts';

/** Any endpoint that speaks OpenAI's chat completions. Many want no key. */
export async function openCompatible(endpoint: Endpoint, baseUrl: string, usual: Output): Promise<Complete> {
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const output = endpoint.output ?? usual;
  const provider = createOpenAICompatible({
    name: 'compatible',
    baseURL: endpoint.baseUrl ?? baseUrl,
    supportsStructuredOutputs: output === 'schema',
    fetch: fetchOnlyThere,
    ...(endpoint.apiKey !== undefined && { apiKey: endpoint.apiKey }),
  });
  return completeWith(provider.chatModel(endpoint.model), {
    output,
    options: ({ schema }) =>
      ({ compatible: { strictJsonSchema: isStrict(schema), ...endpoint.options } }) as SharedV4ProviderOptions,
  });
}
