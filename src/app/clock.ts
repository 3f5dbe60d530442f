/** Milliseconds by phase, rounded to a tenth. */
export class Clock {
  readonly #started = now();
  readonly #laps: Record<string, number> = {};
  #last = this.#started;

  lap(phase: string): void {
    const time = now();
    this.#laps[phase] = rounded(time - this.#last);
    this.#last = time;
  }

  finish(): Readonly<Record<string, number>> {
    return { ...this.#laps, total: rounded(now() - this.#started) };
  }
}

/** Milliseconds; not `performance.now()`, which takes one to load. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

function rounded(time: number): number {
  return Math.round(time * 10) / 10;
}
