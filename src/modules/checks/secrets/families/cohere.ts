import type { SecretFamily } from '../family.ts';

export const cohere: readonly SecretFamily[] = [
  {
    id: 'cohere-api-key',
    name: 'Cohere API key',
    docs: 'https://docs.cohere.com/docs/rate-limits',
    documented: false,
    format: [['base62', 40]],
    context: { words: ['cohere', 'co_api_key'], also: ['key', 'token'] },
  },
];
