import { byLast, byNext, candidateSize, groupCount, mostHits, pairCount, toLower } from './find-words.ts';

/** A word to look for in bytes. */
export interface Keyword {
  /** ASCII, at least two characters. */
  readonly text: string;
  /** Matches upper and lower case of ASCII letters alike. */
  readonly ignoreCase?: boolean;
}

/** What `findWords` finds words with. */
export interface KeywordTable {
  readonly step: number;
  readonly groups: Uint16Array;
  readonly words: Int32Array;
}

/** The words' bytes, one word behind the other; in lower case where case is ignored. */
interface Bytes {
  readonly bytes: Uint8Array;
  /** Where each word begins, and the end of the last. */
  readonly starts: readonly number[];
}

/**
 * The words that may stand where a pair of bytes is seen: of each its number, and where the pair stands in its bytes. Numbers in
 * lists, as V8 takes a microsecond for each of the first few thousand objects of a kind.
 */
interface Candidates {
  readonly pairs: number[];
  readonly words: number[];
  readonly places: number[];
}

/** With many words longer steps save little and make more pairs suspicious. */
const widestStep = (words: number): number => (words > 32 ? 7 : 15);
/** Of the sixteen groups of candidates, so many go by the byte behind the pair, the rest by the one before. */
const groupsByNext = 11;

/**
 * As many pairs of each word as there are bytes in a step are suspicious: one of them is met wherever the word stands. They
 * are the word's rarest ones, as text and code go. Throws if a word is shorter than two characters or not ASCII, or if very many
 * are alike.
 */
export function toKeywordTable(keywords: readonly Keyword[]): KeywordTable {
  const own = toBytes(keywords);
  const { bytes, starts } = own;
  let step = widestStep(keywords.length);
  for (let word = 0; word < keywords.length; word++) step = Math.min(step, starts[word + 1]! - starts[word]! - 1);
  const groups = new Uint16Array(groupCount);
  const candidates: Candidates = { pairs: [], words: [], places: [] };
  for (let word = 0; word < keywords.length; word++) {
    const start = starts[word]!;
    const end = starts[word + 1]!;
    const ignoreCase = keywords[word]!.ignoreCase === true;
    const from = rarestPairs(bytes, start, end, step);
    for (let at = from; at < from + step; at++) {
      const group = groupAt(bytes, start, end, at);
      suspect(bytes, at, word, ignoreCase, candidates);
      for (let i = candidates.pairs.length - 1; i >= 0 && candidates.places[i] === at; i--)
        groups[candidates.pairs[i]!]! |= group;
      allow(groups, byNext, at + 2 < end ? bytes[at + 2] : undefined, ignoreCase, group);
      allow(groups, byLast, at > start ? bytes[at - 1] : undefined, ignoreCase, group);
    }
  }
  return { step, groups, words: layOut(keywords, own, candidates) };
}

function toBytes(keywords: readonly Keyword[]): Bytes {
  const starts = [0];
  let size = 0;
  for (const { text } of keywords) {
    if (text.length < 2) throw new Error(`A keyword must have at least two characters: ${text}`);
    size += text.length;
    starts.push(size);
  }
  const bytes = new Uint8Array(size);
  for (let word = 0, at = 0; word < keywords.length; word++) {
    const { text, ignoreCase = false } = keywords[word]!;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) throw new Error(`A keyword must be ASCII: ${text}`);
      bytes[at++] = ignoreCase ? toLower(code) : code;
    }
  }
  return { bytes, starts };
}

/** Makes the pair of bytes at `at` suspicious, in each case that it may come in. */
function suspect(
  bytes: Uint8Array,
  at: number,
  word: number,
  ignoreCase: boolean,
  { pairs, words, places }: Candidates,
): void {
  const [first, second] = [bytes[at]!, bytes[at + 1]!];
  const before = pairs.length;
  pairs.push((first << 8) | second);
  if (ignoreCase) {
    const [other, otherSecond] = [toUpper(first), toUpper(second)];
    if (other !== first) pairs.push((other << 8) | second);
    if (otherSecond !== second) pairs.push((first << 8) | otherSecond);
    if (other !== first && otherSecond !== second) pairs.push((other << 8) | otherSecond);
  }
  for (let i = before; i < pairs.length; i++) {
    words.push(word);
    places.push(at);
  }
}

/** As `findWords` reads them: for each pair where its candidates begin, the words' bytes, and the candidates. */
function layOut(
  keywords: readonly Keyword[],
  { bytes, starts }: Bytes,
  { pairs, words, places }: Candidates,
): Int32Array {
  const table = new Int32Array(pairCount + bytes.length + pairs.length * (1 + candidateSize));
  table.set(bytes, pairCount);
  for (const pair of pairs) table[pair]!++;
  let end = pairCount + bytes.length;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    let bucket = table[pair]!;
    if (bucket < pairCount) {
      // Up to now it said how many candidates the pair has.
      if (bucket > mostHits) throw new Error(`More than ${mostHits} keywords have the same pair of characters`);
      const size = 1 + bucket * candidateSize;
      bucket = end;
      table[pair] = bucket;
      end += size;
    }
    const word = words[i]!;
    const [start, place] = [starts[word]!, places[i]!];
    let at = bucket + 1 + table[bucket]!++ * candidateSize;
    table[at++] = word;
    table[at++] = place - start + 1;
    table[at++] = groupAt(bytes, start, starts[word + 1]!, place);
    table[at++] = pairCount + start;
    table[at++] = starts[word + 1]! - start;
    table[at] = keywords[word]!.ignoreCase ? 1 : 0;
  }
  return table.subarray(0, end);
}

/** The group (a bit) of the candidate whose pair stands at `at`, of a word from `start` to `end`. */
function groupAt(bytes: Uint8Array, start: number, end: number, at: number): number {
  if (at + 2 < end) return 1 << (bytes[at + 2]! % groupsByNext);
  return 1 << (groupsByNext + ((at > start ? bytes[at - 1]! : 0) % (16 - groupsByNext)));
}

/** Lets a byte pass for the group; any byte, where the word does not reach. */
function allow(groups: Uint16Array, from: number, byte: number | undefined, ignoreCase: boolean, group: number): void {
  if (byte === undefined) {
    if (groups[from]! & group) return;
    for (let any = from; any < from + 256; any++) groups[any]! |= group;
    return;
  }
  groups[from + byte]! |= group;
  if (ignoreCase) groups[from + toUpper(byte)]! |= group;
}

function toUpper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte & 0xdf : byte;
}

/** The start of the `count` adjoining pairs that are the rarest together, of a word from `start` to `end`. */
function rarestPairs(bytes: Uint8Array, start: number, end: number, count: number): number {
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let at = start; at + 1 < end; at++) {
    sum += commonness[bytes[at]!]! * commonness[bytes[at + 1]!]!;
    const from = at - count + 1;
    if (from < start) continue;
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
