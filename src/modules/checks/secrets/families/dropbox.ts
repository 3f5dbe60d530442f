import type { SecretFamily } from '../family.ts';

export const dropbox: readonly SecretFamily[] = [
  {
    id: 'dropbox-access-token',
    name: 'Dropbox access token',
    docs: 'https://developers.dropbox.com/oauth-guide',
    documented: false,
    format: ['sl.', ['dotted', 130, 1500]],
  },
];
