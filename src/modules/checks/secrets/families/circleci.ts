import type { SecretFamily } from '../family.ts';

export const circleci: readonly SecretFamily[] = [
  {
    id: 'circleci-personal-token',
    name: 'CircleCI personal API token',
    docs: 'https://circleci.com/docs/managing-api-tokens/',
    documented: false,
    format: ['CCIPAT_', ['base58', 22], '_', ['hex', 40]],
  },
  {
    id: 'circleci-project-token',
    name: 'CircleCI project API token',
    docs: 'https://circleci.com/docs/managing-api-tokens/',
    documented: false,
    format: ['CCIPRJ_', ['base58', 22], '_', ['hex', 40]],
  },
];
