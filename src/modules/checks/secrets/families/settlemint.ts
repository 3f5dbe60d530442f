import type { SecretFamily } from '../family.ts';

export const settlemint: readonly SecretFamily[] = [
  {
    id: 'settlemint-access-token',
    name: 'SettleMint access token',
    docs: 'https://github.com/settlemint/sdk',
    documented: false,
    format: [
      ['sm_aat_', 'sm_pat_', 'sm_sat_'],
      ['base62', 16],
    ],
  },
];
