import type { SecretFamily } from '../family.ts';

export const triggerDev: readonly SecretFamily[] = [
  {
    id: 'trigger-dev-secret-key',
    name: 'Trigger.dev secret key',
    docs: 'https://trigger.dev/docs/apikeys',
    documented: false,
    format: [
      ['tr_prod_', 'tr_stg_'],
      ['base62', 20, 24],
    ],
  },
];
