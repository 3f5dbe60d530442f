import type { SecretFamily } from '../family.ts';

export const gitea: readonly SecretFamily[] = [
  {
    id: 'gitea-access-token',
    name: 'Gitea or Forgejo access token',
    docs: 'https://github.com/go-gitea/gitea/blob/main/models/auth/access_token.go',
    format: [['hex', 40]],
    context: { words: ['gitea', 'forgejo', 'codeberg'], also: ['token'] },
  },
];
