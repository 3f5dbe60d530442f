import type { SecretFamily } from '../family.ts';

export const age: readonly SecretFamily[] = [
  {
    id: 'age-secret-key',
    name: 'age secret key',
    docs: 'https://github.com/C2SP/C2SP/blob/main/age.md',
    format: [
      ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'],
      ['bech32', 58],
    ],
  },
];
