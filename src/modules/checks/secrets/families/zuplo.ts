import type { SecretFamily } from '../family.ts';

export const zuplo: readonly SecretFamily[] = [
  {
    id: 'zuplo-api-key',
    name: 'Zuplo API key',
    docs: 'https://zuplo.com/docs/articles/api-key-management',
    format: ['zpka_', ['base36', 32], '_', ['hex', 8]],
  },
];
