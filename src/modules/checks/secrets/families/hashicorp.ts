import type { SecretFamily } from '../family.ts';

export const hashicorp: readonly SecretFamily[] = [
  {
    id: 'vault-service-token',
    name: 'HashiCorp Vault service token',
    docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    format: ['hvs.', ['base64url', 24, 150]],
  },
  {
    id: 'vault-batch-token',
    name: 'HashiCorp Vault batch token',
    docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    format: ['hvb.', ['base64url', 100, 400]],
  },
  {
    id: 'terraform-cloud-token',
    name: 'HCP Terraform API token',
    docs: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/user-tokens',
    format: [['base62', 14], '.atlasv1.', ['base64url', 60, 70]],
  },
  {
    id: 'vault-recovery-token',
    name: 'HashiCorp Vault recovery token',
    docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    format: ['hvr.', ['base64url', 24, 150]],
  },
];
