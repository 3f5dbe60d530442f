import type { SecretFamily } from '../family.ts';

export const e2b: readonly SecretFamily[] = [
  {
    id: 'e2b-api-key',
    name: 'E2B API key',
    docs: 'https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/key.go',
    format: ['e2b_', ['hex', 40]],
  },
];
