import type { SecretFamily } from '../family.ts';

export const gitea: readonly SecretFamily[] = [
  {
    id: 'gitea-access-token',
    name: 'Gitea or Forgejo access token',
    docs: 'https://docs.gitea.com/development/api-usage',
    format: [['hex', 40]],
    context: { words: ['gitea', 'forgejo', 'codeberg'], also: ['token'] },
  },
];
