import type { SecretFamily } from '../family.ts';

export const harness: readonly SecretFamily[] = [
  {
    id: 'harness-api-key',
    name: 'Harness API key',
    docs: 'https://github.com/harness/cli/blob/main/pkg/auth/auth.go',
    documented: false,
    format: [['pat.', 'sat.'], ['base64url', 22], '.', ['base62', 24], '.', ['base62', 20]],
  },
];
