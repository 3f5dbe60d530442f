import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../../lib/write-file.ts';
import { type Reviewed, reviewedSchema } from '../../pipeline/review/memory.ts';

/**
 * How the hunks of a change were judged, in a file of the cache folder, beside the results of tools and as they are: with a
 * sum of its content in front. What is damaged or foreign is as if it were not there.
 */
export class Verdicts {
  readonly #path: string;

  /** `decides`: what names the change, and all that its judgement depends on besides its hunks. */
  constructor(cache: string, decides: unknown) {
    const digest = createHash('sha256').update(JSON.stringify(decides)).digest('hex').slice(0, 32);
    this.#path = join(cache, 'results', `review-${digest}`);
  }

  load(): readonly Reviewed[] {
    try {
      const content = readFileSync(this.#path, 'utf8');
      const end = content.indexOf('\n');
      const text = content.slice(end + 1);
      return content.slice(0, end) === sum(text) ? z.array(reviewedSchema).parse(JSON.parse(text)) : [];
    } catch {
      return [];
    }
  }

  /** A failure to write is not one of the run: the next one reviews again. */
  save(reviewed: readonly Reviewed[]): void {
    const text = JSON.stringify(reviewed);
    try {
      mkdirSync(join(this.#path, '..'), { recursive: true });
      writeAtomically(this.#path, Buffer.from(`${sum(text)}\n${text}`));
    } catch {
      // A full disk, or a folder that cannot be written.
    }
  }
}

function sum(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
