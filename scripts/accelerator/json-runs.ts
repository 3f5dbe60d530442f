import { Buffer } from './node';

export class Bits {
  seen: i32 = 0;
}
export const bits: Bits = new Bits();

// As in JavaScript, sixteen bytes at a time. What is loaded from behind the end is left out of the answer.

export function afterBlanks(b: Buffer, from: i32, end: i32): i32 {
  if (from < end && b[from] > 0x20) return from;
  const base = changetype<usize>(b);
  for (let i = from; i < end; i += 16) {
    const bytes = v128.load(base + i);
    const lines = v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d)));
    const spaces = v128.or(i8x16.eq(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x09)));
    const others = ~i8x16.bitmask(v128.or(lines, spaces)) & 0xffff;
    if (others !== 0) return min(i + ctz(others), end);
  }
  return max(from, end);
}

export function afterPlain(b: Buffer, from: i32, end: i32): i32 {
  const base = changetype<usize>(b);
  for (let i = from; i < end; i += 16) {
    const bytes = v128.load(base + i);
    const marks = v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c)));
    const stops = i8x16.bitmask(v128.or(marks, i8x16.lt_u(bytes, i8x16.splat(0x20))));
    const length = min(ctz(stops | (1 << 16)), end - i);
    if ((i8x16.bitmask(bytes) & ((1 << length) - 1)) !== 0) bits.seen |= 0x80;
    if (length < 16) return i + length;
  }
  return max(from, end);
}
