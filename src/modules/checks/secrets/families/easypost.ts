import type { SecretFamily } from '../family.ts';

export const easypost: readonly SecretFamily[] = [
  {
    id: 'easypost-api-key',
    name: 'EasyPost API key',
    docs: 'https://docs.easypost.com/docs/authentication',
    documented: false,
    format: ['EZAK', ['base62', 54]],
  },
  {
    id: 'easypost-test-key',
    name: 'EasyPost test key',
    docs: 'https://docs.easypost.com/docs/authentication',
    documented: false,
    level: 'note',
    format: ['EZTK', ['base62', 54]],
  },
];
