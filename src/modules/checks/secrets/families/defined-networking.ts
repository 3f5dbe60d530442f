import type { SecretFamily } from '../family.ts';

export const definedNetworking: readonly SecretFamily[] = [
  {
    id: 'defined-networking-api-key',
    name: 'Defined Networking API key',
    docs: 'https://docs.defined.net/guides/automating-host-creation/',
    documented: false,
    format: ['dnkey-', ['base32', 26], '-', ['base32', 52]],
  },
];
