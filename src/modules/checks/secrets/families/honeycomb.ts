import type { SecretFamily } from '../family.ts';

export const honeycomb: readonly SecretFamily[] = [
  {
    id: 'honeycomb-api-key',
    name: 'Honeycomb ingest key',
    docs: 'https://github.com/honeycombio/libhoney-go/blob/main/libhoney.go',
    format: [
      ['hcaik_', 'hcbik_', 'hcxik_', 'hcaic_', 'hcbic_', 'hcxic_'],
      ['base36', 58],
    ],
  },
];
