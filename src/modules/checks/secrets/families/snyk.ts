import type { SecretFamily } from '../family.ts';

export const snyk: readonly SecretFamily[] = [
  {
    id: 'snyk-api-token',
    name: 'Snyk API token',
    docs: 'https://github.com/snyk/go-application-framework',
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['snyk'], also: ['token', 'key', 'oauth'] },
  },
  {
    id: 'snyk-personal-access-token',
    name: 'Snyk access token',
    docs: 'https://github.com/snyk/go-application-framework',
    format: [['snyk_uat.', 'snyk_sat.'], ['base36', 8], '.', ['base64url', 16, 400], '.', ['base64url', 16, 200]],
  },
];
