import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Answer,
  type Complete,
  ProviderError,
  type Question,
  type Trouble,
} from '../../modules/providers/provider.ts';

/** What became of a question, after patience; milliseconds with the waiting. */
export type Tried = { readonly ms: number; readonly retries: number } & (
  | { readonly answer: Answer; readonly trouble?: undefined }
  | { readonly answer?: undefined; readonly trouble: ProviderError }
);

const mostRetries = 2;
/** In milliseconds: an endpoint that wants more is not waited for. */
const longestWait = 60_000;
const firstWait = 500;

/** Asks again what was too busy or broke, after as long as it says, within reason. `timeout`: in milliseconds. */
export async function askPatiently(
  complete: Complete,
  question: Omit<Question, 'signal'>,
  timeout: number,
): Promise<Tried> {
  const start = performance.now();
  for (let retries = 0; ; retries++) {
    const result = await askInTime(complete, question, timeout);
    const ms = Math.round(performance.now() - start);
    if (!(result instanceof ProviderError)) return { answer: result, ms, retries };
    const wait = waitAfter(result, retries);
    if (wait === undefined) return { trouble: result, ms, retries };
    await sleep(wait);
  }
}

function waitAfter({ trouble, retryAfter }: ProviderError, retries: number): number | undefined {
  if ((trouble !== 'busy' && trouble !== 'down') || retries >= mostRetries) return undefined;
  const wait = retryAfter ?? firstWait * 2 ** retries;
  return wait <= longestWait ? wait : undefined;
}

async function askInTime(
  complete: Complete,
  question: Omit<Question, 'signal'>,
  timeout: number,
): Promise<Answer | ProviderError> {
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort(new ProviderError('slow', `no answer within ${timeout / 1000} s`));
  }, timeout);
  try {
    return await complete({ ...question, signal: late.signal });
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** What the ledger calls a trouble. */
export const troubleNames: Readonly<Record<Trouble, string>> = {
  denied: 'access was denied',
  busy: 'too many requests',
  down: 'it does not work',
  slow: 'it took too long',
  overflow: 'the prompt is too long for it',
  refused: 'it refused',
  invalid: 'it rejected the request',
};
