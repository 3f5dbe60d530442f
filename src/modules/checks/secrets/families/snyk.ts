import type { SecretFamily } from '../family.ts';

export const snyk: readonly SecretFamily[] = [
  {
    id: 'snyk-api-token',
    name: 'Snyk API token',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['snyk'], also: ['token', 'key', 'oauth'] },
  },
];
