import type { SecretFamily } from '../family.ts';

export const coveralls: readonly SecretFamily[] = [
  {
    id: 'coveralls-repo-token',
    name: 'Coveralls repository token',
    docs: 'https://docs.coveralls.io/supported-ci-services',
    documented: false,
    format: [['base62', 32, 33]],
    context: { words: ['coveralls'], also: ['token'] },
  },
];
