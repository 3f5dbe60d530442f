import { isUtf8 } from 'node:buffer';
import { valid, validIfUtf8 } from './accept.ts';
import type { SyntaxProblem } from './problem.ts';

/**
 * Whether the verdict of an acceptor is that the content is valid: where that depends on it, it must be UTF-8 without
 * `forbidden`.
 */
export function isCertain(verdict: number, content: Buffer, forbidden: Buffer): boolean {
  return verdict === valid || (verdict === validIfUtf8 && isUtf8(content) && !content.includes(forbidden));
}

/** The first byte that is not part of well-formed UTF-8 (RFC 3629). */
export function findUtf8Error(buffer: Buffer, length: number): SyntaxProblem | undefined {
  if (isUtf8(buffer.subarray(0, length))) return undefined;
  const offset = firstBadByte(buffer, length);
  const byte = buffer[offset]!.toString(16).toUpperCase().padStart(2, '0');
  return { message: `Byte 0x${byte} is not valid UTF-8`, offset, length: 1 };
}

/** Halves the range until one sequence is left: the native test is faster than a decoder written here. */
function firstBadByte(buffer: Buffer, length: number): number {
  let good = 0;
  let bad = length;
  while (bad - good > 8) {
    const middle = sequenceStart(buffer, good, (good + bad) >> 1);
    if (middle === good) break;
    if (isUtf8(buffer.subarray(good, middle))) good = middle;
    else bad = middle;
  }
  while (good < bad) {
    const width = sequenceWidth(buffer[good]!);
    if (width === 0 || good + width > length || !isUtf8(buffer.subarray(good, good + width))) break;
    good += width;
  }
  return Math.min(good, length - 1);
}

/** The last position in (`from`, `at`] that is no continuation byte, or `from`. */
function sequenceStart(buffer: Buffer, from: number, at: number): number {
  let i = at;
  while (i > from && (buffer[i]! & 0xc0) === 0x80) i--;
  return i;
}

function sequenceWidth(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}
