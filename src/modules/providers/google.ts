import type { Provider } from './provider.ts';

/** https://ai.google.dev/api/generate-content */
export const google: Provider = {
  keys: ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_API_KEY'],
  keyless: false,
  defaultModel: 'gemini-3.5-flash',
  async open(endpoint) {
    const { openGemini } = await import('./sdk/google.ts');
    return await openGemini(endpoint);
  },
};
