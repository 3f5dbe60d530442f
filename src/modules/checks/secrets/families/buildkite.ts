import type { SecretFamily } from '../family.ts';

export const buildkite: readonly SecretFamily[] = [
  {
    id: 'buildkite-api-token',
    name: 'Buildkite API access token',
    docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
    format: ['bkua_', ['hex', 40]],
  },
];
