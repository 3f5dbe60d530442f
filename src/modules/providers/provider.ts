import type { Usage } from '../../domain/completion.ts';

/** How an answer is made to have its schema: by the endpoint, as some JSON or not at all. Then the prompt has it. */
export type Output = 'schema' | 'json' | 'text';

/** A model, and how to reach it. */
export interface Endpoint {
  /** As the provider calls it. */
  readonly model: string;
  /** Absent: where the provider is usually reached. */
  readonly baseUrl?: string | undefined;
  /** Absent: no variable with one is set. */
  readonly apiKey?: string | undefined;
  /** Absent: what the provider can do. */
  readonly output?: Output | undefined;
  /** Handed to the provider, under its own names. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where regions, projects and credentials of a cloud are looked up. */
  readonly env: NodeJS.ProcessEnv;
}

/** A question, without anything secret in it. */
export interface Question {
  readonly system: string;
  readonly prompt: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly schemaName: string;
  /** In tokens. */
  readonly maxOutput: number;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly text: string;
  readonly usage: Usage;
  /** `cut`: it has reached its most tokens; `refused`: the model or a filter would not. */
  readonly end: 'done' | 'cut' | 'refused';
}

/** What a model costs, in US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  /** Read from the cache; absent: as `input`. */
  readonly cached?: number | undefined;
  /** Written to the cache; absent: as `input`. */
  readonly written?: number | undefined;
  readonly output: number;
  /** In tokens: longer prompts have a price that is not known. */
  readonly upTo?: number | undefined;
}

/** Asks once, without patience: what fails is thrown as a `ProviderError`, or the reason of the signal. */
export type Complete = (question: Question) => Promise<Answer>;

/** A kind of endpoint. What it needs of an SDK is loaded when it is opened. */
export interface Provider {
  /** The environment variables that may have its key: the first that is set does. */
  readonly keys: readonly string[];
  /** Whether it can be asked without a key: by other credentials, or because it wants none. */
  readonly keyless: boolean;
  /** The model that is asked if none is configured, while only the key of this provider is set. */
  readonly defaultModel?: string | undefined;
  /** Throws `UserError` if the configuration lacks something. */
  open(endpoint: Endpoint): Promise<Complete>;
}

/**
 * `denied`: the key may not. `busy`: too many requests. `down`: no answer, or a broken one. `slow`: the time was up.
 * `overflow`: the prompt is too long for the model. `refused`: a filter would not. `invalid`: any other complaint.
 */
export type Trouble = 'denied' | 'busy' | 'down' | 'slow' | 'overflow' | 'refused' | 'invalid';

/** Why an endpoint has not answered. The message may quote what it said, and so anything at all. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly trouble: Trouble;
  /** In milliseconds, if the endpoint has said so. */
  readonly retryAfter: number | undefined;

  constructor(trouble: Trouble, message: string, options?: ErrorOptions & { retryAfter?: number | undefined }) {
    super(message, options);
    this.trouble = trouble;
    this.retryAfter = options?.retryAfter;
  }
}
