import type { SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Complete, Endpoint } from '../provider.ts';
import { completeWith, fetchOnlyThere } from './complete.ts';

/** Gemini where a project of Google Cloud has it. */
export async function openVertex(endpoint: Endpoint, project: string, location: string): Promise<Complete> {
  const { createGoogleVertex } = await import('@ai-sdk/google-vertex');
  const provider = createGoogleVertex({
    project,
    location,
    fetch: fetchOnlyThere,
    ...(endpoint.baseUrl !== undefined && { baseURL: endpoint.baseUrl }),
  });
  return completeWith(provider(endpoint.model), {
    output: endpoint.output ?? 'schema',
    options: () => ({ google: endpoint.options }) as SharedV4ProviderOptions,
  });
}
