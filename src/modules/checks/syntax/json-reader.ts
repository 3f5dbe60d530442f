import { afterByteOrderMark, unknown, valid, validIfUtf8 } from './accept.ts';
import { grown } from './grown.ts';
import {
  failAfterValue,
  failAtEnd,
  failAtKey,
  failBeforeColon,
  failBehindValue,
  unclosedString,
} from './json-failure.ts';
import { pushEscaped, repeatsName } from './json-names.ts';
import { afterBlanks, afterPlain, bits } from './json-runs.ts';
import { readComment, readNumber, readString, readWord } from './json-tokens.ts';
import { hashBytes, KeyStack } from './unique-keys.ts';

// What the next token may be; from `key` on it is a name.
const value = 0;
const firstValue = 1;
const comma = 2;
const key = 3;
const firstKey = 4;

// Reused from document to document.
const keys: KeyStack = new KeyStack();
/** Where each open collection begins. */
let openings: Int32Array = new Int32Array(256);
/** Of each open object its first index in `keys`; -1 for an array. */
let bases: Int32Array = new Int32Array(256);
let depth: number = 0;

/**
 * Whether `b[0]` to `b[length - 1]` is JSON, with comments and trailing commas if `isCommented`. `unknown`: it is not, and
 * `takeProblem` says why.
 */
export function acceptJson(b: Buffer, length: number, isCommented: boolean): number {
  if (readDocument(b, length, isCommented) === -1) return unknown;
  return bits.seen < 0x80 ? valid : validIfUtf8;
}

function readDocument(b: Buffer, end: number, isCommented: boolean): number {
  keys.count = 0;
  depth = 0;
  bits.seen = 0;
  let expected = value;
  let i = afterByteOrderMark(b, end);
  for (;;) {
    i = afterBlanks(b, i, end);
    if (i >= end) {
      const complete = depth === 0 && (expected === comma || isCommented);
      return complete ? end : failAtEnd(b, end, depth === 0 ? -1 : openings[depth - 1]!);
    }
    const c = b[i]!;
    if (c === 0x2f && isCommented) {
      i = readComment(b, i, end);
    } else if (expected === comma) {
      if (depth === 0) return failBehindValue(b, i, end);
      const inObject = bases[depth - 1]! >= 0;
      if (c === 0x2c) {
        expected = inObject ? key : value;
        i++;
      } else if (c === (inObject ? 0x7d : 0x5d)) i = close(b, i);
      else return failAfterValue(b, i, end, inObject);
    } else if (expected >= key) {
      if (c === 0x22) {
        i = readKey(b, i, end, isCommented);
        expected = value;
      } else if (c === 0x7d && (expected === firstKey || isCommented)) {
        i = close(b, i);
        expected = comma;
      } else return failAtKey(b, i, end, expected === key);
    } else if (c === 0x7b || c === 0x5b) {
      if (!open(i++, c === 0x7b)) return -1;
      expected = c === 0x7b ? firstKey : firstValue;
    } else {
      if (c === 0x22) i = readString(b, i, end);
      else if (c === 0x2d || (c >= 0x30 && c <= 0x39)) i = readNumber(b, i, end);
      else if (c === 0x5d && mayClose(expected, isCommented)) i = close(b, i);
      else i = readWord(b, i, end);
      expected = comma;
    }
    if (i === -1) return -1;
  }
}

/** Whether `]` may stand where a value is expected. */
function mayClose(expected: number, isCommented: boolean): boolean {
  return expected === firstValue || (isCommented && depth > 0 && bases[depth - 1]! < 0);
}

function open(at: number, isObject: boolean): boolean {
  if (depth === openings.length) {
    openings = grown(openings);
    bases = grown(bases);
    if (depth === openings.length) return false;
  }
  openings[depth] = at;
  bases[depth++] = isObject ? keys.count : -1;
  return true;
}

function close(b: Buffer, at: number): number {
  const base = bases[--depth]!;
  if (base < 0) return at + 1;
  if (keys.count - base > 1 && keys.hasEqualHashes(base) && repeatsName(b, keys, base)) return -1;
  keys.count = base;
  return at + 1;
}

/** From the quote to behind the colon. */
function readKey(b: Buffer, start: number, end: number, isCommented: boolean): number {
  const last = afterPlain(b, start + 1, end);
  if (last >= end) return unclosedString(start, end);
  if (b[last] === 0x22) {
    if (!keys.push(hashBytes(b, start + 1, last), start)) return -1;
    return readColon(b, last + 1, end, isCommented);
  }
  const behind = readString(b, start, end);
  return behind !== -1 && pushEscaped(b, keys, start, behind) ? readColon(b, behind, end, isCommented) : -1;
}

function readColon(b: Buffer, start: number, end: number, isCommented: boolean): number {
  let i = afterBlanks(b, start, end);
  while (i < end && b[i] === 0x2f && isCommented) {
    i = readComment(b, i, end);
    if (i === -1) return -1;
    i = afterBlanks(b, i, end);
  }
  if (i >= end) return failAtEnd(b, end, openings[depth - 1]!);
  return b[i] === 0x3a ? i + 1 : failBeforeColon(b, i, end);
}
