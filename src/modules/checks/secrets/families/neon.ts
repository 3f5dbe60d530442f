import type { SecretFamily } from '../family.ts';

export const neon: readonly SecretFamily[] = [
  {
    id: 'neon-api-key',
    name: 'Neon API key',
    docs: 'https://neon.com/docs/changelog/2025-01-31',
    documented: false,
    format: ['napi_', ['base36', 64]],
  },
];
