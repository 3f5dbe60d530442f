import type { SecretFamily } from '../family.ts';

export const fireworks: readonly SecretFamily[] = [
  {
    id: 'fireworks-api-key',
    name: 'Fireworks AI API key',
    docs: 'https://docs.fireworks.ai/getting-started/quickstart',
    documented: false,
    format: ['fw_', ['base62', 22, 24]],
  },
];
