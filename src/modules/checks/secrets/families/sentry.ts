import type { SecretFamily } from '../family.ts';

export const sentry: readonly SecretFamily[] = [
  {
    id: 'sentry-organization-token',
    name: 'Sentry organization auth token',
    docs: 'https://github.com/getsentry/sentry/blob/master/src/sentry/utils/security/orgauthtoken_token.py',
    format: ['sntrys_eyJ', ['padded', 60, 400], '_', ['base64', 43]],
  },
  {
    id: 'sentry-user-token',
    name: 'Sentry user auth token',
    docs: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
    format: [
      ['sntryu_', 'sntrya_', 'sntryi_'],
      ['hex', 64],
    ],
  },
];
