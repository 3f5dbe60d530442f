import type { Build, PullRequest } from '../../domain/build.ts';
import { toRemote } from '../../domain/remote.ts';
import { type Ci, number, type Variables } from './ci.ts';

export const azurePipelines: Ci = {
  id: 'azure-pipelines',
  summary: 'Azure Pipelines, with repositories on Azure DevOps, GitHub and Bitbucket',
  source: 'https://learn.microsoft.com/azure/devops/pipelines/build/variables',
  detect({ env }) {
    if (env['TF_BUILD']?.toLowerCase() !== 'true') return undefined;
    const pull = toPull(env);
    return {
      ci: 'azure-pipelines',
      event: pull ? 'pull-request' : /CI$/.test(env['BUILD_REASON'] ?? '') ? 'push' : 'other',
      ...toRemote(env['BUILD_REPOSITORY_URI']),
      ...ofAzureRepos(env),
      // Of a pull request BUILD_SOURCEVERSION is a merge that nobody wrote.
      commit: pull?.head ?? env['BUILD_SOURCEVERSION'] ?? '',
      order: number(env['BUILD_BUILDID']),
      ref: env['BUILD_SOURCEBRANCH'] ?? '',
      pull,
      history: 'checkout: self, with fetchDepth: 0',
      channels: { log: 'azure' },
    } satisfies Build;
  },
};

function ofAzureRepos(env: Variables): Partial<Build> {
  if (env['BUILD_REPOSITORY_PROVIDER'] !== 'TfsGit') return {};
  const api = (env['SYSTEM_COLLECTIONURI'] ?? '').replace(/\/+$/, '');
  return {
    forge: 'azure-devops',
    api,
    server: api,
    repository: `${env['SYSTEM_TEAMPROJECT'] ?? ''}/${env['BUILD_REPOSITORY_NAME'] ?? ''}`,
  };
}

/** On GitHub a pull request has a number, and an id that is another one. */
function toPull(env: Variables): PullRequest | undefined {
  const id = env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER'] ?? env['SYSTEM_PULLREQUEST_PULLREQUESTID'];
  if (id === undefined) return undefined;
  return {
    number: number(id),
    head: env['SYSTEM_PULLREQUEST_SOURCECOMMITID'] ?? env['BUILD_SOURCEVERSION'] ?? '',
    target: env['SYSTEM_PULLREQUEST_TARGETBRANCH']?.replace(/^refs\/heads\//, ''),
    fork: env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
  };
}
