import type { SecretFamily } from '../family.ts';

export const square: readonly SecretFamily[] = [
  {
    id: 'square-access-token',
    name: 'Square access token',
    docs: 'https://developer.squareup.com/docs/oauth-api/receive-and-manage-tokens',
    format: ['EAAA', ['base64url', 60]],
  },
  {
    id: 'square-legacy-access-token',
    name: 'Square access token',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    documented: false,
    format: ['sq0atp-', ['base64url', 22]],
  },
  {
    id: 'square-oauth-secret',
    name: 'Square OAuth application secret',
    docs: 'https://developer.squareup.com/docs/oauth-api/overview',
    documented: false,
    format: ['sq0csp-', ['base64url', 43]],
  },
];
