import type { SecretFamily } from '../family.ts';

export const onePassword: readonly SecretFamily[] = [
  {
    id: '1password-service-account-token',
    name: '1Password service account token',
    docs: 'https://developer.1password.com/docs/service-accounts/security/',
    format: ['ops_eyJ', ['padded', 250, 2000]],
  },
  {
    id: '1password-secret-key',
    name: '1Password Secret Key',
    docs: 'https://support.1password.com/secret-key-security/',
    documented: false,
    format: [
      'A3-',
      ['upperBase36', 6],
      '-',
      ['upperBase36', 6],
      '-',
      ['upperBase36', 5],
      '-',
      ['upperBase36', 5],
      '-',
      ['upperBase36', 5],
      '-',
      ['upperBase36', 5],
    ],
  },
  {
    id: '1password-long-secret-key',
    name: '1Password Secret Key',
    docs: 'https://support.1password.com/secret-key-security/',
    documented: false,
    format: [
      'A3-',
      ['upperBase36', 6],
      '-',
      ['upperBase36', 11],
      '-',
      ['upperBase36', 5],
      '-',
      ['upperBase36', 5],
      '-',
      ['upperBase36', 5],
    ],
  },
];
