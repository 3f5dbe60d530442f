import type { ForgeEntry } from './forge.ts';

export const gitea: ForgeEntry = {
  id: 'gitea',
  summary: 'Gitea and Forgejo (Codeberg): review, summary comment, commit status',
  api: 'https://codeberg.org/api/v1',
  tokens: ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'GITHUB_TOKEN'],
  gitUser: 'oauth2',
  advice: {
    own: 'Make one with the scopes write:repository, write:issue and read:user, and give it to the job as KEMPT_TOKEN',
    fork: 'So it is for every fork: the log and the files that --output writes tell the findings',
  },
  async open(build, token) {
    return (await import('./gitea/open.ts')).openGitea(build, token);
  },
};
