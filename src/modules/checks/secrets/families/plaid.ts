import type { SecretFamily } from '../family.ts';

export const plaid: readonly SecretFamily[] = [
  {
    id: 'plaid-access-token',
    name: 'Plaid access token',
    docs: 'https://plaid.com/docs/api/items/',
    documented: false,
    format: [
      ['access-production-', 'access-development-'],
      ['hex', 8],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 12],
    ],
  },
  {
    id: 'plaid-sandbox-token',
    name: 'Plaid sandbox access token',
    docs: 'https://plaid.com/docs/api/items/',
    documented: false,
    level: 'note',
    format: ['access-sandbox-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
  },
  {
    id: 'plaid-secret',
    name: 'Plaid secret',
    docs: 'https://plaid.com/docs/api/',
    documented: false,
    format: [['hex', 30]],
    context: { words: ['plaid'], also: ['secret'] },
  },
];
