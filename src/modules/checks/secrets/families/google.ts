import type { SecretFamily } from '../family.ts';

export const google: readonly SecretFamily[] = [
  {
    id: 'google-api-key',
    name: 'Google API key',
    docs: 'https://github.com/google/osv-scalibr/blob/main/veles/secrets/gcpapikey/detector.go',
    level: 'warning',
    format: ['AIza', ['base64url', 35]],
  },
  {
    id: 'google-oauth-client-secret',
    name: 'Google OAuth client secret',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
    documented: false,
    format: ['GOCSPX-', ['base64url', 28]],
  },
  {
    id: 'google-oauth-access-token',
    name: 'Google OAuth access token',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
    documented: false,
    format: ['ya29.', ['dotted', 60, 1200]],
  },
  {
    id: 'google-oauth-refresh-token',
    name: 'Google OAuth refresh token',
    docs: 'https://developers.google.com/identity/protocols/oauth2',
    documented: false,
    format: ['1//0', ['base64url', 60, 120]],
  },
];
