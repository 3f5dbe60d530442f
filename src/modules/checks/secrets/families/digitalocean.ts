import type { SecretFamily } from '../family.ts';

export const digitalocean: readonly SecretFamily[] = [
  {
    id: 'digitalocean-personal-token',
    name: 'DigitalOcean personal access token',
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    documented: false,
    format: ['dop_v1_', ['hex', 64]],
  },
  {
    id: 'digitalocean-oauth-token',
    name: 'DigitalOcean OAuth token',
    docs: 'https://docs.digitalocean.com/reference/api/oauth/',
    documented: false,
    format: ['doo_v1_', ['hex', 64]],
  },
  {
    id: 'digitalocean-refresh-token',
    name: 'DigitalOcean refresh token',
    docs: 'https://docs.digitalocean.com/reference/api/oauth/',
    documented: false,
    format: ['dor_v1_', ['hex', 64]],
  },
];
