import type { SecretFamily } from '../family.ts';

export const linear: readonly SecretFamily[] = [
  {
    id: 'linear-api-key',
    name: 'Linear API key',
    docs: 'https://linear.app/developers/graphql',
    documented: false,
    format: ['lin_api_', ['base62', 40]],
  },
  {
    id: 'linear-oauth-token',
    name: 'Linear OAuth token',
    docs: 'https://linear.app/developers/oauth-2-0-authentication',
    documented: false,
    format: ['lin_oauth_', ['hex', 64]],
  },
];
