import type { SecretFamily } from '../family.ts';

export const sourcegraph: readonly SecretFamily[] = [
  {
    id: 'sourcegraph-access-token',
    name: 'Sourcegraph access token',
    docs: 'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go',
    format: ['sgp_', ['hex', 16], '_', ['hex', 40]],
  },
  {
    id: 'sourcegraph-legacy-access-token',
    name: 'Sourcegraph access token',
    docs: 'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go',
    format: [
      ['sgp_local_', 'sgp_'],
      ['hex', 40],
    ],
  },
];
