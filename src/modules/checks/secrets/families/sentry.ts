import type { SecretFamily } from '../family.ts';

export const sentry: readonly SecretFamily[] = [
  {
    id: 'sentry-organization-token',
    name: 'Sentry organization auth token',
    docs: 'https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md',
    format: ['sntrys_eyJ', ['padded', 60, 400], '_', ['base64', 43]],
  },
  {
    id: 'sentry-user-token',
    name: 'Sentry user auth token',
    docs: 'https://docs.sentry.io/account/auth-tokens/',
    documented: false,
    format: ['sntryu_', ['hex', 64]],
  },
];
