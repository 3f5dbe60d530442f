import type { ForgeEntry } from './forge.ts';

export const azureDevops: ForgeEntry = {
  id: 'azure-devops',
  summary: 'Azure DevOps, Services and Server: threads, summary thread, pull request status',
  api: '',
  tokens: ['SYSTEM_ACCESSTOKEN', 'AZURE_DEVOPS_EXT_PAT'],
  gitUser: 'kempt',
  advice: {
    own: 'Let the build service contribute to pull requests (Project settings, Repositories, Security)',
    fork: 'Builds of forks have such a token, unless the pipeline gives them the rights of others (Triggers)',
  },
  async open(build, token, variable) {
    return (await import('./azure-devops/open.ts')).openAzureDevops(build, token, variable);
  },
};
