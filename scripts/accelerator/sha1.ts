import { Buffer } from './node';

// SHA-1 (RFC 3174), for the ids of git's blobs: to load Node's own takes longer than to hash what a change touches.

const words = Buffer.alloc(80 * 4);
/** The last one or two blocks, filled up. */
const tail = Buffer.alloc(128);

let a: i32 = 0;
let b: i32 = 0;
let c: i32 = 0;
let d: i32 = 0;
let e: i32 = 0;

/** Writes the digest of the bytes, twenty of them, to `digest`. */
export function sha1(at: usize, length: i32, digest: usize): void {
  a = 0x67452301;
  b = <i32>0xefcdab89;
  c = <i32>0x98badcfe;
  d = 0x10325476;
  e = <i32>0xc3d2e1f0;
  const whole = length & ~63;
  for (let i = 0; i < whole; i += 64) addBlock(at + i);
  const rest = length - whole;
  const end = rest < 56 ? 64 : 128;
  const last = changetype<usize>(tail);
  memory.fill(last, 0, 128);
  memory.copy(last, at + whole, rest);
  store<u8>(last + rest, 0x80);
  store<i64>(last + end - 8, bswap<i64>((<i64>length) << 3));
  addBlock(last);
  if (end === 128) addBlock(last + 64);
  store<i32>(digest, bswap(a));
  store<i32>(digest, bswap(b), 4);
  store<i32>(digest, bswap(c), 8);
  store<i32>(digest, bswap(d), 12);
  store<i32>(digest, bswap(e), 16);
}

function addBlock(at: usize): void {
  const w = changetype<usize>(words);
  for (let i = 0; i < 64; i += 4) store<i32>(w + i, bswap(load<i32>(at + i)));
  for (let i = 64; i < 320; i += 4) {
    const mixed = load<i32>(w + i - 12) ^ load<i32>(w + i - 32) ^ load<i32>(w + i - 56) ^ load<i32>(w + i - 64);
    store<i32>(w + i, rotl(mixed, 1));
  }
  let v = a;
  let x = b;
  let y = c;
  let z = d;
  let u = e;
  for (let i = 0; i < 320; i += 4) {
    let mixed: i32;
    if (i < 80) mixed = ((x & y) | (~x & z)) + 0x5a827999;
    else if (i < 160) mixed = (x ^ y ^ z) + 0x6ed9eba1;
    else if (i < 240) mixed = ((x & y) | (x & z) | (y & z)) + <i32>0x8f1bbcdc;
    else mixed = (x ^ y ^ z) + <i32>0xca62c1d6;
    const next = rotl(v, 5) + mixed + u + load<i32>(w + i);
    u = z;
    z = y;
    y = rotl(x, 30);
    x = v;
    v = next;
  }
  a += v;
  b += x;
  c += y;
  d += z;
  e += u;
}
