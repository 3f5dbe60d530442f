import type { SecretFamily } from '../family.ts';

export const bitwarden: readonly SecretFamily[] = [
  {
    id: 'bitwarden-access-token',
    name: 'Bitwarden Secrets Manager access token',
    docs: 'https://github.com/bitwarden/sdk-internal/blob/main/crates/bitwarden-core/src/auth/access_token.rs',
    format: [
      '0.',
      ['hex', 8],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 12],
      '.',
      ['base62', 30],
      ':',
      ['base64', 22],
      '==',
    ],
    context: { words: ['bws_access_token', 'bitwarden', 'bws'] },
  },
];
