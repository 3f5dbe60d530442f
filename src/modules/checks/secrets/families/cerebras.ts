import type { SecretFamily } from '../family.ts';

export const cerebras: readonly SecretFamily[] = [
  {
    id: 'cerebras-api-key',
    name: 'Cerebras API key',
    docs: 'https://inference-docs.cerebras.ai/quickstart',
    documented: false,
    format: ['csk-', ['base36', 48]],
  },
];
