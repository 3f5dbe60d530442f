import type { SecretFamily } from '../family.ts';

export const twitter: readonly SecretFamily[] = [
  {
    id: 'twitter-bearer-token',
    name: 'X (Twitter) bearer token',
    docs: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
    documented: false,
    format: ['AAAAAAAAAAAAAAAAAAAAA', ['percent', 60, 120]],
    context: { words: ['twitter', 'bearer_token', 'bearertoken', 'x_bearer'] },
  },
];
