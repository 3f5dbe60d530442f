import type { SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Complete, Endpoint } from '../provider.ts';
import { completeWith, fetchOnlyThere } from './complete.ts';

/** Anthropic's messages. What is the same in every prompt has to be marked for the cache. */
export async function openMessages(endpoint: Endpoint): Promise<Complete> {
  const { createAnthropic } = await import('@ai-sdk/anthropic');
  const provider = createAnthropic({
    apiKey: endpoint.apiKey ?? '',
    baseURL: endpoint.baseUrl ?? 'https://api.anthropic.com/v1',
    fetch: fetchOnlyThere,
  });
  return completeWith(provider(endpoint.model), {
    output: endpoint.output ?? 'schema',
    options: () => ({ anthropic: endpoint.options }) as SharedV4ProviderOptions,
    cacheMark: { anthropic: { cacheControl: { type: 'ephemeral' } } },
  });
}
