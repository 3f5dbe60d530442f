// What `compileKeywords` makes of its words, as numbers, and the loop that finds them: see there.

/** In the groups of pairs: where those by the byte behind a pair begin, and those by the byte before it. */
export const byNext = 65536;
export const byLast = byNext + 256;
export const groupCount = byLast + 256;

/** In the words: at first, for each pair, where its candidates begin; their number, then so many numbers for each. */
export const pairCount = 65536;
export const candidateSize = 6;

/** How many hits one call of `findWords` finds at most. */
export const mostHits = 1000;

/**
 * Finds words from the pair on that ends at `from`. Returns how many it found: `hits[1]`, `hits[2]` are the number of the first
 * word and the offset of its first byte, and so on. `hits[0]` says where to go on; at least `length`: that was all.
 */
export function findWords(
  b: Uint8Array,
  from: number,
  length: number,
  step: number,
  groups: Uint16Array,
  words: Int32Array,
  hits: Int32Array,
): number {
  let count = 0;
  let end = from;
  for (; end < length; end += step) {
    const suspects = groupsAt(b, end, length, groups);
    if (suspects === 0) continue;
    const bucket = words[(b[end - 1]! << 8) | b[end]!]!;
    const candidates = words[bucket]!;
    if (count + candidates > mostHits) break;
    for (let i = 0; i < candidates; i++) {
      const candidate = bucket + 1 + i * candidateSize;
      const start = end - words[candidate + 1]!;
      if ((words[candidate + 2]! & suspects) === 0 || !standsAt(b, start, length, words, candidate)) continue;
      hits[1 + 2 * count] = words[candidate]!;
      hits[2 + 2 * count++] = start;
    }
  }
  hits[0] = end;
  return count;
}

/** The groups of the words that the pair of bytes up to `end` and those around it may belong to. */
function groupsAt(b: Uint8Array, end: number, length: number, groups: Uint16Array): number {
  const suspects = groups[(b[end - 1]! << 8) | b[end]!]!;
  // At the edges there is no byte before or behind: the words themselves are compared.
  if (end < 2 || end >= length - 1) return suspects;
  // Without a branch on the suspects: which pairs are, no processor can guess.
  return suspects & groups[byNext + b[end + 1]!]! & groups[byLast + b[end - 2]!]!;
}

function standsAt(b: Uint8Array, start: number, length: number, words: Int32Array, candidate: number): boolean {
  const bytes = words[candidate + 3]!;
  const size = words[candidate + 4]!;
  const ignoreCase = words[candidate + 5]! === 1;
  if (start < 0 || start + size > length) return false;
  for (let i = 0; i < size; i++) {
    const byte = b[start + i]!;
    if (byte !== words[bytes + i] && !(ignoreCase && toLower(byte) === words[bytes + i])) return false;
  }
  return true;
}

export function toLower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
