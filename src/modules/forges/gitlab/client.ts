import type { z } from 'zod';
import { ReadOnlyError, UpstreamError } from '../../../domain/errors.ts';
import { openRest, type RestReply, type RestRequest, readAs } from '../../../lib/rest.ts';

/** How a project is spoken to. Paths are within it, but for those of `ask`. */
export interface Client {
  readonly ask: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  readonly read: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  /** All pages of a list; the schema is that of an item. */
  readonly list: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<readonly T[]>;
  readonly write: (request: RestRequest) => Promise<void>;
}

const who = 'GitLab';

/** The most that a page has: https://docs.gitlab.com/api/rest/#offset-based-pagination */
const perPage = 100;

/**
 * A client for one project. Plain requests, not @gitbeaker/rest: that repeats also what writes (ten times, after 429
 * and 502), passes over Retry-After, does not let its handler be replaced in part, and is 200 kB for a dozen operations.
 */
export function openClient(api: string, project: string, { token, job }: { token: string; job: boolean }): Client {
  const rest = openRest({
    who,
    api: api.replace(/\/$/, ''),
    headers: job ? { 'job-token': token } : { authorization: `Bearer ${token}` },
  });
  const send = job ? (request: RestRequest) => asJob(rest(request), request) : rest;
  const toPath = ({ path, ...rest }: RestRequest): RestRequest => ({
    ...rest,
    path: `/projects/${encodeURIComponent(project)}${path}`,
  });
  const ask: Client['ask'] = async (schema, request) => readAs(schema, (await send(request)).data, who, request.what);
  return {
    ask,
    read: (schema, request) => ask(schema, toPath(request)),
    list: async (schema, request) => {
      const found: z.infer<typeof schema>[] = [];
      for (let page = '1'; page !== ''; ) {
        const query = { ...request.query, per_page: perPage, page };
        const { data, headers } = await send({ ...toPath(request), query });
        found.push(...readAs(schema.array(), data, who, request.what));
        page = headers.get('x-next-page') ?? '';
      }
      return found;
    },
    write: async (request) => void (await send(toPath(request))),
  };
}

/** What the token of a job may not do, GitLab tells as if it were none, or as if there were nothing. */
async function asJob(reply: Promise<RestReply>, { what }: RestRequest): Promise<RestReply> {
  try {
    return await reply;
  } catch (error) {
    if (!(error instanceof UpstreamError) || ![401, 403, 404].includes(error.status ?? 0)) throw error;
    throw new ReadOnlyError(`${what}: the token of a job may not`, { cause: error });
  }
}
