import type { Provider } from './provider.ts';

/** https://docs.claude.com/en/api/messages */
export const anthropic: Provider = {
  keys: ['ANTHROPIC_API_KEY'],
  keyless: false,
  defaultModel: 'claude-sonnet-5',
  async open(endpoint) {
    const { openMessages } = await import('./sdk/anthropic.ts');
    return await openMessages(endpoint);
  },
};
