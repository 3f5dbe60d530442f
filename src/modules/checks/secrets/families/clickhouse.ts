import type { SecretFamily } from '../family.ts';

export const clickhouse: readonly SecretFamily[] = [
  {
    id: 'clickhouse-cloud-key-secret',
    name: 'ClickHouse Cloud API key secret',
    docs: 'https://github.com/gitleaks/gitleaks/pull/1826',
    format: ['4b1d', ['base62', 38]],
  },
];
