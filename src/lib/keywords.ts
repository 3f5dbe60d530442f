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
  /** Where in the word the window begins whose last two bytes the scanner waits for. */
  anchor: number;
}

/**
 * Makes a scanner after Wu and Manber ("A fast algorithm for multi-pattern searching", 1994) with blocks of two bytes:
 * a table says for each pair how far the window may move on, so that most bytes are never looked at. Each word's window
 * is laid over its rarest pair, as text and code go, so that common pairs do not stop the scanner.
 * Throws if a word is shorter than two characters or not ASCII.
 */
export function compileKeywords(words: readonly Keyword[]): KeywordScanner {
  const patterns = words.map(toPattern);
  const width = patterns.reduce((least, { bytes }) => Math.min(least, bytes.length), 255);
  const shifts = new Uint8Array(65536).fill(width - 1);
  const buckets: Pattern[][] = [];
  /** Pair to index in `buckets`, plus one. */
  const bucketOf = new Uint16Array(65536);
  for (const pattern of patterns) {
    pattern.anchor = rarestWindow(pattern.bytes, width);
    for (let i = 0; i + 1 < width; i++) {
      for (const pair of pairsAt(pattern, pattern.anchor + i)) {
        shifts[pair] = Math.min(shifts[pair]!, width - 2 - i);
        if (i + 2 === width) addTo(pair, pattern);
      }
    }
  }
  function addTo(pair: number, pattern: Pattern): void {
    if (bucketOf[pair] === 0) bucketOf[pair] = buckets.push([]);
    buckets[bucketOf[pair]! - 1]!.push(pattern);
  }
  const find = (buffer: Uint8Array, length: number, hit: (word: number, offset: number) => boolean): boolean => {
    if (patterns.length === 0) return false;
    const table = shifts;
    for (let end = width - 1; end < length; ) {
      const pair = (buffer[end - 1]! << 8) | buffer[end]!;
      const shift = table[pair]!;
      if (shift !== 0) {
        end += shift;
        continue;
      }
      const bucket = buckets[bucketOf[pair]! - 1]!;
      for (let i = 0; i < bucket.length; i++) {
        const pattern = bucket[i]!;
        const start = end - width + 1 - pattern.anchor;
        if (standsAt(pattern, buffer, start, length) && hit(pattern.word, start)) return true;
      }
      end++;
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

function toPattern({ text, ignoreCase = false }: Keyword, word: number): Pattern {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) throw new Error(`A keyword must be ASCII: ${text}`);
    bytes[i] = ignoreCase ? toLower(code) : code;
  }
  if (bytes.length < 2) throw new Error(`A keyword must have at least two characters: ${text}`);
  return { word, bytes, ignoreCase, anchor: 0 };
}

function standsAt({ bytes, ignoreCase }: Pattern, buffer: Uint8Array, start: number, length: number): boolean {
  if (start < 0 || start + bytes.length > length) return false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = buffer[start + i]!;
    if (byte !== bytes[i] && !(ignoreCase && toLower(byte) === bytes[i])) return false;
  }
  return true;
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

function toLower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}

function toUpper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte & 0xdf : byte;
}

/** The start of the window of `width` bytes whose last pair is the rarest. */
function rarestWindow(bytes: Uint8Array, width: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + width <= bytes.length; at++) {
    const frequency = commonness(bytes[at + width - 2]!) * commonness(bytes[at + width - 1]!);
    if (frequency < least) {
      least = frequency;
      best = at;
    }
  }
  return best;
}

/** How common a byte is in text and code, roughly; only the order matters. */
function commonness(byte: number): number {
  const letter = 'zqxjkvbywgpfmuhdlcsrnoiate'.indexOf(String.fromCharCode(byte));
  if (letter >= 0) return 4 + letter;
  return byte === 0x20 ? 40 : byte === 0x2d || byte === 0x2e || byte === 0x5f ? 6 : 3;
}
