import type { SecretFamily } from '../family.ts';

export const stripe: readonly SecretFamily[] = [
  {
    id: 'stripe-secret-key',
    name: 'Stripe secret key',
    docs: 'https://docs.stripe.com/keys',
    documented: false,
    format: ['sk_live_', ['base62', 24, 247]],
  },
  {
    id: 'stripe-restricted-key',
    name: 'Stripe restricted key',
    docs: 'https://docs.stripe.com/keys',
    documented: false,
    format: ['rk_live_', ['base62', 24, 247]],
  },
  {
    id: 'stripe-test-key',
    name: 'Stripe test key',
    docs: 'https://docs.stripe.com/keys',
    documented: false,
    level: 'note',
    format: [
      ['sk_test_', 'rk_test_'],
      ['base62', 24, 247],
    ],
  },
  {
    id: 'stripe-webhook-secret',
    name: 'webhook signing secret',
    docs: 'https://docs.stripe.com/webhooks/signature',
    documented: false,
    format: ['whsec_', ['padded', 32, 64]],
  },
];
