import type { z } from 'zod';
import { openRest, type RestRequest, readAs } from '../../../lib/rest.ts';

/** How a repository is spoken to. Paths are within it, but for those of `ask`. */
export interface Client {
  readonly ask: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  readonly read: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  /** All pages of a list; the schema is that of an item. */
  readonly list: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<readonly T[]>;
  readonly write: (request: RestRequest) => Promise<void>;
}

const who = 'Gitea';

/** Servers may allow fewer, and none says how many: a page that is not full need not be the last. */
const perPage = 50;

export function openClient(api: string, repository: string, token: string): Client {
  const send = openRest({
    who,
    // The Actions of old versions name the server alone.
    api: api.replace(/\/$/, '').replace(/(?<!\/api\/v1)$/, '/api/v1'),
    headers: { authorization: `token ${token}` },
  });
  const prefix = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const toPath = ({ path, ...rest }: RestRequest): RestRequest => ({ ...rest, path: `${prefix}${path}` });
  const ask: Client['ask'] = async (schema, request) => readAs(schema, (await send(request)).data, who, request.what);
  return {
    ask,
    read: (schema, request) => ask(schema, toPath(request)),
    list: async (schema, request) => {
      const found: z.infer<typeof schema>[] = [];
      for (let page = 1; ; page++) {
        const { data, headers } = await send({ ...toPath(request), query: { ...request.query, page, limit: perPage } });
        const items = readAs(schema.array(), data, who, request.what);
        found.push(...items);
        if (items.length === 0 || found.length === Number(headers.get('x-total-count') ?? Number.NaN)) return found;
      }
    },
    write: async (request) => void (await send(toPath(request))),
  };
}
