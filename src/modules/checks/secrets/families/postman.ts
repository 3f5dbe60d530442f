import type { SecretFamily } from '../family.ts';

export const postman: readonly SecretFamily[] = [
  {
    id: 'postman-api-key',
    name: 'Postman API key',
    docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    documented: false,
    format: ['PMAK-', ['hex', 24], '-', ['hex', 34]],
  },
];
