import type { SecretFamily } from '../family.ts';

export const prefect: readonly SecretFamily[] = [
  {
    id: 'prefect-api-key',
    name: 'Prefect API key',
    docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    documented: false,
    format: [
      ['pnu_', 'pnb_'],
      ['base62', 36],
    ],
  },
];
