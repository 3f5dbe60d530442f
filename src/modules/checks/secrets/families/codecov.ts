import type { SecretFamily } from '../family.ts';

export const codecov: readonly SecretFamily[] = [
  {
    id: 'codecov-upload-token',
    name: 'Codecov upload token',
    docs: 'https://docs.codecov.com/docs/codecov-tokens',
    documented: false,
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['codecov'] },
  },
];
