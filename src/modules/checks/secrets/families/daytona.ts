import type { SecretFamily } from '../family.ts';

export const daytona: readonly SecretFamily[] = [
  {
    id: 'daytona-api-key',
    name: 'Daytona API key',
    docs: 'https://github.com/daytonaio/daytona/blob/main/apps/api/src/common/utils/api-key.ts',
    format: ['dtn_', ['hex', 64]],
  },
];
