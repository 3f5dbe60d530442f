import type { SecretFamily } from '../family.ts';

export const mailersend: readonly SecretFamily[] = [
  {
    id: 'mailersend-api-token',
    name: 'MailerSend API token',
    docs: 'https://developers.mailersend.com/general.html',
    documented: false,
    format: ['mlsn.', ['hex', 64]],
  },
];
