import { afterByteOrderMark, unknown, valid, validIfUtf8 } from './accept.ts';
import { hashBytes, KeyStack } from './unique-keys.ts';
import { digitOf, isBlank, isNameByte, isNameStart } from './xml-characters.ts';

// Readers take the offset where something begins and return the one behind it, or -1: not understood.

/** More open elements are left to the judge. */
const maxDepth = 400;

let b: Buffer = Buffer.alloc(0);
let end = 0;
let bits = 0;
let depth = 0;
/** Where the names of open elements begin, and where they end. */
const from: Int32Array = new Int32Array(maxDepth);
const to: Int32Array = new Int32Array(maxDepth);
const attributes = new KeyStack();

/**
 * Whether `buffer[0]` to `buffer[length - 1]` is XML 1.0 in UTF-8 of the common kinds, and certainly well-formed. `unknown`
 * means nothing: the file may be ill-formed, or beyond what is understood here; the judge (`judgeXml`) decides.
 *
 * Understood are elements, attributes, text, the predefined entities, character references, comments, CDATA sections,
 * processing instructions, and a document type without an internal subset. Not understood are names beyond ASCII, CR that no LF
 * follows, entities, and XML 1.1.
 */
export function acceptXml(buffer: Buffer, length: number): number {
  b = buffer;
  end = length;
  bits = 0;
  depth = 0;
  let p = readDeclaration(afterByteOrderMark(buffer, length));
  let hasType = false;
  let hasRoot = false;
  for (;;) {
    p = skipBlanks(p);
    if (p === -1 || p >= end) break;
    if (b[p] !== 0x3c) return unknown;
    const c = byteAt(p + 1);
    if (c === 0x3f) p = readInstruction(p);
    else if (c === 0x21 && byteAt(p + 2) === 0x2d) p = readComment(p);
    else if (c === 0x21) {
      if (hasType || hasRoot) return unknown;
      hasType = true;
      p = readType(p);
    } else {
      if (hasRoot) return unknown;
      hasRoot = true;
      p = readRoot(p);
    }
  }
  if (p === -1 || !hasRoot) return unknown;
  return bits < 0x80 ? valid : validIfUtf8;
}

/** The byte at `p`; 0, which no XML has, behind the last. */
function byteAt(p: number): number {
  return p < end ? b[p]! : 0;
}

/** -1 at a CR that no LF follows. */
function skipBlanks(start: number): number {
  let p = start;
  while (p < end) {
    const c = b[p]!;
    if (!isBlank(c)) {
      if (c !== 0x0d) break;
      if (byteAt(p + 1) !== 0x0a) return -1;
    }
    p++;
  }
  return p;
}

