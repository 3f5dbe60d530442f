import type { SecretFamily } from '../family.ts';

export const clickhouse: readonly SecretFamily[] = [
  {
    id: 'clickhouse-cloud-key-secret',
    name: 'ClickHouse Cloud API key secret',
    docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
    documented: false,
    format: ['4b1d', ['base62', 38]],
  },
];
