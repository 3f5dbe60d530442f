/** Runs work side by side as long as its weights fit into `capacity`; what is heavier runs alone. In order of arrival. */
export class Limiter {
  readonly #capacity: number;
  readonly #waiting: (() => void)[] = [];
  #used = 0;

  constructor(capacity: number) {
    this.#capacity = Math.max(1, capacity);
  }

  /** `weight`: how many cores the work keeps busy. */
  async run<T>(weight: number, work: () => Promise<T>): Promise<T> {
    const share = Math.min(weight, this.#capacity);
    while (this.#used + share > this.#capacity) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#used += share;
    try {
      return await work();
    } finally {
      this.#used -= share;
      for (const wake of this.#waiting.splice(0)) wake();
    }
  }
}
