import type { SecretFamily } from '../family.ts';

export const okta: readonly SecretFamily[] = [
  {
    id: 'okta-api-token',
    name: 'Okta API token',
    docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    documented: false,
    format: ['00', ['base64url', 40]],
    context: { words: ['okta'], also: ['token', 'key', 'secret'] },
  },
  {
    id: 'okta-authorization-header',
    name: 'Okta API token',
    docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    documented: false,
    format: ['SSWS ', '00', ['base64url', 40]],
    lead: 1,
  },
];
