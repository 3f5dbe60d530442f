import type { SecretFamily } from '../family.ts';

export const polar: readonly SecretFamily[] = [
  {
    id: 'polar-organization-access-token',
    name: 'Polar organization access token',
    docs: 'https://github.com/polarsource/polar/blob/main/server/polar/kit/crypto.py',
    format: ['polar_oat_', ['base62', 43]],
    checksum: 'crc32-base62',
  },
];
