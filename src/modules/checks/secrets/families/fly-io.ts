import type { SecretFamily } from '../family.ts';

export const flyIo: readonly SecretFamily[] = [
  {
    id: 'fly-io-token',
    name: 'Fly.io access token',
    docs: 'https://github.com/superfly/macaroon/blob/main/format.go',
    format: [
      ['fm1r_', 'fm1a_', 'fm2_'],
      ['padded', 100, 2000],
    ],
  },
];
