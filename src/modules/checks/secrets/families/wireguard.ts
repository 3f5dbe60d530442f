import type { SecretFamily } from '../family.ts';

export const wireguard: readonly SecretFamily[] = [
  {
    id: 'wireguard-private-key',
    name: 'WireGuard private key',
    docs: 'https://www.wireguard.com/quickstart/',
    documented: false,
    format: [['base64', 43], '='],
    context: { words: ['privatekey', 'presharedkey'] },
  },
];
