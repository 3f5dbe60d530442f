import type { SecretFamily } from '../family.ts';

export const pagerduty: readonly SecretFamily[] = [
  {
    id: 'pagerduty-api-key',
    name: 'PagerDuty API key',
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
    documented: false,
    format: ['u+', ['base64url', 18]],
    context: { words: ['pagerduty', 'pager_duty', 'pd_api', 'pd_token'] },
  },
];
