import type { SecretFamily } from '../family.ts';

export const contentful: readonly SecretFamily[] = [
  {
    id: 'contentful-personal-access-token',
    name: 'Contentful personal access token',
    docs: 'https://www.contentful.com/developers/docs/references/authentication/',
    documented: false,
    format: ['CFPAT-', ['base64url', 43]],
  },
];
