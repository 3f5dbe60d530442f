/*
 * What the review asks of a model, and what it gets. A model has no tools: it is given text and returns data of a schema.
 */

/** One question. `system` is the same to the byte from call to call, so that prompt caches hit. */
export interface CompletionRequest {
  /** What the call is for, in the ledger: `find`, `verify`, ... */
  readonly purpose: string;
  readonly system: string;
  readonly prompt: string;
  /** JSON Schema of the answer, and its name for endpoints that want one. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly schemaName: string;
  /** In tokens. */
  readonly maxOutput: number;
}

/** In tokens; `cached` and `written` are parts of `input`, `reasoning` is one of `output`. */
export interface Usage {
  readonly input: number;
  /** Read from the prompt cache of the provider. */
  readonly cached: number;
  /** Written to it, which some charge more for; absent: none. */
  readonly written?: number | undefined;
  readonly output: number;
  readonly reasoning: number;
}

/** An answer that its schema has let through. */
export interface Reply<T> {
  readonly value: T;
  /** `provider/model`, as it is configured. */
  readonly model: string;
  readonly usage: Usage;
}

/** One question to a model, also one that failed. */
export interface Call {
  readonly purpose: string;
  readonly model: string;
  readonly usage: Usage;
  /** In US dollars; absent: the price of the model is not known. */
  readonly cost?: number | undefined;
  /** In milliseconds. */
  readonly ms: number;
  /** How often the request was sent again because it failed. */
  readonly retries: number;
  /** Why another model was asked next, or why there is no answer. */
  readonly failure?: string | undefined;
  /** Whether the answer comes from a record. */
  readonly replayed?: boolean | undefined;
}

/**
 * Asks a model, and another one if that fails. `parse` throws on what is not as the schema says: then the model is asked
 * once more, with the message of the error. Throws `BudgetSpent` before a call that may not be made, and `UpstreamError`
 * if no model answers.
 */
export type Ask = <T>(request: CompletionRequest, parse: (value: unknown) => T) => Promise<Reply<T>>;

/** The next call could cost more than is left of a budget. */
export class BudgetSpent extends Error {}
