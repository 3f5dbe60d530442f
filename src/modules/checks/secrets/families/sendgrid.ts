import type { SecretFamily } from '../family.ts';

export const sendgrid: readonly SecretFamily[] = [
  {
    id: 'sendgrid-api-key',
    name: 'SendGrid API key',
    docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    documented: false,
    format: ['SG.', ['base64url', 22], '.', ['base64url', 43]],
  },
];
