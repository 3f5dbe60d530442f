import type { Trouble } from '../../modules/providers/provider.ts';

const mostStrikes = 3;

/** Remembers which models are not worth asking again in this run. */
export class Breaker {
  readonly #strikes = new Map<string, number>();
  readonly #closed = new Map<string, string>();

  /** Why the model is not asked any more. */
  whyClosed(model: string): string | undefined {
    return this.#closed.get(model);
  }

  succeeded(model: string): void {
    this.#strikes.delete(model);
  }

  /** Whether that was the last time. Other troubles are of the question, not of the endpoint. */
  failed(model: string, trouble: Trouble): boolean {
    if (trouble === 'overflow' || trouble === 'refused' || trouble === 'invalid') return false;
    const strikes = (this.#strikes.get(model) ?? 0) + (trouble === 'denied' ? mostStrikes : 1);
    this.#strikes.set(model, strikes);
    if (strikes < mostStrikes || this.#closed.has(model)) return false;
    this.#closed.set(model, `not asked again in this run after ${trouble === 'denied' ? 1 : strikes} failures`);
    return true;
  }
}
