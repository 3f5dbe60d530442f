import type { SecretFamily } from '../family.ts';

export const docker: readonly SecretFamily[] = [
  {
    id: 'docker-personal-access-token',
    name: 'Docker personal access token',
    docs: 'https://docs.docker.com/security/access-tokens/',
    documented: false,
    format: ['dckr_pat_', ['base64url', 27]],
  },
  {
    id: 'docker-organization-access-token',
    name: 'Docker organization access token',
    docs: 'https://docs.docker.com/enterprise/security/access-tokens/',
    documented: false,
    format: ['dckr_oat_', ['base64url', 27, 40]],
  },
];
