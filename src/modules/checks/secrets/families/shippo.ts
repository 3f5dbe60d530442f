import type { SecretFamily } from '../family.ts';

export const shippo: readonly SecretFamily[] = [
  {
    id: 'shippo-live-token',
    name: 'Shippo API token',
    docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    documented: false,
    format: ['shippo_live_', ['hex', 40]],
  },
  {
    id: 'shippo-test-token',
    name: 'Shippo test token',
    docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    documented: false,
    level: 'note',
    format: ['shippo_test_', ['hex', 40]],
  },
];
