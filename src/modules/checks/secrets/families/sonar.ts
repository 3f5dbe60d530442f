import type { SecretFamily } from '../family.ts';

export const sonar: readonly SecretFamily[] = [
  {
    id: 'sonar-token',
    name: 'SonarQube token',
    docs: 'https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java',
    format: [
      ['squ_', 'sqp_', 'sqa_'],
      ['hex', 40],
    ],
  },
];
