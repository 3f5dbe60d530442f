import type { SecretFamily } from '../family.ts';

export const posthog: readonly SecretFamily[] = [
  {
    id: 'posthog-personal-api-key',
    name: 'PostHog personal API key',
    docs: 'https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py',
    format: [
      ['phx_', 'phs_'],
      ['base62', 42, 49],
    ],
  },
];
