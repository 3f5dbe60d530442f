import type { SecretFamily } from '../family.ts';

export const dynatrace: readonly SecretFamily[] = [
  {
    id: 'dynatrace-token',
    name: 'Dynatrace token',
    docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    format: [
      ['dt0a01.', 'dt0c01.', 'dt0e01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s06.', 'dt0s08.', 'dt0s09.', 'dt0s16.'],
      ['upperBase36', 8, 24],
      '.',
      ['base32', 64],
    ],
  },
];
