import type { Provider } from './provider.ts';

/** https://docs.ollama.com/openai: local models; the schema is enforced. */
export const ollama: Provider = {
  keys: ['OLLAMA_API_KEY'],
  keyless: true,
  async open(endpoint) {
    const { openCompatible } = await import('./sdk/compatible.ts');
    return await openCompatible(endpoint, 'http://localhost:11434/v1', 'schema');
  },
};
