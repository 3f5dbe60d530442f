import type { SecretFamily } from '../family.ts';

export const asana: readonly SecretFamily[] = [
  {
    id: 'asana-personal-access-token',
    name: 'Asana personal access token',
    docs: 'https://developers.asana.com/docs/personal-access-token',
    documented: false,
    format: ['2/', ['digits', 12, 20], '/', ['digits', 12, 20], ':', ['hex', 32]],
    context: { words: ['asana'] },
  },
  {
    id: 'asana-legacy-access-token',
    name: 'Asana personal access token',
    docs: 'https://developers.asana.com/docs/personal-access-token',
    documented: false,
    format: [['0/', '1/'], ['digits', 12, 20], ':', ['hex', 32]],
    context: { words: ['asana'] },
  },
];
