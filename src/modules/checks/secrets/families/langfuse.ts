import type { SecretFamily } from '../family.ts';

export const langfuse: readonly SecretFamily[] = [
  {
    id: 'langfuse-secret-key',
    name: 'Langfuse secret key',
    docs: 'https://langfuse.com/docs/observability/get-started',
    format: ['sk-lf-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
  },
];
