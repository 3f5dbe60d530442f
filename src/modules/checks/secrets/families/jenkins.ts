import type { SecretFamily } from '../family.ts';

export const jenkins: readonly SecretFamily[] = [
  {
    id: 'jenkins-api-token',
    name: 'Jenkins API token',
    docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    documented: false,
    format: ['11', ['hex', 32]],
    context: { words: ['jenkins'], also: ['token', 'key', 'password'] },
  },
];
