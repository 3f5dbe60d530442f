/** Work that keeps cores busy. */
export interface Work {
  /** How many cores it keeps busy. */
  readonly weight: number;
  /** About how long it takes, in milliseconds: of those that wait, the longest starts first. */
  readonly size: number;
}

/** What one more process costs, in milliseconds: the code of a large tool for Node is slow until it is compiled. */
const warmUp = 5000;
/** Processes side by side slow each other: a core saved is not half of the time. Measured with Prettier, see docs/performance.md. */
const worth = 1.25;

interface Waiting extends Work {
  readonly start: () => void;
}

/**
 * Runs work side by side as long as its weights fit into `capacity`; what is heavier runs alone. What keeps more cores busy
 * goes first, then what takes longest: so the last to end is short.
 */
export class Limiter {
  readonly #capacity: number;
  #waiting: readonly Waiting[] = [];
  #used = 0;
  #announced = 0;
  #planned = false;

  constructor(capacity: number) {
    this.#capacity = Math.max(1, capacity);
  }

  /** Announces work that is to come, in milliseconds; what is returned tells how much it is after all, and 0 at its end. */
  announce(size: number): (size: number) => void {
    let own = 0;
    const resize = (to: number): void => {
      this.#announced += to - own;
      own = to;
    };
    resize(size);
    return resize;
  }

  /** Into how many parts work of so many milliseconds is best divided: what takes much longer than a core's share of all. */
  partsOf(size: number): number {
    const share = Math.max(this.#announced, size) / this.#capacity;
    return Math.max(1, Math.ceil((size - warmUp) / (worth * share)));
  }

  async run<T>({ weight, size }: Work, work: () => Promise<T>): Promise<T> {
    const share = Math.min(weight, this.#capacity);
    await new Promise<void>((start) => this.#wait({ weight: share, size, start }));
    try {
      return await work();
    } finally {
      this.#used -= share;
      this.#startNext();
    }
  }

  /** Not at once: others that are about to wait are to be in the queue by then. */
  #wait(waiting: Waiting): void {
    this.#waiting = [...this.#waiting, waiting].sort((a, b) => b.weight - a.weight || b.size - a.size);
    if (!this.#planned) setImmediate(() => this.#startNext());
    this.#planned = true;
  }

  #startNext(): void {
    this.#planned = false;
    this.#waiting = this.#waiting.filter(({ weight, start }) => {
      if (this.#used + weight > this.#capacity) return true;
      this.#used += weight;
      start();
      return false;
    });
  }
}
