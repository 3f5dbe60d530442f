import type { SecretFamily } from '../family.ts';

export const triggerDev: readonly SecretFamily[] = [
  {
    id: 'trigger-dev-secret-key',
    name: 'Trigger.dev secret key',
    docs: 'https://github.com/triggerdotdev/trigger.dev/blob/main/apps/webapp/app/utils/apiKeys.ts',
    format: [
      ['tr_prod_', 'tr_stg_', 'tr_preview_', 'tr_dev_', 'tr_prod_sk_', 'tr_stg_sk_', 'tr_preview_sk_', 'tr_dev_sk_'],
      ['base62', 20, 24],
    ],
  },
];
