import type { SecretFamily } from '../family.ts';

export const pem: readonly SecretFamily[] = [
  {
    id: 'encoded-private-key',
    name: 'private key in base64',
    docs: 'https://www.rfc-editor.org/rfc/rfc7468',
    format: [
      [
        'LS0tLS1CRUdJTiBQUklWQVRFIEtFW',
        'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRV',
        'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFW',
        'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZ',
        'LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRV',
      ],
      ['padded', 36, 8000],
    ],
  },
];
