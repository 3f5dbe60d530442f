import type { Provider } from './provider.ts';

/** https://platform.openai.com/docs/api-reference/responses */
export const openai: Provider = {
  keys: ['OPENAI_API_KEY'],
  keyless: false,
  defaultModel: 'gpt-5.4',
  async open(endpoint) {
    const { openResponses } = await import('./sdk/openai.ts');
    return await openResponses(endpoint, 'https://api.openai.com/v1');
  },
};
