import { firstKeywordFact } from '../../domain/facts.ts';
import { compileKeywords, type Keyword, type KeywordScanner } from '../../lib/keywords.ts';
import type { FileCheck } from '../../modules/checks/check.ts';
import type { Selected } from './selection.ts';

/** Checks, ready for the loop over the files: made once for all that a run looks at, be it head, base or what a fix makes of them. */
export interface ScanPlan {
  readonly steps: readonly Step[];
  /** What looks for the words of all checks; absent where they have none. */
  readonly keywords: KeywordScanner | undefined;
  /** By word, the fact that it stands for. */
  readonly keywordFacts: readonly number[];
  /** The fact of the words that a suppression comment has. */
  readonly suppressionFact: number;
  /** The `FileType`s that some check leaves alone. */
  readonly excepted: number;
  /** Also judge what checks leave alone: generated and vendored files, test data. */
  readonly everything: boolean;
}

/** A check, with what decides whether it is called. */
export interface Step {
  readonly selected: Selected<FileCheck>;
  readonly facts: number;
  readonly types: number;
  readonly except: number;
  readonly binary: boolean;
}

/** Loads what `checks` need, and gives each that looks for words a fact of its own. */
export async function planScan(checks: readonly Selected<FileCheck>[], everything: boolean): Promise<ScanPlan> {
  for (const { check } of checks) await check.prepare?.();
  const words: Keyword[] = [];
  const keywordFacts: number[] = [];
  let bit = firstKeywordFact;
  const steps = checks.map((selected): Step => {
    const { facts = 0, types = 0, binary = false } = selected.check;
    const except = everything ? 0 : (selected.check.except ?? 0);
    const own = selected.check.keywords?.() ?? [];
    if (own.length === 0) return { selected, facts, types, except, binary };
    for (const word of own) {
      words.push(word);
      keywordFacts.push(bit);
    }
    const step = { selected, facts: bit, types, except, binary };
    bit <<= 1;
    return step;
  });
  return {
    steps,
    keywords: words.length > 0 ? compileKeywords(words) : undefined,
    keywordFacts,
    suppressionFact: steps.find(({ selected }) => selected.check.id === 'suppressions')?.facts ?? 0,
    excepted: steps.reduce((all, { except }) => all | except, 0),
    everything,
  };
}
