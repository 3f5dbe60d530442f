import type { CompletionRequest, Usage } from '../../domain/completion.ts';
import { estimateTokens } from '../../lib/tokens.ts';
import { prices } from '../../modules/providers/prices.gen.ts';
import type { Price } from '../../modules/providers/provider.ts';

const million = 1e6;
/** Tokenizers differ: some count up to so many times what is estimated. */
const margin = 1.3;

/** The price of a model, by its `provider/model`; undefined: it is not known, and not guessed. */
export function priceOf(model: string, own: Readonly<Record<string, Price>>): Price | undefined {
  return own[model] ?? prices[model];
}

/** In US dollars. */
export function costOf(usage: Usage, price: Price | undefined): number | undefined {
  if (price === undefined || usage.input > (price.upTo ?? Number.POSITIVE_INFINITY)) return undefined;
  const { input, cached, written = 0, output } = usage;
  const read = (input - cached - written) * price.input + cached * (price.cached ?? price.input);
  return (read + written * (price.written ?? price.input) + output * price.output) / million;
}

/** What a request may use, rather too much than too little: nothing cached, and the longest answer. */
export function estimateOf({ system, prompt, schema, maxOutput }: CompletionRequest): Usage {
  const tokens = estimateTokens(system) + estimateTokens(prompt) + estimateTokens(JSON.stringify(schema));
  return { input: Math.ceil(tokens * margin), cached: 0, output: maxOutput, reasoning: 0 };
}
