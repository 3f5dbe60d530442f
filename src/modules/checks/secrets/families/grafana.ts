import type { SecretFamily } from '../family.ts';

export const grafana: readonly SecretFamily[] = [
  {
    id: 'grafana-service-account-token',
    name: 'Grafana service account token',
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    documented: false,
    format: ['glsa_', ['base62', 32], '_', ['hex', 8]],
  },
  {
    id: 'grafana-cloud-token',
    name: 'Grafana Cloud access policy token',
    docs: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    documented: false,
    format: ['glc_eyJ', ['padded', 60, 400]],
  },
  {
    id: 'grafana-legacy-api-key',
    name: 'Grafana API key',
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    documented: false,
    format: ['eyJrIjoi', ['padded', 60, 400]],
  },
];