function stands(word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (byteAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** `<?xml version="1.0"`, an encoding, which the caller has looked at, and `standalone`. */
function readDeclaration(start: number): number {
  if (!stands('<?xml', start) || isNameByte(byteAt(start + 5))) return start;
  let p = skipBlanks(start + 5);
  if (!stands('version="1.0"', p) && !stands("version='1.0'", p)) return -1;
  p += 13;
  let next = skipBlanks(p);
  if (next > p && stands('encoding=', next)) {
    p = readWord(next + 9);
    next = p === -1 ? -1 : skipBlanks(p);
  }
  if (next !== -1 && next > p && (stands('standalone="yes"', next) || stands('standalone="no"', next))) {
    next = skipBlanks(next + (stands('standalone="yes"', next) ? 16 : 15));
  }
  return next !== -1 && stands('?>', next) ? next + 2 : -1;
}

/** A quoted word of letters, digits and `-` that begins with a letter. */
function readWord(start: number): number {
  const quote = byteAt(start);
  if (quote !== 0x22 && quote !== 0x27) return -1;
  let p = start + 1;
  if (!isNameStart(byteAt(p))) return -1;
  while (isNameByte(byteAt(p))) p++;
  return byteAt(p) === quote ? p + 1 : -1;
}

/** `<!DOCTYPE`, a name, and identifiers in quotes. */
function readType(start: number): number {
  if (!stands('<!DOCTYPE ', start)) return -1;
  let p = skipBlanks(start + 10);
  const name = p;
  p = readName(p);
  if (p === name) return -1;
  for (;;) {
    p = skipBlanks(p);
    const c = p === -1 ? 0 : byteAt(p);
    if (c === 0x3e) return p + 1;
    if (c === 0x22 || c === 0x27) p = readQuoted(p + 1, c);
    else if (isNameStart(c)) p = readName(p);
    else return -1;
    if (p === -1) return -1;
  }
}

function readQuoted(start: number, quote: number): number {
  let p = start;
  while (p < end && b[p] !== quote) {
    const c = b[p++]!;
    if (c < 0x20 ? c !== 0x0a : c > 0x7e || c === 0x3c || c === 0x3e || c === 0x5b) return -1;
  }
  return p < end ? p + 1 : -1;
}

/** `<?`, a name that is not `xml`, and anything up to `?>`. */
function readInstruction(start: number): number {
  let p = readName(start + 2);
  const length = p - start - 2;
  if (length === 0 || (length === 3 && (b[start + 2]! | 0x20) === 0x78)) return -1;
  if (byteAt(p) === 0x3f ? byteAt(p + 1) !== 0x3e : !isBlank(byteAt(p))) return -1;
  for (; p < end; p++) {
    if (b[p] === 0x3f && byteAt(p + 1) === 0x3e) return p + 2;
    if (!isText(p)) return -1;
  }
  return -1;
}

function readComment(start: number): number {
  if (!stands('<!--', start)) return -1;
  for (let p = start + 4; p < end; p++) {
    if (b[p] === 0x2d && byteAt(p + 1) === 0x2d) return byteAt(p + 2) === 0x3e ? p + 3 : -1;
    if (!isText(p)) return -1;
  }
  return -1;
}

/** Whether a character may stand there; remembers its bits. */
function isText(p: number): boolean {
  const c = b[p]!;
  bits |= c;
  return c >= 0x20 || isBlank(c) || (c === 0x0d && byteAt(p + 1) === 0x0a);
}

/** Behind a name; `start` if there is none. */
function readName(start: number): number {
  if (!isNameStart(byteAt(start))) return start;
  let p = start + 1;
  while (p < end && isNameByte(b[p]!)) p++;
  return p;
}

/** From the `<` of the root to behind its end. */
function readRoot(start: number): number {
  let p = readStart(start);
  while (p !== -1 && depth > 0) {
    p = readText(p);
    if (p === -1) return -1;
    const c = byteAt(p + 1);
    if (c === 0x2f) p = readEnd(p);
    else if (c === 0x3f) p = readInstruction(p);
    else if (c !== 0x21) p = readStart(p);
    else p = byteAt(p + 2) === 0x2d ? readComment(p) : readCharacterData(p);
  }
  return p;
}

/** Up to the next `<`. */
function readText(start: number): number {
  for (let p = start; p < end; p++) {
    const c = b[p]!;
    if (c === 0x3c) return p;
    if (c === 0x26) {
      p = readReference(p) - 1;
      if (p < 0) return -1;
    } else if (c === 0x5d && byteAt(p + 1) === 0x5d && byteAt(p + 2) === 0x3e) return -1;
    else if (!isText(p)) return -1;
  }
  return -1;
}

function readCharacterData(start: number): number {
  if (!stands('<![CDATA[', start)) return -1;
  for (let p = start + 9; p < end; p++) {
    if (b[p] === 0x5d && byteAt(p + 1) === 0x5d && byteAt(p + 2) === 0x3e) return p + 3;
    if (!isText(p)) return -1;
  }
  return -1;
}

/** From `&` to behind the `;`: a predefined entity, or a character below U+10000 that is no surrogate. */
function readReference(start: number): number {
  if (byteAt(start + 1) === 0x23) return readCharacterReference(start + 2);
  if (stands('&amp;', start)) return start + 5;
  if (stands('&lt;', start) || stands('&gt;', start)) return start + 4;
  return stands('&quot;', start) || stands('&apos;', start) ? start + 6 : -1;
}

function readCharacterReference(start: number): number {
  const base = byteAt(start) === 0x78 ? 16 : 10;
  const first = base === 16 ? start + 1 : start;
  let value = 0;
  let p = first;
  for (; p < end && b[p] !== 0x3b; p++) {
    const digit = digitOf(b[p]!);
    if (digit >= base || value > 0xffff) return -1;
    value = value * base + digit;
  }
  const allowed = value >= 0x20 ? value < 0xd800 || (value > 0xdfff && value < 0xfffe) : value === 9 || value === 10;
  return p < end && p > first && allowed ? p + 1 : -1;
}

/** The start-tag, or the tag of an element without content. */
function readStart(start: number): number {
  let p = readName(start + 1);
  if (p === start + 1 || depth === maxDepth) return -1;
  const nameEnd = p;
  attributes.count = 0;
  for (;;) {
    const next = skipBlanks(p);
    if (next === -1) return -1;
    const c = byteAt(next);
    if (c === 0x3e) {
      from[depth] = start + 1;
      to[depth++] = nameEnd;
      p = next + 1;
      break;
    }
    if (c === 0x2f) {
      p = byteAt(next + 1) === 0x3e ? next + 2 : -1;
      break;
    }
    if (next === p) return -1;
    p = readAttribute(next);
    if (p === -1) return -1;
  }
  return attributes.count > 1 && attributes.hasEqualHashes(0) ? -1 : p;
}

function readAttribute(start: number): number {
  const nameEnd = readName(start);
  if (nameEnd === start) return -1;
  if (!attributes.push(hashBytes(b, start, nameEnd), start)) return -1;
  let p = skipBlanks(nameEnd);
  if (p === -1 || byteAt(p) !== 0x3d) return -1;
  p = skipBlanks(p + 1);
  const quote = p === -1 ? 0 : byteAt(p);
  if (quote !== 0x22 && quote !== 0x27) return -1;
  for (p++; p < end; p++) {
    const c = b[p]!;
    if (c === quote) return p + 1;
    if (c === 0x26) {
      p = readReference(p) - 1;
      if (p < 0) return -1;
    } else if (c === 0x3c || !isText(p)) return -1;
  }
  return -1;
}

/** The end-tag of the innermost element. */
function readEnd(start: number): number {
  depth--;
  const name = from[depth]!;
  const length = to[depth]! - name;
  for (let i = 0; i < length; i++) if (byteAt(start + 2 + i) !== b[name + i]) return -1;
  const p = skipBlanks(start + 2 + length);
  return p !== -1 && byteAt(p) === 0x3e ? p + 1 : -1;
}
