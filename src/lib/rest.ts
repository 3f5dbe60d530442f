import type { z } from 'zod';
import { ReadOnlyError, UpstreamError } from '../domain/errors.ts';
import { clip } from './text.ts';

/** Whom to ask, and as whom. */
export interface RestOptions {
  /** As people call it: `GitLab`. */
  readonly who: string;
  /** The base address, without a slash at its end. */
  readonly api: string;
  /** Sent with every request; they hold the token. */
  readonly headers: Readonly<Record<string, string>>;
  /** How a request is sent; default `fetch`. */
  readonly send?: (url: string, init: RequestInit) => Promise<Response>;
}

export interface RestRequest {
  /** What it is for, as in `posting the note`. */
  readonly what: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Behind the base address, its parts encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

export interface RestReply {
  /** Parsed where it is JSON, else the text; undefined: there is none. */
  readonly data: unknown;
  readonly headers: Headers;
}

/** Throws `ReadOnlyError` where the token may not write (403), and {@link UpstreamError} for what else is refused or lost. */
export type Rest = (request: RestRequest) => Promise<RestReply>;

/** Milliseconds until an answer is given up. */
const patience = 30_000;
/** Seconds that a limit may ask us to wait, and how often. */
const longestWait = 120;
const mostWaits = 2;
/** Milliseconds before what only reads is asked again. */
const pauses = [300, 1200] as const;
/** Characters of an error's text that are told. */
const longestDetail = 300;

/**
 * A client for a JSON API. It waits where a limit says so, and repeats what failed on the way, but never what writes:
 * whether that happened is found out by looking again.
 */
export function openRest(options: RestOptions): Rest {
  return async (request) => {
    for (let attempt = 0; ; attempt++) {
      const came = await send(options, request);
      const pause = (request.method ?? 'GET') === 'GET' ? pauses[attempt] : undefined;
      if (!(came instanceof Error)) return came;
      if (!isPassing(came) || pause === undefined) throw came;
      await sleep(pause);
    }
  };
}

/** What an answer holds. Throws {@link UpstreamError} for one that is not as documented: it may be a proxy's. */
export function readAs<T>(schema: z.ZodType<T>, data: unknown, who: string, what: string): T {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  throw new UpstreamError(who, `${what} failed: the answer is none that ${who} gives`, { cause: read.error });
}

/** A lost connection has no status. */
function isPassing(error: Error): boolean {
  return error instanceof UpstreamError && (error.status === undefined || error.status >= 500);
}

async function send(options: RestOptions, request: RestRequest): Promise<RestReply | Error> {
  const { who } = options;
  try {
    const response = await sendWaiting(options, request);
    const text = await response.text();
    // Azure DevOps answers 203, with a page for people, whom it does not know.
    if (response.status === 203) return toError(who, request, 401, 'it asks to sign in');
    if (!response.ok) return toError(who, request, response.status, text);
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    const data: unknown = isJson && text !== '' ? JSON.parse(text) : text || undefined;
    return { data, headers: response.headers };
  } catch (cause) {
    // `fetch` says nothing but that it failed; why, its cause says.
    const { message, cause: why } = cause as Error;
    return new UpstreamError(who, `${request.what} failed: ${why instanceof Error ? why.message : message}`, { cause });
  }
}

async function sendWaiting(
  { api, headers, send: sendBy = fetch }: RestOptions,
  request: RestRequest,
): Promise<Response> {
  const { method = 'GET', path, query = {}, body } = request;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) search.append(name, one);
  for (let waits = 0; ; waits++) {
    const response = await sendBy(`${api}${path}${search.size > 0 ? `?${search.toString()}` : ''}`, {
      method,
      headers: { accept: 'application/json', 'user-agent': 'kempt', ...headers, ...(body !== undefined && json) },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    if (response.status !== 429 || !(after <= longestWait) || waits === mostWaits) return response;
    await response.body?.cancel();
    await sleep(after * 1000);
  }
}

const json = { 'content-type': 'application/json' };

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function toError(who: string, { what, method = 'GET' }: RestRequest, status: number, text: string): Error {
  const detail = clip(toDetail(text), longestDetail);
  if (status === 403 && method !== 'GET') return new ReadOnlyError(`${what}: ${detail}`);
  const advice = status === 401 ? '; check the token' : '';
  return new UpstreamError(who, `${what} failed with status ${status}: ${detail}${advice}`, { status });
}

/** What the forges call what went wrong: a sentence, or an object of them. */
function toDetail(text: string): string {
  try {
    const { message, error_description: described, error } = JSON.parse(text) as Record<string, unknown>;
    const told = message ?? described ?? error ?? text;
    if (told instanceof Object && 'message' in told) return String(told.message);
    return typeof told === 'string' ? told : JSON.stringify(told);
  } catch {
    return text;
  }
}
