import type { SecretFamily } from '../family.ts';

export const gitlab: readonly SecretFamily[] = [
  {
    id: 'gitlab-personal-access-token',
    name: 'GitLab access token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glpat-', ['base64url', 20]],
  },
  {
    id: 'gitlab-routable-token',
    name: 'GitLab token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb',
    format: [
      ['glpat-', 'glrt-', 'gldt-', 'glptt-', 'glcbt-', 'glft-', 'glagent-', 'glimt-', 'glsoat-', 'glffct-'],
      ['base64url', 27, 300],
      '.01.',
      ['base36', 9],
    ],
    checksum: 'crc32-base36',
  },
  {
    id: 'gitlab-deploy-token',
    name: 'GitLab deploy token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['gldt-', ['base64url', 20]],
  },
  {
    id: 'gitlab-runner-token',
    name: 'GitLab runner authentication token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glrt-', ['base64url', 20, 27]],
  },
  {
    id: 'gitlab-runner-registration-token',
    name: 'GitLab runner registration token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['GR1348941', ['base64url', 20]],
  },
  {
    id: 'gitlab-trigger-token',
    name: 'GitLab pipeline trigger token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glptt-', ['hex', 40]],
  },
  {
    id: 'gitlab-job-token',
    name: 'GitLab CI/CD job token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glcbt-', ['base62', 1, 5], '_', ['base64url', 20]],
  },
  {
    id: 'gitlab-feed-token',
    name: 'GitLab feed token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glft-', ['base64url', 20]],
  },
  {
    id: 'gitlab-incoming-mail-token',
    name: 'GitLab incoming mail token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glimt-', ['base64url', 25]],
  },
  {
    id: 'gitlab-agent-token',
    name: 'GitLab Kubernetes agent token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glagent-', ['base64url', 50]],
  },
  {
    id: 'gitlab-oauth-secret',
    name: 'GitLab OAuth application secret',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['gloas-', ['hex', 64]],
  },
  {
    id: 'gitlab-scim-token',
    name: 'GitLab SCIM token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glsoat-', ['base64url', 20]],
  },
  {
    id: 'gitlab-feature-flags-token',
    name: 'GitLab feature flags client token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    format: ['glffct-', ['base64url', 20]],
  },
];
