import { Buffer } from './node';

class Passed {
  bits: i32 = 0;
}

export const passed: Passed = new Passed();

export const highBits: i32 = 0x80;

/** As in JavaScript, sixteen bytes at a time. */
export function nextControl(buffer: Buffer, from: i32, length: i32): i32 {
  const base = changetype<usize>(buffer);
  let high: i32 = 0;
  let i = from;
  for (; i + 16 <= length; i += 16) {
    const bytes = v128.load(base + i);
    high |= i8x16.bitmask(bytes);
    const found = i8x16.bitmask(i8x16.lt_u(bytes, i8x16.splat(14)));
    if (found !== 0) {
      passed.bits |= high !== 0 ? highBits : 0;
      return i + ctz(found);
    }
  }
  let bits: i32 = high !== 0 ? highBits : 0;
  for (; i < length; i++) {
    const byte = buffer[i];
    bits |= byte;
    if (byte < 14) break;
  }
  passed.bits |= bits;
  return i;
}
