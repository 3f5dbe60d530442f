import type { SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Complete, Endpoint } from '../provider.ts';
import { completeWith, fetchOnlyThere } from './complete.ts';

/** Google's generateContent. */
export async function openGemini(endpoint: Endpoint): Promise<Complete> {
  const { createGoogle } = await import('@ai-sdk/google');
  const provider = createGoogle({
    apiKey: endpoint.apiKey ?? '',
    baseURL: endpoint.baseUrl ?? 'https://generativelanguage.googleapis.com/v1beta',
    fetch: fetchOnlyThere,
  });
  return completeWith(provider(endpoint.model), {
    output: endpoint.output ?? 'schema',
    options: () => ({ google: endpoint.options }) as SharedV4ProviderOptions,
  });
}
