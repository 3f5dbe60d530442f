import type { SecretFamily } from '../family.ts';

export const dynatrace: readonly SecretFamily[] = [
  {
    id: 'dynatrace-token',
    name: 'Dynatrace token',
    docs: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/util/dttoken/token.go',
    format: [
      ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s04.', 'dt0s06.', 'dt0s08.', 'dt0s09.', 'dt0s16.'],
      ['base32', 24],
      '.',
      ['base32', 64],
    ],
  },
];
