import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readSummed, writeSummed } from '../../lib/summed-file.ts';
import { type Reviewed, reviewedSchema } from '../../pipeline/review/memory.ts';

/** How the hunks of a change were judged, in a file of the cache folder beside the results of tools. */
export class Verdicts {
  readonly #path: string;

  /** `decides`: what names the change, and all that its judgement depends on besides its hunks. */
  constructor(cache: string, decides: unknown) {
    const digest = createHash('sha256').update(JSON.stringify(decides)).digest('hex').slice(0, 32);
    this.#path = join(cache, 'results', `review-${digest}`);
  }

  load(): readonly Reviewed[] {
    const kept = z.array(reviewedSchema).safeParse(JSON.parse(readSummed(this.#path) ?? '[]'));
    return kept.success ? kept.data : [];
  }

  save(reviewed: readonly Reviewed[]): void {
    writeSummed(this.#path, JSON.stringify(reviewed));
  }
}
