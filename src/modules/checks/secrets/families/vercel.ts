import type { SecretFamily } from '../family.ts';

export const vercel: readonly SecretFamily[] = [
  {
    id: 'vercel-access-token',
    name: 'Vercel access token',
    docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
    format: [
      ['vcp_', 'vca_', 'vcr_'],
      ['base62', 56],
    ],
  },
  {
    id: 'vercel-api-key',
    name: 'Vercel API key',
    docs: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    documented: false,
    format: [
      ['vck_', 'vci_'],
      ['base62', 56],
    ],
  },
];
