import { ProviderError, type Trouble } from '../provider.ts';

/** What an error of an SDK tells; each has other classes, and they are not loaded for this. */
interface Told {
  readonly message?: unknown;
  readonly statusCode?: unknown;
  readonly responseBody?: unknown;
  readonly responseHeaders?: unknown;
  readonly cause?: unknown;
}

const overflow =
  /context.{0,20}(?:length|window|size)|prompt (?:is )?too long|input (?:is )?too long|too many (?:input )?tokens|exceeds? the (?:maximum|limit|available context)|reduce the length|input token count/i;
const filter = /content_filter|content management policy|responsible ai|safety (?:filter|polic|system)/i;
const mostShown = 300;

/** The error as the gateway understands it; one that `signal` has caused is its reason. */
export function toTrouble(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const told: Told = typeof error === 'object' && error !== null ? error : {};
  const status = typeof told.statusCode === 'number' ? told.statusCode : undefined;
  const body = typeof told.responseBody === 'string' ? told.responseBody : '';
  const message = messageOf(told, body, status).slice(0, mostShown);
  const retryAfter = retryAfterOf(told.responseHeaders);
  return new ProviderError(troubleOf(status, `${body} ${message}`), message, { cause: error, retryAfter });
}

function troubleOf(status: number | undefined, text: string): Trouble {
  if (status === undefined && /credential|authenticat|api.?key/i.test(text)) return 'denied';
  if (status === undefined || status < 400 || status >= 500) return 'down';
  if (status === 429) return 'busy';
  if (status === 408) return 'down';
  if (status === 413 || overflow.test(text)) return 'overflow';
  if (status === 401 || status === 403) return 'denied';
  return filter.test(text) ? 'refused' : 'invalid';
}

function messageOf(told: Told, body: string, status: number | undefined): string {
  const said = typeof told.message === 'string' && told.message !== '' ? told.message : body;
  const { code, message } = (told.cause ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const reasons = [code, message].filter((one) => typeof one === 'string' && !said.includes(one));
  return [...(status === undefined ? [] : [`HTTP ${status}`]), said, ...reasons.slice(0, 1)].join(': ');
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-retry-after: seconds or a date. */
function retryAfterOf(headers: unknown): number | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const value: unknown = (headers as Readonly<Record<string, unknown>>)['retry-after'];
  if (typeof value !== 'string') return undefined;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
