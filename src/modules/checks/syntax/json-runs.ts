/** Bytes of strings and comments since it was set to 0, or-ed: what is above 0x7f tells. */
export class Bits {
  seen: number = 0;
}
export const bits: Bits = new Bits();

// What most bytes of a document are in. The WebAssembly sees sixteen at a time: scripts/accelerator/json-runs.ts.

/** Behind the blanks that begin at `from`. */
export function afterBlanks(b: Buffer, from: number, end: number): number {
  let i = from;
  while (i < end && b[i]! <= 0x20 && (b[i] === 0x20 || b[i] === 0x0a || b[i] === 0x0d || b[i] === 0x09)) i++;
  return i;
}

/** Where a string has its next quote, backslash or control character; `end`, or what is behind it, if it has none. */
export function afterPlain(b: Buffer, from: number, end: number): number {
  let seen = 0;
  let i = from;
  for (; i < end; i++) {
    const c = b[i]!;
    if (c === 0x22 || c === 0x5c || c < 0x20) break;
    seen |= c;
  }
  bits.seen |= seen;
  return i;
}
