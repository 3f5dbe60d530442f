import type { SecretFamily } from '../family.ts';

export const notion: readonly SecretFamily[] = [
  {
    id: 'notion-integration-token',
    name: 'Notion integration token',
    docs: 'https://developers.notion.com/page/changelog',
    documented: false,
    format: ['ntn_', ['digits', 11], ['base62', 35]],
  },
  {
    id: 'notion-legacy-token',
    name: 'Notion integration token',
    docs: 'https://developers.notion.com/page/changelog',
    documented: false,
    format: ['secret_', ['base62', 43]],
    context: { words: ['notion'] },
  },
];
