import { openRest, type RestReply, type RestRequest } from '../../../lib/rest.ts';

/** How a repository is spoken to. Paths are within it, but for those of `ask`. */
export interface Client {
  readonly ask: (request: RestRequest) => Promise<RestReply>;
  readonly inRepository: (request: RestRequest) => Promise<unknown>;
  /** All pages of a list in the repository. */
  readonly list: (request: RestRequest) => Promise<readonly unknown[]>;
}

/** Servers may allow fewer, and none says how many: a page that is not full need not be the last. */
const perPage = 50;

export function openClient(api: string, repository: string, token: string): Client {
  const ask = openRest({
    who: 'Gitea',
    // The Actions of old versions name the server alone.
    api: api.replace(/\/$/, '').replace(/(?<!\/api\/v1)$/, '/api/v1'),
    headers: { authorization: `token ${token}` },
  });
  const prefix = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const toPath = ({ path, ...rest }: RestRequest): RestRequest => ({ ...rest, path: `${prefix}${path}` });
  return {
    ask,
    inRepository: async (request) => (await ask(toPath(request))).data,
    list: async (request) => {
      const found: unknown[] = [];
      for (let page = 1; ; page++) {
        const { data, headers } = await ask({ ...toPath(request), query: { ...request.query, page, limit: perPage } });
        const items = Array.isArray(data) ? (data as unknown[]) : [];
        found.push(...items);
        if (items.length === 0 || found.length === Number(headers.get('x-total-count') ?? Number.NaN)) return found;
      }
    },
  };
}
