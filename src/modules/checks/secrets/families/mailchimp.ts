import type { SecretFamily } from '../family.ts';

export const mailchimp: readonly SecretFamily[] = [
  {
    id: 'mailchimp-api-key',
    name: 'Mailchimp API key',
    docs: 'https://mailchimp.com/developer/marketing/docs/fundamentals/',
    documented: false,
    format: [['hex', 32], '-us', ['digits', 1, 2]],
  },
];
