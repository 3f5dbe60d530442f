import type { SecretFamily } from '../family.ts';

export const scalingo: readonly SecretFamily[] = [
  {
    id: 'scalingo-api-token',
    name: 'Scalingo API token',
    docs: 'https://developers.scalingo.com/tokens',
    documented: false,
    format: ['tk-us-', ['base64url', 48]],
  },
];
