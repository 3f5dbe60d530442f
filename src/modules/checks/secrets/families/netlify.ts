import type { SecretFamily } from '../family.ts';

export const netlify: readonly SecretFamily[] = [
  {
    id: 'netlify-token',
    name: 'Netlify access token',
    docs: 'https://docs.netlify.com/api/get-started/',
    documented: false,
    format: [
      ['nfp_', 'nfc_', 'nfo_', 'nfb_', 'nfu_'],
      ['base62', 36],
    ],
  },
];
