import type { SecretFamily } from '../family.ts';

export const infracost: readonly SecretFamily[] = [
  {
    id: 'infracost-api-key',
    name: 'Infracost API key',
    docs: 'https://www.infracost.io/docs/cloud_pricing_api/overview/',
    documented: false,
    format: ['ico-', ['base62', 32]],
  },
];
