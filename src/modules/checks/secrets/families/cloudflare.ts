import type { SecretFamily } from '../family.ts';

export const cloudflare: readonly SecretFamily[] = [
  {
    id: 'cloudflare-user-token',
    name: 'Cloudflare user API token',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    format: ['cfut_', ['base62', 40], ['hex', 8]],
  },
  {
    id: 'cloudflare-account-token',
    name: 'Cloudflare account API token',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    format: ['cfat_', ['base62', 40], ['hex', 8]],
  },
  {
    id: 'cloudflare-global-key',
    name: 'Cloudflare global API key',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    format: ['cfk_', ['base62', 40], ['hex', 8]],
  },
  {
    id: 'cloudflare-legacy-token',
    name: 'Cloudflare API token',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    documented: false,
    format: [['base64url', 40]],
    context: { words: ['cloudflare', 'cf_api', 'cf_token'], also: ['token', 'key', 'secret'] },
  },
  {
    id: 'cloudflare-legacy-global-key',
    name: 'Cloudflare global API key',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
    documented: false,
    format: [['hex', 37]],
    context: { words: ['cloudflare', 'cf_api'] },
  },
  {
    id: 'cloudflare-origin-ca-key',
    name: 'Cloudflare Origin CA key',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    documented: false,
    format: ['v1.0-', ['hex', 24], '-', ['hex', 146]],
  },
];
