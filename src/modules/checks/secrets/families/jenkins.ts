import type { SecretFamily } from '../family.ts';

export const jenkins: readonly SecretFamily[] = [
  {
    id: 'jenkins-api-token',
    name: 'Jenkins API token',
    docs: 'https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/jenkins/security/apitoken/ApiTokenStore.java',
    format: ['11', ['hex', 32]],
    context: { words: ['jenkins'], also: ['token', 'key', 'password'] },
  },
];
