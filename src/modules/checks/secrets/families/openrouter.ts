import type { SecretFamily } from '../family.ts';

export const openrouter: readonly SecretFamily[] = [
  {
    id: 'openrouter-api-key',
    name: 'OpenRouter API key',
    docs: 'https://openrouter.ai/docs/api-reference/authentication',
    documented: false,
    format: ['sk-or-v1-', ['hex', 64]],
  },
];
