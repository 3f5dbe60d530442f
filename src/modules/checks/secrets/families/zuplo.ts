import type { SecretFamily } from '../family.ts';

export const zuplo: readonly SecretFamily[] = [
  {
    id: 'zuplo-api-key',
    name: 'Zuplo API key',
    docs: 'https://zuplo.com/docs/concepts/api-keys',
    documented: false,
    format: ['zpka_', ['base36', 32], '_', ['hex', 8]],
  },
];
