import type { SecretFamily } from '../family.ts';

export const braintree: readonly SecretFamily[] = [
  {
    id: 'braintree-access-token',
    name: 'Braintree access token',
    docs: 'https://developer.paypal.com/braintree/docs/guides/authorization/access-token',
    documented: false,
    format: ['access_token$production$', ['base36', 16], '$', ['hex', 32]],
  },
];
