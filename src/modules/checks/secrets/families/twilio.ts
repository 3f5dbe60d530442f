import type { SecretFamily } from '../family.ts';

export const twilio: readonly SecretFamily[] = [
  {
    id: 'twilio-api-key-sid',
    name: 'Twilio API key SID',
    docs: 'https://www.twilio.com/docs/iam/api-keys',
    documented: false,
    level: 'warning',
    format: ['SK', ['hex', 32]],
    context: { words: ['twilio'] },
  },
  {
    id: 'twilio-auth-token',
    name: 'Twilio auth token',
    docs: 'https://www.twilio.com/docs/iam/access-tokens',
    documented: false,
    format: [['hex', 32]],
    context: { words: ['twilio'], also: ['token', 'secret'] },
  },
];
