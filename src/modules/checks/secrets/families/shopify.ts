import type { SecretFamily } from '../family.ts';

export const shopify: readonly SecretFamily[] = [
  {
    id: 'shopify-access-token',
    name: 'Shopify access token',
    docs: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
    documented: false,
    format: ['shpat_', ['anyHex', 32]],
  },
  {
    id: 'shopify-custom-app-token',
    name: 'Shopify custom app access token',
    docs: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
    documented: false,
    format: ['shpca_', ['anyHex', 32]],
  },
  {
    id: 'shopify-private-app-token',
    name: 'Shopify private app access token',
    docs: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
    documented: false,
    format: ['shppa_', ['anyHex', 32]],
  },
  {
    id: 'shopify-shared-secret',
    name: 'Shopify shared secret',
    docs: 'https://shopify.dev/changelog/app-secret-key-length-has-increased',
    documented: false,
    format: ['shpss_', ['anyHex', 32]],
  },
];
