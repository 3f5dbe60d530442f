export class Passed {
  bits: number = 0;
}

/** The bytes that `nextControl` looked at since `bits` was set to 0, or-ed, four beside each other. */
export const passed: Passed = new Passed();

/** 0x80808080, as a signed number. */
export const highBits = -0x7f7f7f80;

/**
 * The offset of the first byte from `from` on that is below 14, as line ends, tabs and NUL are; `length` if there is none. This
 * loop sees every byte of the repository, four at a time.
 */
export function nextControl(buffer: Buffer, from: number, length: number): number {
  const words = wordsOf(buffer);
  const whole = Math.min(words.length, length >> 2);
  let bits = passed.bits;
  let i = from;
  for (; i < length; i++) {
    if ((i & 3) === 0) {
      let at = i >> 2;
      for (; at < whole; at++) {
        const word = words[at]!;
        bits |= word;
        // Not 0 if one of the four bytes is below 14: https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
        if (((word - 0x0e0e0e0e) & ~word & highBits) !== 0) break;
      }
      if (at > i >> 2) i = at * 4;
      if (i >= length) break;
    }
    const byte = buffer[i]!;
    bits |= byte;
    if (byte < 14) break;
  }
  passed.bits = bits;
  return i;
}

let viewed: Buffer | undefined;
let view: Int32Array = new Int32Array();

/** The buffer as words; none if it is not aligned. Most calls come with one and the same buffer. */
function wordsOf(buffer: Buffer): Int32Array {
  if (buffer === viewed) return view;
  viewed = buffer;
  view =
    buffer.byteOffset % 4 === 0
      ? new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2)
      : new Int32Array();
  return view;
}
