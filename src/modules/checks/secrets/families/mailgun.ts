import type { SecretFamily } from '../family.ts';

export const mailgun: readonly SecretFamily[] = [
  {
    id: 'mailgun-api-key',
    name: 'Mailgun API key',
    docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
    documented: false,
    format: ['key-', ['hex', 32]],
  },
  {
    id: 'mailgun-signing-key',
    name: 'Mailgun key',
    docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
    documented: false,
    format: [['hex', 32], '-', ['hex', 8], '-', ['hex', 8]],
    context: { words: ['mailgun'] },
  },
];
