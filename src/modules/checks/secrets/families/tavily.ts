import type { SecretFamily } from '../family.ts';

export const tavily: readonly SecretFamily[] = [
  {
    id: 'tavily-api-key',
    name: 'Tavily API key',
    docs: 'https://docs.tavily.com/documentation/quickstart',
    documented: false,
    format: [
      ['tvly-dev-', 'tvly-prod-', 'tvly-'],
      ['base62', 32],
    ],
  },
];
