import type { ModelSettings } from '../../config/review.ts';
import type { Ask, Call, CompletionRequest, Reply, Usage } from '../../domain/completion.ts';
import { UpstreamError, UserError } from '../../domain/errors.ts';
import { Slots } from '../../lib/slots.ts';
import { pricesOf } from '../../modules/providers/prices.gen.ts';
import { Breaker } from './breaker.ts';
import { Budget } from './budget.ts';
import { costOf, estimateOf } from './cost.ts';
import type { Desk } from './exchange.ts';
import { chooseModels, howToTurnOn, type Model, recordedModels, type Unavailable } from './models.ts';
import { questionModel } from './question-model.ts';
import { hiderFor } from './redact.ts';

export interface GatewayOptions {
  readonly env: NodeJS.ProcessEnv;
  /** A folder that every exchange is written to. */
  readonly record?: string | undefined;
  /** A folder that every answer is taken from: no endpoint is asked, no key is needed. */
  readonly replay?: string | undefined;
  /** Where it is remembered what was spent; absent: nowhere. */
  readonly cache?: string | undefined;
  /** What names the pull request among those of all repositories; absent: there is none. */
  readonly pull?: string | undefined;
  readonly now: Date;
}

/** The models of a run. */
export interface Gateway {
  readonly ask: Ask;
  /** Grows as questions are asked: the ledger. */
  readonly calls: readonly Call[];
  /** Configured models without a key. */
  readonly unavailable: readonly Unavailable[];
  /** What a request to the first model may use and cost at most, without asking. */
  estimate(request: CompletionRequest): { readonly usage: Usage; readonly cost?: number | undefined };
  /** The day of the prices that Kempt knows. */
  readonly pricesOf: string;
}

/** Why there is no model to ask, in one line with what to do about it. */
export interface NoGateway {
  readonly skipped: string;
}

/** Throws `UserError` if the configuration makes no sense. */
export async function openGateway(settings: ModelSettings, options: GatewayOptions): Promise<Gateway | NoGateway> {
  const { env, replay, record } = options;
  const chosen = await (replay === undefined ? chooseModels(settings, env) : recordedModels(settings));
  const { models, unavailable } = chosen;
  const [first] = models;
  if (first === undefined) return { skipped: await howToTurnOn(chosen) };
  refuseUnknownPrices(settings, models);
  const calls: Call[] = [];
  const desk: Desk = {
    calls,
    // What a replay costs is in its ledger; it was spent before.
    budget: new Budget(settings.budget, replay === undefined ? options : { now: options.now }),
    slots: new Slots(settings.concurrency),
    breaker: new Breaker(),
    timeout: settings.timeout,
    hide: hiderFor(env),
    record,
    replay,
  };
  return {
    ask: async (request, parse) => await askInTurn(desk, models, request, parse),
    calls,
    unavailable,
    estimate: (request) => ({ usage: estimateOf(request), cost: costOf(estimateOf(request), first.price) }),
    pricesOf: pricesOf.date,
  };
}

async function askInTurn<T>(
  desk: Desk,
  models: readonly Model[],
  request: CompletionRequest,
  parse: (value: unknown) => T,
): Promise<Reply<T>> {
  const failures: string[] = [];
  let missing: string | undefined;
  for (const model of models) {
    const result = await questionModel(desk, model, request, parse);
    if ('value' in result) return { ...result, model: model.name };
    if ('missing' in result) missing ??= result.missing;
    else failures.push(`${model.name}: ${result.failure}`);
  }
  if (missing !== undefined) {
    throw new UserError(
      `The record ${desk.replay} has no answer to the question ${missing} (${request.purpose})`,
      'Record it anew: the question or the models have changed',
    );
  }
  throw new UpstreamError(models[0]!.name, `No model has answered (${request.purpose}). ${failures.join('. ')}`);
}

/** A budget in dollars cannot be kept by a model of which nobody knows what it costs. */
function refuseUnknownPrices({ budget }: ModelSettings, models: readonly Model[]): void {
  if (!Object.values(budget).some((limits) => limits?.usd !== undefined)) return;
  const unknown = models.find(({ price }) => price === undefined);
  if (unknown === undefined) return;
  throw new UserError(
    `review.budget is in US dollars, but the price of ${unknown.name} is not known`,
    `Give it in review.prices, for a million tokens: ${unknown.name}: { input: …, output: … }, or a budget in tokens`,
  );
}
