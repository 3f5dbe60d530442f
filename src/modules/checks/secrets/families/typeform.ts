import type { SecretFamily } from '../family.ts';

export const typeform: readonly SecretFamily[] = [
  {
    id: 'typeform-token',
    name: 'Typeform personal access token',
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    documented: false,
    format: ['tfp_', ['base64url', 59]],
  },
];
