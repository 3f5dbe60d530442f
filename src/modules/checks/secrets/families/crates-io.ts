import type { SecretFamily } from '../family.ts';

export const cratesIo: readonly SecretFamily[] = [
  {
    id: 'crates-io-token',
    name: 'crates.io API token',
    docs: 'https://crates.io/docs/trusted-publishing',
    documented: false,
    format: ['cio', ['base62', 32]],
  },
];
