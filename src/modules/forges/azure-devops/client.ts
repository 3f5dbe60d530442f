import type { Build } from '../../../domain/build.ts';
import { openRest, type RestRequest } from '../../../lib/rest.ts';

/** Asks for what is below an address, and gives the body of the answer. */
type Ask = (request: RestRequest) => Promise<unknown>;

export interface Client {
  readonly inOrganisation: Ask;
  readonly inRepository: Ask;
}

/** Other versions answer in other words: https://learn.microsoft.com/rest/api/azure/devops/ */
const version = '7.1';

/** `variable`: which one held the token. That of a pipeline is a bearer, all others are passwords without a name. */
export function openClient(
  { api, repository }: Pick<Build, 'api' | 'repository'>,
  token: string,
  variable: string,
): Client {
  const basic = `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
  const authorization = variable === 'SYSTEM_ACCESSTOKEN' ? `Bearer ${token}` : basic;
  const rest = openRest({ who: 'Azure DevOps', api: api.replace(/\/+$/, ''), headers: { authorization } });
  const [project = '', name = ''] = repository.split('/').map(encodeURIComponent);
  const inOrganisation: Ask = async ({ query, ...request }) =>
    (await rest({ ...request, query: { 'api-version': version, ...query } })).data;
  return {
    inOrganisation,
    inRepository: (request) =>
      inOrganisation({ ...request, path: `/${project}/_apis/git/repositories/${name}${request.path}` }),
  };
}
