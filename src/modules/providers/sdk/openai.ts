import type { SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Complete, Endpoint } from '../provider.ts';
import { completeWith, fetchOnlyThere, isStrict } from './complete.ts';

/** OpenAI's responses, also where Azure serves them. Nothing is stored there. */
export async function openResponses(endpoint: Endpoint, baseUrl: string): Promise<Complete> {
  const { createOpenAI } = await import('@ai-sdk/openai');
  const provider = createOpenAI({
    apiKey: endpoint.apiKey ?? '',
    baseURL: endpoint.baseUrl ?? baseUrl,
    fetch: fetchOnlyThere,
  });
  return completeWith(provider.responses(endpoint.model), {
    output: endpoint.output ?? 'schema',
    options: ({ schema }) =>
      ({
        openai: { store: false, strictJsonSchema: isStrict(schema), ...endpoint.options },
      }) as SharedV4ProviderOptions,
  });
}
