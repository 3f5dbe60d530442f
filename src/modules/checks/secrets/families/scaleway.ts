import type { SecretFamily } from '../family.ts';

export const scaleway: readonly SecretFamily[] = [
  {
    id: 'scaleway-secret-key',
    name: 'Scaleway secret key',
    docs: 'https://github.com/scaleway/scaleway-sdk-go/blob/master/validation/is.go',
    format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    context: { words: ['scw_secret', 'scaleway'], also: ['key', '="', '='] },
  },
];
