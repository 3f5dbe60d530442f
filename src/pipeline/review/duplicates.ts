import { lastLine } from '../../domain/region.ts';
import type { Finding } from '../../domain/report.ts';
import type { Anchored, Category } from '../../domain/review.ts';
import type { Lines } from './anchor.ts';
import type { HumanComment } from './feedback.ts';
import { likeness } from './words.ts';

/** What was said already. */
export interface Said {
  /** By the checks and tools of the same run. */
  readonly known: readonly Finding[];
  /** By ourselves, in an earlier run, and still holds. */
  readonly own: readonly Anchored[];
  /** By people, at lines. */
  readonly comments: readonly HumanComment[];
}

export type Repetition = 'said-by-a-tool' | 'said-before' | 'said-by-a-person' | 'said-twice';

/** The categories that a rule speaks of, by the words of its name; the first that matches counts. */
const byRule: readonly (readonly [RegExp, readonly Category[]])[] = [
  [/format|prettier|black|spell|typos|whitespace|newline|licen[cs]e|reuse|commit|todo/i, []],
  [
    /secret|private-key|gitleaks|bandit|semgrep|injection|zizmor|audit|osv|vuln|security|gosec|xss|csrf|crypto|\bS\d{3}/i,
    ['security'],
  ],
  [/jest|vitest|pytest|playwright|(?:go|cargo|node)-test|junit|test/i, ['test', 'correctness']],
  [/promise|await|async|race|lock|atomic/i, ['concurrency', 'correctness', 'error-handling']],
  [/perf|\bPERF\d/i, ['performance']],
  [/close|leak|resource|body-?close/i, ['resource', 'correctness']],
  [/catch|except|errcheck|error/i, ['error-handling', 'correctness']],
];
const byDefault: readonly Category[] = ['correctness', 'error-handling', 'api', 'resource', 'maintainability'];

/** From this likeness on a person's comment says the same. */
const alike = 0.4;

/** Why a candidate is not news; undefined if it is. */
export function repetition(candidate: Anchored, { known, own, comments }: Said): Repetition | undefined {
  if (known.some((finding) => isSameLint(candidate, finding))) return 'said-by-a-tool';
  if (own.some((one) => isSame(candidate, one))) return 'said-before';
  const { path } = candidate.hunk;
  const text = `${candidate.claim} ${candidate.trigger}`;
  const said = comments.some((one) => one.path === path && near(one, candidate) && likeness(one.body, text) >= alike);
  return said ? 'said-by-a-person' : undefined;
}

function isSameLint(candidate: Anchored, { rule, location }: Finding): boolean {
  const { path, region } = location;
  if (path !== candidate.hunk.path || region === undefined) return false;
  const lines = { startLine: region.startLine, endLine: lastLine(region) };
  const categories = byRule.find(([form]) => form.test(rule))?.[1] ?? byDefault;
  return near(lines, candidate) && categories.includes(candidate.category);
}

/** Whether two candidates say the same: of one category at one place, or in the same words at the same lines. */
export function isSame(a: Anchored, b: Anchored): boolean {
  if (a.hunk.path !== b.hunk.path || !near(a, b)) return false;
  return a.category === b.category || likeness(a.claim, b.claim) >= 0.6;
}

function near(a: Lines, b: Lines): boolean {
  return a.startLine <= b.endLine + 1 && b.startLine <= a.endLine + 1;
}

/** The candidates without those that an earlier one in the list says, too. */
export function withoutTwins<T extends Anchored>(candidates: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of candidates) if (!kept.some((other) => isSame(one, other))) kept.push(one);
  return kept;
}
