import type { RawFinding } from '../../domain/raw-finding.ts';
import type { Reading } from './read.ts';

/** A failed test that passed when it was run again is this, not a failure. */
export const flakyRule = 'flaky-test';

/** Runs failed tests again; the first try is number 1. Undefined: they cannot be run. */
export type Again = (failed: readonly RawFinding[], attempt: number) => Promise<Reading | undefined>;

/**
 * Runs failed tests again, at most `retries` times. One that passed is flaky; what was not seen to pass stays what it
 * was, whatever became of the retry.
 */
export async function retryFailed(first: Reading, retries: number, again: Again): Promise<Reading> {
  let findings = first.findings;
  for (let attempt = 2; attempt <= retries + 1 && first.class === 'findings'; attempt++) {
    const failed = findings.filter(({ test, rule }) => test !== undefined && rule !== flakyRule);
    if (failed.length === 0) break;
    const next = await again(failed, attempt);
    if (next === undefined || (next.class !== 'clean' && next.class !== 'findings')) break;
    const passed = passedOnce(next);
    findings = findings.map((one) =>
      passed.has(one.test?.id ?? '') && failed.includes(one) ? toFlaky(one, attempt) : one,
    );
  }
  return { ...first, findings };
}

/** An id that is told twice may be of two tests: then it is not known which of them failed before. */
function passedOnce({ passed = [], findings }: Reading): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const id of [...passed, ...findings.flatMap(({ test }) => test?.id ?? [])])
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set(passed.filter((id) => counts.get(id) === 1));
}

function toFlaky(failed: RawFinding, attempt: number): RawFinding {
  return { ...failed, rule: flakyRule, level: 'note', message: `Passed on try ${attempt} only. ${failed.message}` };
}

/**
 * An expression that matches the names of tests, and maybe of some others: what stands between words differs in what
 * runners print and in what they match.
 */
export function toPattern(names: readonly string[]): string {
  const patterns = names.map((name) =>
    name
      .split(/[^\p{L}\p{N}_]+/u)
      .filter(Boolean)
      .join('.*'),
  );
  return patterns.includes('') ? '.*' : [...new Set(patterns)].join('|');
}
