import type { SecretFamily } from '../family.ts';

export const gocardless: readonly SecretFamily[] = [
  {
    id: 'gocardless-access-token',
    name: 'GoCardless access token',
    docs: 'https://developer.gocardless.com/api-reference/#overview-authentication',
    documented: false,
    format: ['live_', ['base64url', 40]],
    context: { words: ['gocardless'] },
  },
];
