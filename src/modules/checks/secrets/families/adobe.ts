import type { SecretFamily } from '../family.ts';

export const adobe: readonly SecretFamily[] = [
  {
    id: 'adobe-client-secret',
    name: 'Adobe client secret',
    docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    documented: false,
    format: ['p8e-', ['base62', 32]],
  },
];
