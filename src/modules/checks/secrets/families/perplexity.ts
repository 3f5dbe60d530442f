import type { SecretFamily } from '../family.ts';

export const perplexity: readonly SecretFamily[] = [
  {
    id: 'perplexity-api-key',
    name: 'Perplexity API key',
    docs: 'https://docs.perplexity.ai/getting-started/quickstart',
    documented: false,
    format: ['pplx-', ['base62', 48]],
  },
];
