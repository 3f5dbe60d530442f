import type { SecretFamily } from '../family.ts';

export const gitlab: readonly SecretFamily[] = [
  {
    id: 'gitlab-personal-access-token',
    name: 'GitLab access token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
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
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['gldt-', ['base64url', 20]],
  },
  {
    id: 'gitlab-runner-token',
    name: 'GitLab runner authentication token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glrt-', ['base64url', 20, 27]],
  },
  {
    id: 'gitlab-runner-registration-token',
    name: 'GitLab runner registration token',
    docs: 'https://docs.gitlab.com/security/tokens/',
    documented: false,
    format: ['GR1348941', ['base64url', 20]],
  },
  {
    id: 'gitlab-trigger-token',
    name: 'GitLab pipeline trigger token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glptt-', ['base64url', 40]],
  },
  {
    id: 'gitlab-job-token',
    name: 'GitLab CI/CD job token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glcbt-', ['base62', 1, 5], '_', ['base64url', 20]],
  },
  {
    id: 'gitlab-feed-token',
    name: 'GitLab feed token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glft-', ['base64url', 20]],
  },
  {
    id: 'gitlab-incoming-mail-token',
    name: 'GitLab incoming mail token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glimt-', ['base64url', 25]],
  },
  {
    id: 'gitlab-agent-token',
    name: 'GitLab Kubernetes agent token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glagent-', ['base64url', 50]],
  },
  {
    id: 'gitlab-oauth-secret',
    name: 'GitLab OAuth application secret',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['gloas-', ['base64url', 64]],
  },
  {
    id: 'gitlab-scim-token',
    name: 'GitLab SCIM token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glsoat-', ['base64url', 20]],
  },
  {
    id: 'gitlab-feature-flags-token',
    name: 'GitLab feature flags client token',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
    format: ['glffct-', ['base64url', 20]],
  },
  {
    id: 'gitlab-session-cookie',
    name: 'GitLab session cookie',
    docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/config/initializers/session_store.rb',
    documented: false,
    format: ['_gitlab_session=', ['base36', 32]],
    lead: 1,
  },
];
