import type { SecretFamily } from '../family.ts';

export const scaleway: readonly SecretFamily[] = [
  {
    id: 'scaleway-secret-key',
    name: 'Scaleway secret key',
    docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['scw_secret', 'scaleway'], also: ['key', '="', '='] },
  },
];
