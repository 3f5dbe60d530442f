import { acceleratorOf, type WordFinder } from './accelerator.ts';
import { byLast, byNext, findWords, groupCount, mostHits, pairCount, toLower } from './find-words.ts';

/** A word to look for in bytes. */
export interface Keyword {
  /** ASCII, at least two characters. */
  readonly text: string;
  /** Matches upper and lower case of ASCII letters alike. */
  readonly ignoreCase?: boolean;
}

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

/** A word with the bytes that it may consist of. */
interface Pattern {
  readonly word: number;
  /** Lower case if case is ignored. */
  readonly bytes: Uint8Array;
  readonly ignoreCase: boolean;
}

/** A word that may stand where a pair of bytes was seen. */
interface Candidate {
  readonly pattern: Pattern;
  /** Bytes from the word's first to the pair's second. */
  readonly back: number;
  /** A bit. */
  readonly group: number;
}

/** With many words longer steps save little and make more pairs suspicious. */
const widestStep = (words: number): number => (words > 32 ? 7 : 15);
/** Of the sixteen groups of candidates, so many go by the byte behind the pair, the rest by the one before. */
const groupsByNext = 11;

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
  const patterns = words.map(toPattern);
  const step = patterns.reduce((least, { bytes }) => Math.min(least, bytes.length - 1), widestStep(words.length));
  const groups = new Uint16Array(groupCount);
  const candidates = new Map<number, Candidate[]>();
  for (const pattern of patterns) {
    const from = rarestPairs(pattern.bytes, step);
    for (let at = from; at < from + step; at++) {
      const group = groupOf(pattern, at);
      for (const pair of pairsAt(pattern, at)) {
        groups[pair] = groups[pair]! | group;
        const known = candidates.get(pair);
        if (known) known.push({ pattern, back: at + 1, group });
        else candidates.set(pair, [{ pattern, back: at + 1, group }]);
      }
      allow(groups, byNext, pattern, at + 2, group);
      allow(groups, byLast, pattern, at - 1, group);
    }
  }
  const table = toTable(patterns, candidates);
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

/** As `findWords` reads them: the words' bytes, and for each pair its candidates. */
function toTable(patterns: readonly Pattern[], candidates: ReadonlyMap<number, readonly Candidate[]>): Int32Array {
  const numbers: number[] = [];
  const places = patterns.map(({ bytes }) => pairCount + numbers.push(...bytes) - bytes.length);
  const pairs: [number, number][] = [];
  for (const [pair, all] of candidates) {
    if (all.length > mostHits) throw new Error(`More than ${mostHits} keywords have the same pair of characters`);
    pairs.push([pair, pairCount + numbers.push(all.length) - 1]);
    for (const { pattern, back, group } of all) {
      const { word, bytes, ignoreCase } = pattern;
      numbers.push(word, back, group, places[word]!, bytes.length, ignoreCase ? 1 : 0);
    }
  }
  const table = new Int32Array(pairCount + numbers.length);
  for (const [pair, at] of pairs) table[pair] = at;
  table.set(numbers, pairCount);
  return table;
}

/** The group (a bit) of the candidate whose pair stands at `at` in the word. */
function groupOf({ bytes }: Pattern, at: number): number {
  const next = bytes[at + 2];
  if (next !== undefined) return 1 << (next % groupsByNext);
  return 1 << (groupsByNext + ((bytes[at - 1] ?? 0) % (16 - groupsByNext)));
}

/** Lets the byte at `at` of the word pass for the group; any byte, if the word does not reach there. */
function allow(groups: Uint16Array, from: number, { bytes, ignoreCase }: Pattern, at: number, group: number): void {
  const byte = bytes[at];
  if (byte === undefined) {
    if (groups[from]! & group) return;
    for (let any = from; any < from + 256; any++) groups[any] = groups[any]! | group;
    return;
  }
  const add = (one: number): void => {
    groups[from + one] = groups[from + one]! | group;
  };
  add(byte);
  if (ignoreCase) add(toUpper(byte));
}

function toPattern({ text, ignoreCase = false }: Keyword, word: number): Pattern {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) throw new Error(`A keyword must be ASCII: ${text}`);
    bytes[i] = ignoreCase ? toLower(code) : code;
  }
  if (bytes.length < 2) throw new Error(`A keyword must have at least two characters: ${text}`);
  return { word, bytes, ignoreCase };
}

/** The pair of bytes at `at`, in each case that it may come in. */
function pairsAt({ bytes, ignoreCase }: Pattern, at: number): readonly number[] {
  const first = bytes[at]!;
  const second = bytes[at + 1]!;
  if (!ignoreCase) return [(first << 8) | second];
  const other = toUpper(first);
  const otherSecond = toUpper(second);
  return [
    (first << 8) | second,
    ...(other === first ? [] : [(other << 8) | second]),
    ...(otherSecond === second ? [] : [(first << 8) | otherSecond]),
    ...(other === first || otherSecond === second ? [] : [(other << 8) | otherSecond]),
  ];
}

function toUpper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte & 0xdf : byte;
}

/** The start of the `count` adjoining pairs that are the rarest together. */
function rarestPairs(bytes: Uint8Array, count: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    sum += commonness[bytes[at]!]! * commonness[bytes[at + 1]!]!;
    const from = at - count + 1;
    if (from < 0) continue;
    if (sum < least) {
      least = sum;
      best = from;
    }
    sum -= commonness[bytes[from]!]! * commonness[bytes[from + 1]!]!;
  }
  return best;
}

/** How common a byte is in text and code, roughly: letters from rare to common, blank, separators; only the order matters. */
const commonness = new Uint8Array(256).fill(3);
const fromRare = '-._zqxjkvbywgpfmuhdlcsrnoiate ';
for (let rank = 0; rank < fromRare.length; rank++) commonness[fromRare.charCodeAt(rank)] = 4 + rank;
