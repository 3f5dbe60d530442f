import type { SecretFamily } from '../family.ts';

export const sonar: readonly SecretFamily[] = [
  {
    id: 'sonar-token',
    name: 'SonarQube token',
    docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
    format: [
      ['squ_', 'sqp_', 'sqa_'],
      ['hex', 40],
    ],
  },
];
