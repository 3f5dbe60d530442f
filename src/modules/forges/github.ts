import type { ForgeEntry } from './forge.ts';

export const github: ForgeEntry = {
  id: 'github',
  summary: 'GitHub and GitHub Enterprise Server: review, summary comment, check run, code scanning',
  api: 'https://api.github.com',
  tokens: ['GITHUB_TOKEN'],
  gitUser: 'x-access-token',
  advice: {
    own: 'Let the workflow have pull-requests: write and checks: write (Dependabot never has them)',
    fork: 'So it is for every fork: a second workflow can publish the report, see blueprints/github/',
  },
  async open(build, token) {
    return (await import('./github/open.ts')).openGitHub(build, token);
  },
};
