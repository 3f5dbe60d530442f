import type { SecretFamily } from '../family.ts';

export const inngest: readonly SecretFamily[] = [
  {
    id: 'inngest-signing-key',
    name: 'Inngest signing key',
    docs: 'https://github.com/inngest/inngest/blob/main/pkg/authn/signing_key_strategy.go',
    format: [
      ['signkey-prod-', 'signkey-branch-'],
      ['hex', 64],
    ],
  },
];
