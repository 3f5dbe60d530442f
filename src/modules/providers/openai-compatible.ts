import { UserError } from '../../domain/errors.ts';
import type { Provider } from './provider.ts';

/** vLLM, LiteLLM, LM Studio, a gateway: whatever speaks chat completions at a base URL. */
export const openaiCompatible: Provider = {
  keys: ['OPENAI_COMPATIBLE_API_KEY'],
  keyless: true,
  async open(endpoint) {
    if (endpoint.baseUrl === undefined) {
      throw new UserError(
        `The model openai-compatible/${endpoint.model} has no base URL`,
        'Give it as base-url in review.models, such as http://localhost:8000/v1',
      );
    }
    const { openCompatible } = await import('./sdk/compatible.ts');
    return await openCompatible(endpoint, endpoint.baseUrl, 'text');
  },
};
