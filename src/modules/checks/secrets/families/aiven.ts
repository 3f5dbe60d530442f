import type { SecretFamily } from '../family.ts';

export const aiven: readonly SecretFamily[] = [
  {
    id: 'aiven-service-password',
    name: 'Aiven service password',
    docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    documented: false,
    format: ['AVNS_', ['base64url', 19]],
  },
];
