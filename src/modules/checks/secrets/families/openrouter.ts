import type { SecretFamily } from '../family.ts';

export const openrouter: readonly SecretFamily[] = [
  {
    id: 'openrouter-api-key',
    name: 'OpenRouter API key',
    docs: 'https://openrouter.ai/docs/guides/features/guardrails/secret-formats',
    format: ['sk-or-v1-', ['hex', 64]],
  },
];
