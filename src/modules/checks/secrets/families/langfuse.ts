import type { SecretFamily } from '../family.ts';

export const langfuse: readonly SecretFamily[] = [
  {
    id: 'langfuse-secret-key',
    name: 'Langfuse secret key',
    docs: 'https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/auth/apiKeys.ts',
    format: ['sk-lf-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
  },
];
