import { ReadOnlyError, UpstreamError } from '../../../domain/errors.ts';
import { openRest, type RestReply, type RestRequest } from '../../../lib/rest.ts';

/** How a project is spoken to. Paths are within it, but for those of `ask`. */
export interface Client {
  readonly project: string;
  readonly ask: (request: RestRequest) => Promise<RestReply>;
  readonly inProject: (request: RestRequest) => Promise<unknown>;
  /** All pages of a list in the project. */
  readonly list: (request: RestRequest) => Promise<readonly unknown[]>;
}

/** The most that a page has: https://docs.gitlab.com/api/rest/#offset-based-pagination */
const perPage = 100;

/**
 * A client for one project. Plain requests, not @gitbeaker/rest: that repeats also what writes (ten times, after 429
 * and 502), passes over Retry-After, does not let its handler be replaced in part, and is 200 kB for a dozen operations.
 */
export function openClient(api: string, project: string, { token, job }: { token: string; job: boolean }): Client {
  const rest = openRest({
    who: 'GitLab',
    api: api.replace(/\/$/, ''),
    headers: job ? { 'job-token': token } : { authorization: `Bearer ${token}` },
  });
  const ask = job ? (request: RestRequest) => asJob(rest(request), request) : rest;
  const toPath = ({ path, ...rest }: RestRequest): RestRequest => ({
    ...rest,
    path: `/projects/${encodeURIComponent(project)}${path}`,
  });
  return {
    project,
    ask,
    inProject: async (request) => (await ask(toPath(request))).data,
    list: async (request) => {
      const found: unknown[] = [];
      for (let page = '1'; page !== ''; ) {
        const query = { ...request.query, per_page: perPage, page };
        const { data, headers } = await ask({ ...toPath(request), query });
        found.push(...(Array.isArray(data) ? (data as unknown[]) : []));
        page = headers.get('x-next-page') ?? '';
      }
      return found;
    },
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
