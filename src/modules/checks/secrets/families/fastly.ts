import type { SecretFamily } from '../family.ts';

export const fastly: readonly SecretFamily[] = [
  {
    id: 'fastly-api-token',
    name: 'Fastly API token',
    docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
    documented: false,
    format: [['base64url', 32]],
    context: { words: ['fastly'], also: ['key', 'token'] },
  },
];
