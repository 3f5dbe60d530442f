import type { SecretFamily } from '../family.ts';

export const facebook: readonly SecretFamily[] = [
  {
    id: 'facebook-access-token',
    name: 'Facebook access token',
    docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    documented: false,
    format: ['EAA', ['base62', 100, 400]],
  },
  {
    id: 'facebook-app-secret',
    name: 'Facebook app secret',
    docs: 'https://developers.facebook.com/docs/facebook-login/security/',
    documented: false,
    format: [['hex', 32]],
    context: { words: ['facebook', 'fb_app', 'fb_secret'], also: ['secret'] },
  },
];
