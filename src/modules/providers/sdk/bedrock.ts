import type { SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Complete, Endpoint } from '../provider.ts';
import { completeWith, fetchOnlyThere } from './complete.ts';

/** Bedrock's Converse. Only some models can mark what is cached; others refuse the mark. */
export async function openConverse(endpoint: Endpoint, region: string): Promise<Complete> {
  const { createAmazonBedrock } = await import('@ai-sdk/amazon-bedrock');
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const provider = createAmazonBedrock({
    region,
    fetch: fetchOnlyThere,
    credentialProvider: defaultProvider(),
    ...(endpoint.baseUrl !== undefined && { baseURL: endpoint.baseUrl }),
    ...(endpoint.apiKey !== undefined && { apiKey: endpoint.apiKey }),
  });
  return completeWith(provider(endpoint.model), {
    output: endpoint.output ?? 'schema',
    options: () => ({ bedrock: endpoint.options }) as SharedV4ProviderOptions,
    cacheMark: endpoint.model.includes('anthropic.claude')
      ? { bedrock: { cachePoint: { type: 'default' } } }
      : undefined,
  });
}
