import type { ForgeEntry } from './forge.ts';

export const bitbucket: ForgeEntry = {
  id: 'bitbucket',
  summary: 'Bitbucket Cloud: comments, summary comment, Code Insights report with annotations',
  api: 'https://api.bitbucket.org/2.0',
  tokens: ['BITBUCKET_TOKEN'],
  gitUser: 'x-token-auth',
  advice: {
    own: 'Let BITBUCKET_TOKEN have pullrequest:write and repository:write',
    fork: 'Bitbucket does not build pull requests of forks by itself; see docs/publishing.md',
  },
  async open(build, token) {
    return (await import('./bitbucket/open.ts')).openBitbucket(build, token);
  },
  anonymous: {
    ci: 'bitbucket-pipelines',
    async open(build, env) {
      return (await import('./bitbucket/open.ts')).openThroughProxy(build, env['BITBUCKET_PROXY_URL']);
    },
  },
};
