import type { SecretFamily } from '../family.ts';

export const resend: readonly SecretFamily[] = [
  {
    id: 'resend-api-key',
    name: 'Resend API key',
    docs: 'https://resend.com/docs/api-reference/api-keys/create-api-key',
    format: ['re_', ['base62', 8], '_', ['base62', 24]],
    context: { words: ['resend'] },
  },
];
