import type { SecretFamily } from '../family.ts';

export const linkedin: readonly SecretFamily[] = [
  {
    id: 'linkedin-client-secret',
    name: 'LinkedIn client secret',
    docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
    documented: false,
    format: ['WPL_AP1.', ['base62', 16], '.', ['base64', 6], '=='],
  },
];
