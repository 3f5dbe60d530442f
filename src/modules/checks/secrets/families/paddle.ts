import type { SecretFamily } from '../family.ts';

export const paddle: readonly SecretFamily[] = [
  {
    id: 'paddle-api-key',
    name: 'Paddle API key',
    docs: 'https://developer.paddle.com/api-reference/about/api-keys',
    format: ['pdl_live_apikey_', ['base36', 26], '_', ['base62', 22], '_', ['base62', 3]],
  },
  {
    id: 'paddle-sandbox-key',
    name: 'Paddle sandbox API key',
    docs: 'https://developer.paddle.com/api-reference/about/api-keys',
    level: 'note',
    format: ['pdl_sdbx_apikey_', ['base36', 26], '_', ['base62', 22], '_', ['base62', 3]],
  },
];
