import type { SecretFamily } from '../family.ts';

export const apify: readonly SecretFamily[] = [
  {
    id: 'apify-api-token',
    name: 'Apify API token',
    docs: 'https://docs.apify.com/platform/integrations/api',
    documented: false,
    format: ['apify_api_', ['base62', 36]],
  },
];
