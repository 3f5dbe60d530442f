import type { SecretFamily } from '../family.ts';

export const honeycomb: readonly SecretFamily[] = [
  {
    id: 'honeycomb-api-key',
    name: 'Honeycomb ingest key',
    docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    documented: false,
    format: [
      ['hcaik_', 'hcbik_', 'hcxik_'],
      ['base36', 58],
    ],
  },
];
