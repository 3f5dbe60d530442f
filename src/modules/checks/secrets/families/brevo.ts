import type { SecretFamily } from '../family.ts';

export const brevo: readonly SecretFamily[] = [
  {
    id: 'brevo-api-key',
    name: 'Brevo API key',
    docs: 'https://developers.brevo.com/docs/getting-started',
    documented: false,
    format: ['xkeysib-', ['hex', 64], '-', ['base62', 16]],
  },
  {
    id: 'brevo-smtp-key',
    name: 'Brevo SMTP key',
    docs: 'https://help.brevo.com/hc/en-us/articles/7959631848850',
    documented: false,
    format: ['xsmtpsib-', ['hex', 64], '-', ['base62', 16]],
  },
];
