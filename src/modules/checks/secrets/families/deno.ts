import type { SecretFamily } from '../family.ts';

export const deno: readonly SecretFamily[] = [
  {
    id: 'deno-deploy-token',
    name: 'Deno Deploy token',
    docs: 'https://docs.deno.com/deploy/',
    documented: false,
    format: [
      ['ddp_', 'ddo_'],
      ['base62', 36],
    ],
  },
];
