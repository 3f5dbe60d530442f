import type { Fault } from './types.ts';

/** The faults that wait for their requests, in the order in which they were told. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; after: number; times: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, after: fault.after ?? 0, times: fault.times ?? 1 });
  }

  /** The fault that this request meets, which is then spent. */
  take(method: string, path: string, body: unknown): Fault | undefined {
    for (const one of this.#waiting) {
      const { fault } = one;
      if (one.times === 0 || fault.method !== method || !fault.path.test(path) || !(fault.when?.(body) ?? true)) continue;
      if (one.after > 0) {
        one.after--;
        continue;
      }
      one.times--;
      return fault;
    }
    return undefined;
  }
}
