import type { SecretFamily } from '../family.ts';

export const sourcegraph: readonly SecretFamily[] = [
  {
    id: 'sourcegraph-access-token',
    name: 'Sourcegraph access token',
    docs: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    format: ['sgp_', ['hex', 16], '_', ['hex', 40]],
  },
  {
    id: 'sourcegraph-legacy-access-token',
    name: 'Sourcegraph access token',
    docs: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
    format: [
      ['sgp_local_', 'sgp_'],
      ['hex', 40],
    ],
  },
];
