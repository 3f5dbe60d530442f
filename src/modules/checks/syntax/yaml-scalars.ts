// Readers of the acceptor take the offset where something begins and return the one behind it, or -1: not understood.

/** Bytes that the acceptor read, or-ed, since it was set to 0; and whether the last quoted scalar spans lines. */
export class Seen {
  bits: number = 0;
  lines: boolean = false;
}
export const seen: Seen = new Seen();

const lf = 0x0a;
const space = 0x20;

/** What ends or forbids a plain scalar, where it needs a closer look: control characters, `#` and `:`. */
const look = tableOf('#:');
/** And within flow collections. */
const lookInFlow = tableOf('#:,[]{}');
/** What a plain scalar cannot begin with: 1 never, 2 only before a non-blank. */
const first = tableOf(',[]{}#&*!|>\'"%@` \t');
/** What may follow a backslash. */
const escapes = tableOf('0abtnvfre "/\\N_LP');
for (let c = 0; c < space; c++) {
  if (c !== 0x09) look[c] = lookInFlow[c] = first[c] = 1;
}
first[0x2d] = first[0x3f] = first[0x3a] = 2;

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

/** The byte at `p`; a line end behind the last. */
export function byteAt(b: Buffer, p: number, end: number): number {
  return p < end ? b[p]! : lf;
}

export function skipSpaces(b: Buffer, start: number, end: number): number {
  let p = start;
  while (p < end && b[p] === space) p++;
  return p;
}

/** To the line end. */
export function skipComment(b: Buffer, start: number, end: number): number {
  let bits = 0;
  let p = start;
  for (; p < end; p++) {
    const c = b[p]!;
    if (c === lf) break;
    if (c < space && c !== 0x09) return -1;
    bits |= c;
  }
  seen.bits |= bits;
  return p;
}

/** What may come behind a node: blanks and a comment, to the line end. */
export function readTail(b: Buffer, start: number, end: number): number {
  const p = skipSpaces(b, start, end);
  const c = byteAt(b, p, end);
  if (c === lf) return p;
  return c === 0x23 && p > start ? skipComment(b, p, end) : -1;
}

/** Up to the line end, to the colon of a key, or to the comment behind it. */
export function readPlain(b: Buffer, start: number, end: number): number {
  const c = first[b[start]!]!;
  if (c === 1 || (c === 2 && byteAt(b, start + 1, end) <= space)) return -1;
  return readPlainRest(b, start, end);
}

/** As `readPlain`, where the scalar goes on on a line: any character may be the first. */
export function readPlainRest(b: Buffer, start: number, end: number): number {
  let bits = 0;
  let p = start;
  for (; p < end; p++) {
    const c = b[p]!;
    bits |= c;
    if (look[c] === 0) continue;
    if (c === lf) break;
    if (c === 0x3a) {
      const next = byteAt(b, p + 1, end);
      if (next === space || next === lf) break;
      if (next < space) return -1;
    } else if (c === 0x23) {
      if (b[p - 1] === space) break;
      if (b[p - 1] === 0x09) return -1;
    } else return -1;
  }
  seen.bits |= bits;
  return p;
}

/** As `readPlain`, in a flow collection: ends at its punctuation as well. */
export function readFlowPlain(b: Buffer, start: number, end: number): number {
  const kind = first[b[start]!]!;
  if (kind === 1) return -1;
  if (kind === 2 && (byteAt(b, start + 1, end) <= space || lookInFlow[b[start + 1]!] === 1)) return -1;
  let bits = 0;
  let p = start;
  for (; p < end; p++) {
    const c = b[p]!;
    bits |= c;
    if (lookInFlow[c] === 0) continue;
    if (c === 0x3a) {
      const next = byteAt(b, p + 1, end);
      if (next === space || next === lf) break;
      if (next < space || lookInFlow[next] === 1) return -1;
    } else if (c === 0x23) {
      if (b[p - 1] === space) break;
      if (b[p - 1] === 0x09) return -1;
    } else if (c === lf || c > space) break;
    else return -1;
  }
  seen.bits |= bits;
  return p;
}

/** Lines after the first must be indented by more than `indent` spaces. */
export function readQuoted(b: Buffer, start: number, end: number, indent: number): number {
  const quote = b[start];
  let bits = 0;
  seen.lines = false;
  for (let p = start + 1; p < end; p++) {
    const c = b[p]!;
    bits |= c;
    if (c === quote) {
      if (c === 0x22 || byteAt(b, p + 1, end) !== c) {
        seen.bits |= bits;
        return p + 1;
      }
      p++;
    } else if (c === 0x5c && quote === 0x22) {
      p = readEscape(b, p, end);
    } else if (c < space && c !== 0x09) {
      p = c === lf ? readIndent(b, p + 1, end, indent) - 1 : -1;
      seen.lines = true;
    }
    if (p < 0) return -1;
  }
  return -1;
}

/** From the backslash to the last byte of an escape. A line end is left to be read as such. */
function readEscape(b: Buffer, start: number, end: number): number {
  const c = byteAt(b, start + 1, end);
  if (c === lf) return start;
  const digits = c === 0x78 ? 2 : c === 0x75 ? 4 : c === 0x55 ? 8 : 0;
  if (digits === 0) return escapes[c] === 1 ? start + 1 : -2;
  for (let p = start + 2; p < start + 2 + digits; p++) {
    const d = byteAt(b, p, end) | 0x20;
    if (!((d >= 0x30 && d <= 0x39) || (d >= 0x61 && d <= 0x66))) return -2;
    // No more than 0x000FFFFF.
    if (digits === 8 && p < start + 5 && d !== 0x30) return -2;
  }
  return start + 1 + digits;
}

/** From the begin of a line to its first character that is no space; blank lines are passed over. */
export function readIndent(b: Buffer, start: number, end: number, indent: number): number {
  let line = start;
  for (;;) {
    const p = skipSpaces(b, line, end);
    if (p >= end) return -1;
    if (b[p] !== lf) return b[p]! > space && p - line > indent ? p : -1;
    line = p + 1;
  }
}

/**
 * From `|` or `>` of a block scalar within a collection at column `indent` to the line end before what follows it.
 * Headers with a digit are not understood.
 */
export function readBlockScalar(b: Buffer, start: number, end: number, indent: number): number {
  const sign = byteAt(b, start + 1, end);
  let lineEnd = readTail(b, sign === 0x2b || sign === 0x2d ? start + 2 : start + 1, end);
  let column = -1;
  let widestBlank = 0;
  while (lineEnd !== -1 && lineEnd < end) {
    const line = lineEnd + 1;
    const p = skipSpaces(b, line, end);
    if (byteAt(b, p, end) === lf) {
      if (column < 0 && p - line > widestBlank) widestBlank = p - line;
      lineEnd = p;
      continue;
    }
    const spaces = p - line;
    if (spaces <= indent) return column < 0 && widestBlank > 0 ? -1 : lineEnd;
    if (column < 0) column = spaces;
    if (spaces < column || widestBlank > column || b[p]! < space) return -1;
    lineEnd = skipComment(b, p, end);
  }
  return lineEnd;
}
