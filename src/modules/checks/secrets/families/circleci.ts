import type { SecretFamily } from '../family.ts';

export const circleci: readonly SecretFamily[] = [
  {
    id: 'circleci-personal-token',
    name: 'CircleCI personal API token',
    docs: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
    format: ['CCIPAT_', ['base58', 21, 22], '_', ['hex', 40]],
  },
  {
    id: 'circleci-project-token',
    name: 'CircleCI project API token',
    docs: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
    format: ['CCIPRJ_', ['base58', 21, 22], '_', ['hex', 40]],
  },
];
