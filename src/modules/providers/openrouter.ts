import type { Provider } from './provider.ts';

/** https://openrouter.ai/docs: not every model behind it can hold to a schema, so the prompt has it unless told. */
export const openrouter: Provider = {
  keys: ['OPENROUTER_API_KEY'],
  keyless: false,
  async open(endpoint) {
    const { openCompatible } = await import('./sdk/compatible.ts');
    return await openCompatible(endpoint, 'https://openrouter.ai/api/v1', 'text');
  },
};
