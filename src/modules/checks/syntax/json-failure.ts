import { lineAt, type SyntaxProblem } from './problem.ts';

/** Set by whoever returns -1: readers return offsets, so that a valid document costs no allocation. */
let problem: SyntaxProblem | undefined;

/** What the reader that returned -1 reported. */
export function takeProblem(): SyntaxProblem | undefined {
  const taken = problem;
  problem = undefined;
  return taken;
}

export function report(offset: number, length: number, message: string): -1 {
  problem = { message, offset, length };
  return -1;
}

/** At the word or character that begins at `at`. */
function fail(b: Buffer, at: number, end: number, message: string): -1 {
  const c = b[at];
  if (c === 0x2f && at + 1 < end && (b[at + 1] === 0x2f || b[at + 1] === 0x2a))
    return report(at, 2, 'JSON has no comments');
  if (c === 0x23) return report(at, 1, 'JSON has no comments');
  return report(at, tokenEnd(b, at, end) - at, message);
}

export function failBehindValue(b: Buffer, at: number, end: number): -1 {
  return fail(b, at, end, 'Expected nothing after the value of the document');
}

export function failAfterValue(b: Buffer, at: number, end: number, inObject: boolean): -1 {
  return fail(b, at, end, `Expected a comma or ${inObject ? '}' : ']'} after the value`);
}

export function failBeforeColon(b: Buffer, at: number, end: number): -1 {
  return fail(b, at, end, 'Expected a colon after the name');
}

export function failAtComment(b: Buffer, at: number, end: number): -1 {
  return fail(b, at, end, 'Expected // or /* at the begin of a comment');
}

export function unclosedComment(start: number): -1 {
  return report(start, 2, 'This comment is never closed');
}

/** `c` is what follows the backslash. */
export function failAtEscape(start: number, c: number): -1 {
  return report(start, 2, `${printable(c)} after a backslash is no escape that JSON knows`);
}

export function failAtHex(start: number): -1 {
  return report(start, 2, 'Expected four hexadecimal digits after \\u');
}

export function failAtZero(start: number, end: number): -1 {
  return report(start, end - start, 'A number may not begin with a superfluous 0');
}

/** `where` a digit is expected. */
export function failAtDigit(start: number, end: number, where: string): -1 {
  return report(start, end - start, `Expected a digit ${where}`);
}

/** `opening` is the offset of the innermost open collection, -1 outside of all. */
export function failAtEnd(b: Buffer, end: number, opening: number): -1 {
  if (opening < 0) return report(end, 0, 'Expected a value, but the file is blank');
  const name = b[opening] === 0x7b ? 'object' : 'array';
  return report(end, 0, `The ${name} that begins on line ${lineAt(b, opening)} is never closed`);
}

export function failAtKey(b: Buffer, at: number, end: number, afterComma: boolean): -1 {
  if (b[at] === 0x7d) return report(at, 1, 'Expected another name after the comma, or no comma before }');
  if (b[at] === 0x27) return report(at, 1, 'Expected a name in double quotes, not in single quotes');
  return fail(b, at, end, afterComma ? 'Expected a name in double quotes' : 'Expected a name in double quotes, or }');
}

export function failAtValue(b: Buffer, at: number, end: number): -1 {
  switch (b[at]) {
    case 0x5d:
    case 0x7d:
      return report(at, 1, `Expected a value before ${printable(b[at]!)}`);
    case 0x2c:
      return report(at, 1, 'Expected a value before the comma');
    case 0x27:
      return report(at, 1, 'Expected a string in double quotes, not in single quotes');
    case 0x2b:
      return report(at, 1, 'A number may not begin with a plus sign');
    case 0x2e:
      return report(at, 1, 'Expected a digit before the decimal point');
    default:
      return failAtWord(b, at, end);
  }
}

function failAtWord(b: Buffer, at: number, end: number): -1 {
  const word = b.toString('latin1', at, Math.min(tokenEnd(b, at, end), at + 40));
  if (/^(?:true|false|null)$/i.test(word)) return fail(b, at, end, `Expected ${word.toLowerCase()}, not ${word}`);
  return fail(b, at, end, /^\w+$/.test(word) ? `${word} is no JSON value` : 'Expected a value');
}

export function failAtControl(start: number, at: number, c: number): -1 {
  if (c === 0x0a || c === 0x0d) return report(start, at - start, 'This string is not closed on its line');
  return report(at, 1, `${printable(c)} must be escaped in a string`);
}

export function unclosedString(start: number, end: number): -1 {
  return report(start, end - start, 'This string is never closed');
}

/** How a message names a byte. */
function printable(c: number): string {
  if (c > 0x20 && c < 0x7f) return String.fromCharCode(c);
  return c === 0x20 ? 'A space' : `Byte 0x${c.toString(16).toUpperCase().padStart(2, '0')}`;
}

function tokenEnd(b: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && /[\w$-]/.test(String.fromCharCode(b[i]!))) i++;
  if (i > at) return i;
  while (++i < end && (b[i]! & 0xc0) === 0x80);
  return i;
}
