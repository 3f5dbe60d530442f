import type { SecretFamily } from '../family.ts';

export const authress: readonly SecretFamily[] = [
  {
    id: 'authress-service-client-key',
    name: 'Authress service client access key',
    docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
    documented: false,
    format: [
      ['sc_', 'ext_', 'scauth_', 'authress_'],
      ['base36', 5, 30],
      '.',
      ['base36', 4, 6],
      ['.acc_', '.acc-'],
      ['slug', 10, 32],
      '.',
      ['anyBase64', 30, 120],
    ],
  },
];
