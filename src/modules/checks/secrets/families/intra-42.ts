import type { SecretFamily } from '../family.ts';

export const intra42: readonly SecretFamily[] = [
  {
    id: 'intra-42-client-secret',
    name: 'Intra 42 client secret',
    docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
    documented: false,
    format: [
      ['s-s4t2ud-', 's-s4t2af-'],
      ['hex', 64],
    ],
  },
];
