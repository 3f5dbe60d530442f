import type { SecretFamily } from '../family.ts';

export const pulumi: readonly SecretFamily[] = [
  {
    id: 'pulumi-access-token',
    name: 'Pulumi access token',
    docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    documented: false,
    format: ['pul-', ['hex', 40]],
  },
];
