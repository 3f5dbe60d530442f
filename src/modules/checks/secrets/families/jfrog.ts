import type { SecretFamily } from '../family.ts';

export const jfrog: readonly SecretFamily[] = [
  {
    id: 'jfrog-api-key',
    name: 'JFrog Artifactory API key',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile',
    documented: false,
    format: ['AKCp', ['base62', 69]],
  },
  {
    id: 'jfrog-reference-token',
    name: 'JFrog reference token',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    documented: false,
    format: ['cmVmdGtu', ['base62', 56]],
  },
];
