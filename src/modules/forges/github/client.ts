import { GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import Bottleneck from 'bottleneck';
import { ZodError } from 'zod';
import { ReadOnlyError, UpstreamError } from '../../../domain/errors.ts';

const Octokit = GitHub.plugin(throttling, retry);

/** How a request is sent. */
export interface Client {
  readonly octokit: InstanceType<typeof Octokit>;
  readonly owner: string;
  readonly repo: string;
  /** Sees to it that what GitHub answers is thrown as an error of Kempt's. `what` is told: `posting the review`. */
  readonly ask: <T>(what: string, request: () => Promise<T>) => Promise<T>;
}

/** Milliseconds until an answer is given up. */
const patience = 30_000;
/** Seconds that a limit may ask us to wait, and how often. */
const longestWait = 120;
const mostWaits = 2;

/**
 * A client for one repository. It keeps within GitHub's limits,
 * waits where a limit says so, and repeats what failed on the way, but never what creates something: whether that
 * happened is found out by looking again.
 */
export function openClient(api: string, repository: string, token: string): Client {
  const octokit = new Octokit({
    auth: `token ${token}`,
    baseUrl: api.replace(/\/$/, ''),
    userAgent: 'kempt',
    log: silent,
    request: { fetch: impatient },
    throttle: {
      write: pace(),
      notifications: pace(),
      onRateLimit: (after, _, __, count) => after <= longestWait && count < mostWaits,
      onSecondaryRateLimit: (after, _, __, count) => after <= longestWait && count < mostWaits,
    },
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
  });
  octokit.hook.before('request', (options) => {
    if (options.method === 'POST' && !options.url.endsWith('/graphql')) options.request['retries'] = 0;
  });
  const [owner = '', repo = ''] = repository.split('/');
  return { octokit, owner, repo, ask: translate };
}

/**
 * One write at a time, sixty a minute: GitHub's limit is eighty. The plugin's own pace, three seconds between any two,
 * would make every small run ten seconds long.
 */
function pace(): Bottleneck.Group {
  return new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: 60,
    reservoirRefreshAmount: 60,
    reservoirRefreshInterval: 60_000,
  });
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

async function impatient(url: string, init: RequestInit): Promise<Response> {
  for (let waits = 0; ; waits++) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    const limited = response.status === 429 || response.status === 403;
    if (!limited || !(after <= longestWait) || waits === mostWaits) return response;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, after * 1000));
  }
}

async function translate<T>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (isRefusal(error, 'FORBIDDEN')) throw new ReadOnlyError(`${what}: it is forbidden`, { cause: error });
    if (isRefusal(error, 'NOT_FOUND')) {
      throw new UpstreamError('GitHub', `${what} failed: it is not there`, { cause: error, status: 404 });
    }
    if (!(error instanceof RequestError)) {
      const message =
        error instanceof ZodError ? 'the answer is none that GitHub gives' : String((error as Error).message);
      throw new UpstreamError('GitHub', `${what} failed: ${message}`, { cause: error });
    }
    const { status } = error;
    const detail = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
    if (status === 403 && /not accessible by|read-only|must have/i.test(detail)) {
      throw new ReadOnlyError(`${what}: ${detail}`, { cause: error });
    }
    const advice = status === 401 ? '; check the token' : '';
    throw new UpstreamError('GitHub', `${what} failed with status ${status}: ${detail}${advice}`, {
      cause: error,
      status,
    });
  }
}

/** GraphQL refuses with status 200. */
function isRefusal(error: unknown, type: string): boolean {
  const errors = error instanceof Object && 'errors' in error ? error.errors : undefined;
  return Array.isArray(errors) && errors.some((one: { type?: unknown }) => one.type === type);
}
