import type { SecretFamily } from '../family.ts';

export const maxmind: readonly SecretFamily[] = [
  {
    id: 'maxmind-license-key',
    name: 'MaxMind license key',
    docs: 'https://dev.maxmind.com/license-key/',
    documented: false,
    format: [['base62', 6], '_', ['base62', 29], '_mmk'],
  },
];
