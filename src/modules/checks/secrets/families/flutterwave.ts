import type { SecretFamily } from '../family.ts';

export const flutterwave: readonly SecretFamily[] = [
  {
    id: 'flutterwave-secret-key',
    name: 'Flutterwave secret key',
    docs: 'https://developer.flutterwave.com/docs/authentication',
    documented: false,
    format: ['FLWSECK-', ['hex', 32], '-X'],
  },
  {
    id: 'flutterwave-test-key',
    name: 'Flutterwave test key',
    docs: 'https://developer.flutterwave.com/docs/authentication',
    documented: false,
    level: 'note',
    format: ['FLWSECK_TEST-', ['hex', 32], '-X'],
  },
  {
    id: 'flutterwave-test-encryption-key',
    name: 'Flutterwave test encryption key',
    docs: 'https://developer.flutterwave.com/docs/authentication',
    documented: false,
    level: 'note',
    format: [
      ['FLWSECK_TEST-', 'FLWSECK_TEST'],
      ['hex', 12],
    ],
  },
];
