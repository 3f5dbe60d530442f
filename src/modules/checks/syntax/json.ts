import { isUtf8 } from 'node:buffer';
import { fail, failAtEnd, failAtKey, report, takeProblem, unclosedString } from './json-failure.ts';
import { bits, readComment, readNumber, readString, readWord } from './json-tokens.ts';
import { afterByteOrderMark, lineAt, type SyntaxProblem } from './problem.ts';
import { hashBytes, KeyStack } from './unique-keys.ts';
import { findUtf8Error } from './utf8.ts';

/** What is allowed beyond RFC 8259. */
export interface JsonDialect {
  /** Line and block comments, and a document without a value. */
  readonly comments: boolean;
  readonly trailingCommas: boolean;
}

export const strictJson: JsonDialect = { comments: false, trailingCommas: false };
export const commentedJson: JsonDialect = { comments: true, trailingCommas: true };

// What the next token may be; from `key` on it is a name.
const value = 0;
const firstValue = 1;
const comma = 2;
const key = 3;
const firstKey = 4;

// Reused from document to document.
const keys = new KeyStack();
/** Where each open collection begins. */
let openings = new Int32Array(256);
/** Of each open object its first index in `keys`; -1 for an array. */
let bases = new Int32Array(256);
let depth = 0;

/**
 * The first violation of RFC 8259 in `buffer[0]` to `buffer[length - 1]`, or a name that an object has twice. A leading
 * byte-order mark is accepted. Nesting is limited by memory only.
 */
export function findJsonError(buffer: Buffer, length: number, dialect = strictJson): SyntaxProblem | undefined {
  keys.count = 0;
  depth = 0;
  bits.seen = 0;
  if (readDocument(buffer, afterByteOrderMark(buffer, length), length, dialect) === -1) return takeProblem();
  return bits.seen >= 0x80 ? findUtf8Error(buffer, length) : undefined;
}

function readDocument(b: Buffer, start: number, end: number, dialect: JsonDialect): number {
  let expected = value;
  let i = start;
  for (;;) {
    while (i < end && (b[i] === 0x20 || b[i] === 0x0a || b[i] === 0x0d || b[i] === 0x09)) i++;
    if (i >= end) {
      const complete = depth === 0 && (expected === comma || dialect.comments);
      return complete ? end : failAtEnd(b, end, depth === 0 ? -1 : openings[depth - 1]!);
    }
    const c = b[i]!;
    if (c === 0x2f && dialect.comments) {
      i = readComment(b, i, end);
    } else if (expected === comma) {
      if (depth === 0) return fail(b, i, end, 'Expected nothing after the value of the document');
      const inObject = bases[depth - 1]! >= 0;
      if (c === 0x2c) {
        expected = inObject ? key : value;
        i++;
      } else if (c === (inObject ? 0x7d : 0x5d)) i = close(b, i);
      else return fail(b, i, end, `Expected a comma or ${inObject ? '}' : ']'} after the value`);
    } else if (expected >= key) {
      if (c === 0x22) {
        i = readKey(b, i, end, dialect);
        expected = value;
      } else if (c === 0x7d && (expected === firstKey || dialect.trailingCommas)) {
        i = close(b, i);
        expected = comma;
      } else return failAtKey(b, i, end, expected === key);
    } else if (c === 0x7b || c === 0x5b) {
      open(i++, c === 0x7b);
      expected = c === 0x7b ? firstKey : firstValue;
    } else {
      if (c === 0x22) i = readString(b, i, end);
      else if (c === 0x2d || (c >= 0x30 && c <= 0x39)) i = readNumber(b, i, end);
      else if (c === 0x5d && mayClose(expected, dialect)) i = close(b, i);
      else i = readWord(b, i, end);
      expected = comma;
    }
    if (i === -1) return -1;
  }
}

/** Whether `]` may stand where a value is expected. */
function mayClose(expected: number, dialect: JsonDialect): boolean {
  return expected === firstValue || (dialect.trailingCommas && depth > 0 && bases[depth - 1]! < 0);
}

function open(at: number, isObject: boolean): void {
  if (depth === openings.length) {
    openings = grown(openings);
    bases = grown(bases);
  }
  openings[depth] = at;
  bases[depth++] = isObject ? keys.count : -1;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function close(b: Buffer, at: number): number {
  const base = bases[--depth]!;
  if (base < 0) return at + 1;
  if (keys.count - base > 1 && keys.hasEqualHashes(base) && repeatsName(b, base)) return -1;
  keys.count = base;
  return at + 1;
}

/** Equal hashes were seen: decides by the names themselves, in linear time whatever the hashes are. */
function repeatsName(b: Buffer, base: number): boolean {
  const earlier = new Map<string, number>();
  for (let i = base; i < keys.count; i++) {
    const offset = keys.offset(i);
    const end = knownStringEnd(b, offset);
    const source = b.toString('utf8', offset, end);
    const name = JSON.parse(source) as string;
    const first = earlier.get(name);
    // Names that differ in bytes that are not UTF-8 would decode to the same text.
    if (first !== undefined && isUtf8(b.subarray(offset, end))) {
      report(offset, end - offset, `The object already has the name ${shortened(source)}, on line ${lineAt(b, first)}`);
      return true;
    }
    earlier.set(name, offset);
  }
  return false;
}

function shortened(source: string): string {
  return source.length > 60 ? `${source.slice(0, 57)}..."` : source;
}

/** Behind a string that was read before. */
function knownStringEnd(b: Buffer, start: number): number {
  let i = start + 1;
  while (b[i] !== 0x22) i += b[i] === 0x5c ? 2 : 1;
  return i + 1;
}

/** From the quote to behind the colon. */
function readKey(b: Buffer, start: number, end: number, dialect: JsonDialect): number {
  let hash = 0x811c9dc5 | 0;
  let seen = 0;
  let i = start + 1;
  for (; ; i++) {
    if (i >= end) return unclosedString(start, end);
    const c = b[i]!;
    if (c === 0x22) break;
    if (c < 0x20 || c === 0x5c) {
      i = readString(b, start, end) - 1;
      if (i < 0) return -1;
      hash = hashUnescaped(b, start, i + 1);
      break;
    }
    seen |= c;
    hash = Math.imul(hash ^ c, 0x01000193);
  }
  bits.seen |= seen;
  keys.push(hash, start);
  return readColon(b, i + 1, end, dialect);
}

function hashUnescaped(b: Buffer, start: number, end: number): number {
  const bytes = Buffer.from(JSON.parse(b.toString('utf8', start, end)) as string);
  return hashBytes(bytes, 0, bytes.length);
}

function readColon(b: Buffer, start: number, end: number, dialect: JsonDialect): number {
  let i = start;
  while (i < end && i !== -1) {
    const c = b[i];
    if (c === 0x3a) return i + 1;
    if (c === 0x2f && dialect.comments) i = readComment(b, i, end);
    else if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) i++;
    else return fail(b, i, end, 'Expected a colon after the name');
  }
  return i === -1 ? -1 : failAtEnd(b, end, openings[depth - 1]!);
}
