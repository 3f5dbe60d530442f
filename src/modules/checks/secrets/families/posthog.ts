import type { SecretFamily } from '../family.ts';

export const posthog: readonly SecretFamily[] = [
  {
    id: 'posthog-personal-api-key',
    name: 'PostHog personal API key',
    docs: 'https://posthog.com/docs/api',
    documented: false,
    format: ['phx_', ['base62', 43, 48]],
  },
];
