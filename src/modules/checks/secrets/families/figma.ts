import type { SecretFamily } from '../family.ts';

export const figma: readonly SecretFamily[] = [
  {
    id: 'figma-personal-access-token',
    name: 'Figma personal access token',
    docs: 'https://developers.figma.com/docs/rest-api/authentication/',
    documented: false,
    format: [
      ['figd_', 'figdr_'],
      ['base64url', 38, 43],
    ],
  },
];
