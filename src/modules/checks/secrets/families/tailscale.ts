import type { SecretFamily } from '../family.ts';

export const tailscale: readonly SecretFamily[] = [
  {
    id: 'tailscale-key',
    name: 'Tailscale key',
    docs: 'https://tailscale.com/kb/1277/key-prefixes',
    documented: false,
    format: [
      ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
      ['base62', 10, 22],
      '-',
      ['base62', 20, 40],
    ],
  },
];
