import { afterByteOrderMark } from './accept.ts';
import { readNumber, readString, readWord } from './json-tokens.ts';

/** The bytes of the value that `path` leads to in valid JSON; of a collection only its opening bracket. */
export function locate(
  b: Buffer,
  length: number,
  path: readonly (string | number)[],
): { readonly offset: number; readonly length: number } {
  let offset = skipBlanks(b, afterByteOrderMark(b, length));
  for (const step of path) {
    const inside = child(b, length, offset, step);
    if (inside === undefined) break;
    offset = inside;
  }
  const isCollection = b[offset] === 0x7b || b[offset] === 0x5b;
  return { offset, length: isCollection ? 1 : valueEnd(b, length, offset) - offset };
}

/** Where the value of a name or at an index begins, in the collection at `offset`. */
function child(b: Buffer, end: number, offset: number, step: string | number): number | undefined {
  const isObject = b[offset] === 0x7b;
  let p = skipBlanks(b, offset + 1);
  for (let index = 0; b[p] !== 0x7d && b[p] !== 0x5d; index++) {
    let name: unknown = index;
    if (isObject) {
      const nameEnd = readString(b, p, end);
      name = JSON.parse(b.toString('utf8', p, nameEnd));
      p = skipBlanks(b, skipBlanks(b, nameEnd) + 1);
    }
    if (name === step) return p;
    p = skipBlanks(b, valueEnd(b, end, p));
    if (b[p] === 0x2c) p = skipBlanks(b, p + 1);
  }
  return undefined;
}

function valueEnd(b: Buffer, end: number, offset: number): number {
  let depth = 0;
  let p = offset;
  do {
    const c = b[p]!;
    if (c === 0x22) p = readString(b, p, end);
    else if (c === 0x7b || c === 0x5b) {
      depth++;
      p++;
    } else if (c === 0x7d || c === 0x5d) {
      depth--;
      p++;
    } else if (c === 0x2d || (c >= 0x30 && c <= 0x39)) p = readNumber(b, p, end);
    else if (c >= 0x61) p = readWord(b, p, end);
    else p++;
  } while (depth > 0);
  return p;
}

function skipBlanks(b: Buffer, start: number): number {
  let p = start;
  while (b[p]! <= 0x20) p++;
  return p;
}
