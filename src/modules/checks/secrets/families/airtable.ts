import type { SecretFamily } from '../family.ts';

export const airtable: readonly SecretFamily[] = [
  {
    id: 'airtable-personal-access-token',
    name: 'Airtable personal access token',
    docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    documented: false,
    format: ['pat', ['base62', 14], '.', ['hex', 64]],
    context: { words: ['airtable'] },
  },
];
