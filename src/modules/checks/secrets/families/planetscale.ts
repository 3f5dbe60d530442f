import type { SecretFamily } from '../family.ts';

export const planetscale: readonly SecretFamily[] = [
  {
    id: 'planetscale-service-token',
    name: 'PlanetScale service token',
    docs: 'https://planetscale.com/docs/api/reference/service-tokens',
    documented: false,
    format: ['pscale_tkn_', ['dottedPadded', 32, 64]],
  },
  {
    id: 'planetscale-password',
    name: 'PlanetScale password',
    docs: 'https://planetscale.com/docs/vitess/connecting/connection-strings',
    documented: false,
    format: ['pscale_pw_', ['dottedPadded', 32, 64]],
  },
  {
    id: 'planetscale-oauth-token',
    name: 'PlanetScale OAuth token',
    docs: 'https://planetscale.com/docs/api/reference/oauth',
    documented: false,
    format: ['pscale_oauth_', ['dottedPadded', 32, 64]],
  },
];
