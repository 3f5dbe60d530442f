import type { SecretFamily } from '../family.ts';

export const mapbox: readonly SecretFamily[] = [
  {
    id: 'mapbox-secret-token',
    name: 'Mapbox secret token',
    docs: 'https://docs.mapbox.com/api/accounts/tokens/',
    format: ['sk.eyJ', ['base64url', 40, 200], '.', ['base64url', 22]],
  },
];
