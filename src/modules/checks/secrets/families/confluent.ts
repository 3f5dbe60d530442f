import type { SecretFamily } from '../family.ts';

export const confluent: readonly SecretFamily[] = [
  {
    id: 'confluent-api-secret',
    name: 'Confluent Cloud API secret',
    docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    format: ['cflt', ['base64', 60]],
  },
];
