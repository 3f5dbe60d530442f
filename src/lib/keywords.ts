import { acceleratorOf, type WordFinder } from './accelerator.ts';
import { findWords, mostHits } from './find-words.ts';
import { type Keyword, toKeywordTable } from './keyword-table.ts';

export type { Keyword } from './keyword-table.ts';

/** Finds all of its words in one pass over a buffer. */
export interface KeywordScanner {
  /**
   * Calls `hit` with the index of the word and the offset of its first byte, for each occurrence (also overlapping
   * ones) within the first `length` bytes. What stands behind them is not looked at.
   */
  scan(buffer: Uint8Array, length: number, hit: (word: number, offset: number) => void): void;
  /** Whether a word occurs within the first `length` bytes. */
  has(buffer: Uint8Array, length: number): boolean;
}

/**
 * Makes a scanner that looks at a pair of bytes every few bytes. As many pairs of each word as there are bytes in a step
 * are suspicious: one of them is met wherever the word stands. They are the word's rarest ones, as text and code go. The
 * bytes around the pair rule out most of what is left, without a branch: candidates are in sixteen groups, one bit each.
 * Wu and Manber's shift table ("A fast algorithm for multi-pattern searching", 1994) looks at as many pairs here, as the
 * shortest words allow no long shifts, and each of its looks waits for the one before.
 * Throws if a word is shorter than two characters or not ASCII, or if very many are alike. A callback must not start another
 * scan of the same scanner.
 */
export function compileKeywords(words: readonly Keyword[]): KeywordScanner {
  const { step, groups, words: table } = toKeywordTable(words);
  const hits = new Int32Array(1 + 2 * mostHits);
  const plain = (buffer: Uint8Array): WordFinder => ({
    hits,
    find: (from, length, step) => findWords(buffer, from, length, step, groups, table, hits),
  });
  const find = (buffer: Uint8Array, length: number, hit: (word: number, offset: number) => boolean): boolean => {
    const finder = acceleratorOf(buffer)?.wordFinder(groups, table) ?? plain(buffer);
    for (let from = step; from < length; from = finder.hits[0]!) {
      const count = finder.find(from, length, step);
      for (let i = 1; i <= 2 * count; i += 2) if (hit(finder.hits[i]!, finder.hits[i + 1]!)) return true;
    }
    return false;
  };
  return {
    scan(buffer, length, hit) {
      find(buffer, length, (word, offset) => {
        hit(word, offset);
        return false;
      });
    },
    has: (buffer, length) => find(buffer, length, () => true),
  };
}
