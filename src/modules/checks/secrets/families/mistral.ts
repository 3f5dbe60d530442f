import type { SecretFamily } from '../family.ts';

export const mistral: readonly SecretFamily[] = [
  {
    id: 'mistral-api-key',
    name: 'Mistral API key',
    docs: 'https://docs.mistral.ai/getting-started/quickstart',
    documented: false,
    format: [['base62', 32]],
    context: { words: ['mistral'], also: ['key', 'token'] },
  },
];
