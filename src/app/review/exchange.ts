import type { Call, CompletionRequest, Usage } from '../../domain/completion.ts';
import type { Slots } from '../../lib/slots.ts';
import type { Breaker } from './breaker.ts';
import { type Budget, spentOf } from './budget.ts';
import { type Exchange, keyOf, type Outcome, record, replay } from './cassette.ts';
import { costOf, estimateOf } from './cost.ts';
import type { Model } from './models.ts';
import { askPatiently, type Tried, troubleNames } from './patience.ts';
import { redacted } from './redact.ts';

/** What all questions of a run share. */
export interface Desk {
  readonly calls: Call[];
  readonly budget: Budget;
  readonly slots: Slots;
  readonly breaker: Breaker;
  /** In milliseconds. */
  readonly timeout: number;
  /** Hides what is secret in the messages of others. */
  readonly hide: (text: string) => string;
  readonly record: string | undefined;
  readonly replay: string | undefined;
}

/** `complaint`: the model may be asked again with it. `missing`: the record does not have the question by this key. */
export type Result<T> =
  | { readonly value: T; readonly usage: Usage }
  | { readonly failure: string; readonly complaint?: string }
  | { readonly missing: string };

/** Nobody says what a question has used that was not answered. */
const unknown: Usage = { input: 0, cached: 0, output: 0, reasoning: 0 };

/**
 * One question to one model: within the budget, without secrets, in the ledger. `use` throws with a complaint if it
 * cannot use the answer. Throws `BudgetSpent`.
 */
export async function exchange<T>(
  desk: Desk,
  model: Model,
  request: CompletionRequest,
  use: (outcome: Extract<Outcome, { text: string }>) => T,
): Promise<Result<T>> {
  const asked = redacted(request);
  const key = keyOf(asked, model.name);
  return await desk.slots.run(async () => {
    const closed = desk.breaker.whyClosed(model.name);
    if (closed !== undefined) return { failure: closed };
    const estimate = estimateOf(asked);
    const settle = await desk.budget.reserve(spentOf(estimate, costOf(estimate, model.price)));
    let usage = unknown;
    try {
      const done = desk.replay === undefined ? await askForReal(desk, model, asked, key) : replay(desk.replay, key);
      if (done === undefined) return { missing: key };
      if ('text' in done.outcome) usage = done.outcome.usage;
      const result = toResult(desk, done.outcome, use);
      enter(desk, model, done, usage, 'failure' in result ? result.failure : undefined);
      return result;
    } finally {
      settle(spentOf(usage, costOf(usage, model.price)));
    }
  });
}

async function askForReal(desk: Desk, model: Model, request: CompletionRequest, key: string): Promise<Exchange> {
  const tried = await askPatiently(model.complete, request, desk.timeout);
  const outcome = toOutcome(desk, model, tried);
  const done = { purpose: request.purpose, model: model.name, ms: tried.ms, retries: tried.retries, outcome };
  if (desk.record !== undefined) record(desk.record, key, done);
  return done;
}

function toOutcome({ breaker, hide }: Desk, { name }: Model, { answer, trouble }: Tried): Outcome {
  if (answer !== undefined) {
    breaker.succeeded(name);
    return { ...answer, text: hide(answer.text) };
  }
  const failure = hide(`${troubleNames[trouble.trouble]}: ${trouble.message}`);
  const closed = breaker.failed(name, trouble.trouble) ? `; ${breaker.whyClosed(name)}` : '';
  return { failure: failure + closed };
}

function toResult<T>(
  { hide }: Desk,
  outcome: Outcome,
  use: (outcome: Extract<Outcome, { text: string }>) => T,
): Result<T> {
  if ('failure' in outcome) return { failure: outcome.failure };
  if (outcome.end === 'refused') return { failure: `${troubleNames.refused}: ${hide(outcome.text.slice(0, 200))}` };
  try {
    return { value: use(outcome), usage: outcome.usage };
  } catch (error) {
    const complaint = hide(error instanceof Error ? error.message : String(error));
    return { failure: `the answer is of no use: ${complaint}`, complaint };
  }
}

function enter(desk: Desk, model: Model, done: Exchange, usage: Usage, failure: string | undefined): void {
  const { purpose, ms, retries } = done;
  const cost = costOf(usage, model.price);
  const replayed = desk.replay === undefined ? undefined : true;
  desk.calls.push({ purpose, model: model.name, usage, cost, ms, retries, failure, replayed });
}
