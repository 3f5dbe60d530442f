import type { SecretFamily } from '../family.ts';

export const postman: readonly SecretFamily[] = [
  {
    id: 'postman-api-key',
    name: 'Postman API key',
    docs: 'https://github.com/postmanlabs/postman-insights-agent',
    format: ['PMAK-', ['hex', 24], '-', ['hex', 34]],
  },
];
