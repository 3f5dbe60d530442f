import type { SecretFamily } from '../family.ts';

export const inngest: readonly SecretFamily[] = [
  {
    id: 'inngest-signing-key',
    name: 'Inngest signing key',
    docs: 'https://www.inngest.com/docs/platform/signing-keys',
    format: ['signkey-prod-', ['hex', 64]],
  },
];
