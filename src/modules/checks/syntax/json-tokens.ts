import {
  failAtComment,
  failAtControl,
  failAtDigit,
  failAtEscape,
  failAtHex,
  failAtValue,
  failAtZero,
  unclosedComment,
  unclosedString,
} from './json-failure.ts';
import { afterPlain, bits } from './json-runs.ts';

// Readers take the offset where their token begins and return the one behind it, or -1 when they have reported.

export function readString(b: Buffer, start: number, end: number): number {
  for (let i = afterPlain(b, start + 1, end); i < end; i = afterPlain(b, i, end)) {
    const c = b[i]!;
    if (c === 0x22) return i + 1;
    if (c !== 0x5c) return failAtControl(start, i, c);
    i = afterEscape(b, i, end);
    if (i === -1) return -1;
  }
  return unclosedString(start, end);
}

function afterEscape(b: Buffer, start: number, end: number): number {
  if (start + 1 >= end) return end;
  const c = b[start + 1]!;
  // "\/bfnrt
  if (c === 0x22 || c === 0x5c || c === 0x2f || c === 0x62 || c === 0x66 || c === 0x6e || c === 0x72 || c === 0x74) {
    return start + 2;
  }
  if (c !== 0x75) return failAtEscape(start, c);
  for (let i = start + 2; i < start + 6; i++) {
    if (i >= end || !isHex(b[i]!)) return failAtHex(start);
  }
  return start + 6;
}

function isHex(c: number): boolean {
  return (c >= 0x30 && c <= 0x39) || (c >= 0x61 && c <= 0x66) || (c >= 0x41 && c <= 0x46);
}

export function readNumber(b: Buffer, start: number, end: number): number {
  const first = b[start] === 0x2d ? start + 1 : start;
  let i = afterDigits(b, first, end);
  if (i === first) return failAtDigit(start, start + 1, 'after the minus sign');
  if (b[first] === 0x30 && i > first + 1) return failAtZero(start, i);
  if (i < end && b[i] === 0x2e) {
    const fraction = i + 1;
    i = afterDigits(b, fraction, end);
    if (i === fraction) return failAtDigit(start, i, 'after the decimal point');
  }
  if (i < end && (b[i] === 0x65 || b[i] === 0x45)) {
    if (++i < end && (b[i] === 0x2b || b[i] === 0x2d)) i++;
    const exponent = i;
    i = afterDigits(b, exponent, end);
    if (i === exponent) return failAtDigit(start, i, 'in the exponent');
  }
  return i;
}

function afterDigits(b: Buffer, start: number, end: number): number {
  let i = start;
  while (i < end && b[i]! >= 0x30 && b[i]! <= 0x39) i++;
  return i;
}

/** `true`, `false` or `null`; what cannot begin a value ends here as well. */
export function readWord(b: Buffer, start: number, end: number): number {
  const left = end - start;
  const c = b[start];
  const behind = c === 0x66 ? start + 5 : start + 4;
  const found =
    (c === 0x74 && left >= 4 && b[start + 1] === 0x72 && b[start + 2] === 0x75 && b[start + 3] === 0x65) ||
    (c === 0x6e && left >= 4 && b[start + 1] === 0x75 && b[start + 2] === 0x6c && b[start + 3] === 0x6c) ||
    (c === 0x66 &&
      left >= 5 &&
      b[start + 1] === 0x61 &&
      b[start + 2] === 0x6c &&
      b[start + 3] === 0x73 &&
      b[start + 4] === 0x65);
  return found ? behind : failAtValue(b, start, end);
}

/** A line comment ends before its line end. */
export function readComment(b: Buffer, start: number, end: number): number {
  const second = start + 1 < end ? b[start + 1] : 0;
  if (second !== 0x2f && second !== 0x2a) return failAtComment(b, start, end);
  for (let i = start + 2; i < end; i++) {
    const c = b[i]!;
    bits.seen |= c;
    if (second === 0x2f) {
      if (c === 0x0a || c === 0x0d) return i;
    } else if (c === 0x2a && i + 1 < end && b[i + 1] === 0x2f) return i + 2;
  }
  return second === 0x2f ? end : unclosedComment(start);
}
