import type { z } from 'zod';
import type { Build } from '../../../domain/build.ts';
import { openRest, type RestRequest, readAs } from '../../../lib/rest.ts';

/** How a repository is spoken to. Paths are within it, but for those of `ask`, which are within the organisation. */
export interface Client {
  readonly ask: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  readonly read: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  readonly write: (request: RestRequest) => Promise<void>;
}

const who = 'Azure DevOps';

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
  const rest = openRest({ who, api: api.replace(/\/+$/, ''), headers: { authorization } });
  const [project = '', name = ''] = repository.split('/').map(encodeURIComponent);
  const send = async ({ query, ...request }: RestRequest): Promise<unknown> =>
    (await rest({ ...request, query: { 'api-version': version, ...query } })).data;
  const toPath = ({ path, ...other }: RestRequest): RestRequest => ({
    ...other,
    path: `/${project}/_apis/git/repositories/${name}${path}`,
  });
  const ask: Client['ask'] = async (schema, request) => readAs(schema, await send(request), who, request.what);
  return {
    ask,
    read: (schema, request) => ask(schema, toPath(request)),
    write: async (request) => void (await send(toPath(request))),
  };
}
