import { UserError } from '../../domain/errors.ts';
import type { Provider } from './provider.ts';

/** https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle: the v1 API takes a key or Entra's token. */
export const azure: Provider = {
  keys: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_AD_TOKEN'],
  keyless: false,
  async open(endpoint) {
    const resource = endpoint.env['AZURE_RESOURCE_NAME'];
    if (endpoint.baseUrl === undefined && !resource) {
      throw new UserError(
        `The model azure/${endpoint.model} has no address`,
        'Set AZURE_RESOURCE_NAME, or base-url in review.models: https://NAME.openai.azure.com/openai/v1',
      );
    }
    const { openResponses } = await import('./sdk/openai.ts');
    return await openResponses(endpoint, `https://${resource}.openai.azure.com/openai/v1`);
  },
};
