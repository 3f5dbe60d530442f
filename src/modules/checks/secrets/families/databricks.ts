import type { SecretFamily } from '../family.ts';

export const databricks: readonly SecretFamily[] = [
  {
    id: 'databricks-token',
    name: 'Databricks personal access token',
    docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    documented: false,
    format: ['dapi', ['hex', 32]],
  },
  {
    id: 'databricks-oauth-secret',
    name: 'Databricks OAuth secret',
    docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
    documented: false,
    format: ['dose', ['hex', 32]],
  },
];
