import type { SecretFamily } from '../family.ts';

export const npm: readonly SecretFamily[] = [
  {
    id: 'npm-access-token',
    name: 'npm access token',
    docs: 'https://github.blog/security/announcing-npms-new-access-token-format/',
    format: ['npm_', ['base62', 36]],
    checksum: 'crc32-base62',
  },
  {
    id: 'npm-legacy-token',
    name: 'npm access token',
    docs: 'https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow',
    documented: false,
    format: ['_authToken=', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    lead: 1,
  },
];
