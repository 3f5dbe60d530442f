import type { SecretFamily } from '../family.ts';

export const duffel: readonly SecretFamily[] = [
  {
    id: 'duffel-live-token',
    name: 'Duffel access token',
    docs: 'https://duffel.com/docs/api/overview/making-requests',
    documented: false,
    format: ['duffel_live_', ['base64url', 43]],
  },
  {
    id: 'duffel-test-token',
    name: 'Duffel test token',
    docs: 'https://duffel.com/docs/api/overview/making-requests',
    documented: false,
    level: 'note',
    format: ['duffel_test_', ['base64url', 43]],
  },
];
