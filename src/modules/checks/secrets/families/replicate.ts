import type { SecretFamily } from '../family.ts';

export const replicate: readonly SecretFamily[] = [
  {
    id: 'replicate-api-token',
    name: 'Replicate API token',
    docs: 'https://replicate.com/docs/topics/security/api-tokens',
    documented: false,
    format: ['r8_', ['base62', 37]],
  },
];
