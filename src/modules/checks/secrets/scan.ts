import { compileKeywords, type KeywordScanner } from '../../../lib/keywords.ts';
import { valueStarts } from './context.ts';
import { isRun, type SecretFamily } from './family.ts';
import { type KeywordUse, keywordUses } from './keywords.ts';
import { type Matcher, maxLength, partLength, toMatcher } from './pattern.ts';

/** A secret in a file: never to be shown but through {@link redact}. */
export interface FoundSecret {
  readonly family: SecretFamily;
  /** The first byte of the secret itself, without what introduces it. */
  readonly offset: number;
  /** Bytes of the secret. */
  readonly length: number;
}

/** As far as a context word is looked past, and behind it. */
const contextBefore = 8;
const contextBehind = 1200;
/** Bytes before a token that decide whether it stands on its own. */
const boundaryBefore = 8;

let scanner: KeywordScanner | undefined;
const matchers = new Map<SecretFamily, Matcher>();

/**
 * Calls `hit` for each secret within the first `length` bytes, in order of their place. Where families overlap, the one
 * that proves most wins: a checksum, then a form of its own, then a context; then the longer one.
 */
export function scanSecrets(buffer: Buffer, length: number, hit: (secret: FoundSecret) => void): void {
  const { keywords, uses } = keywordUses();
  scanner ??= compileKeywords(keywords);
  const found: FoundSecret[] = [];
  scanner.scan(buffer, length, (word, offset) => {
    for (const use of uses[word]!) {
      const secret = use.before
        ? matchToken(buffer, length, use, offset)
        : matchContext(buffer, length, use, offset, keywords[word]!.text.length);
      if (secret) found.push(secret);
    }
  });
  if (found.length === 0) return;
  for (const secret of withoutOverlaps(found)) hit(secret);
}

function matcherOf(family: SecretFamily): Matcher {
  const known = matchers.get(family);
  if (known) return known;
  const matcher = toMatcher(family);
  matchers.set(family, matcher);
  return matcher;
}

function matchToken(
  buffer: Buffer,
  length: number,
  { family, before = { min: 0, max: 0 } }: KeywordUse,
  offset: number,
): FoundSecret | undefined {
  if (before.max === 0 && isInsideWord(buffer, offset)) return undefined;
  const from = Math.max(0, offset - before.max - boundaryBefore);
  const to = Math.min(length, offset - before.min + maxLength(family) + 1);
  const text = buffer.toString('latin1', from, to);
  for (let start = Math.max(0, offset - before.max); start <= offset - before.min; start++) {
    const match = matcherOf(family).match(text, start - from);
    if (match) return { family, offset: from + match.start, length: match.end - match.start };
  }
  return undefined;
}

/** Spares most keywords in running text the regular expression; an escape before the word leaves the question open. */
function isInsideWord(buffer: Buffer, offset: number): boolean {
  if (offset === 0 || !isWordByte(buffer[offset - 1]!)) return false;
  for (let i = offset - 2; i >= 0 && i >= offset - 6; i--) if (buffer[i] === 0x5c || buffer[i] === 0x25) return false;
  return true;
}

function isWordByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f
  );
}

function matchContext(
  buffer: Buffer,
  length: number,
  { family }: KeywordUse,
  offset: number,
  wordLength: number,
): FoundSecret | undefined {
  const from = Math.max(0, offset - contextBefore);
  const window = buffer.toString('latin1', from, Math.min(length, offset + wordLength + contextBehind));
  const end = offset + wordLength - from;
  const lineEnd = window.slice(end).search(/[\r\n]/);
  const text = lineEnd < 0 ? window : window.slice(0, end + lineEnd);
  for (const start of valueStarts(text, offset - from, end, family.context!)) {
    const match = matcherOf(family).match(text, start);
    if (match) return { family, offset: from + match.start, length: match.end - match.start };
  }
  return undefined;
}

function withoutOverlaps(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const best = [...found].sort(
    (a, b) => strength(b) - strength(a) || literals(b) - literals(a) || b.length - a.length || a.offset - b.offset,
  );
  // In the order of their place and without overlaps, so that only the neighbours of a place need be looked at.
  const kept: FoundSecret[] = [];
  for (const secret of best) {
    const at = firstBehind(kept, secret.offset);
    const [before, behind] = [kept[at - 1], kept[at]];
    if (before && overlap(before, secret)) continue;
    if (behind && overlap(behind, secret)) continue;
    kept.splice(at, 0, secret);
  }
  return kept;
}

/** The index of the first of `secrets` (in order) that begins behind `offset`. */
function firstBehind(secrets: readonly FoundSecret[], offset: number): number {
  let low = 0;
  let high = secrets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (secrets[middle]!.offset > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function strength({ family }: FoundSecret): number {
  return family.checksum ? 2 : family.context ? 0 : 1;
}

/** How many characters the form prescribes. */
function literals({ family }: FoundSecret): number {
  return family.format.reduce((sum, part) => sum + (isRun(part) ? 0 : partLength(part)[0]), 0);
}

function overlap(a: FoundSecret, b: FoundSecret): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
