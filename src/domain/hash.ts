/**
 * A hash of 64 bits, as 16 hexadecimal digits: two multiplicative hashes over the UTF-16 code units, each finished as in
 * MurmurHash3. It tells contents apart, and is no proof against an adversary. Needs no module of Node's.
 */
export function hash64(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x27d4eb2f);
    low = Math.imul(low ^ unit, 0x165667b1);
  }
  return toHex(finish(high ^ (low >>> 15))) + toHex(finish(low ^ (high >>> 13)));
}

function finish(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return again ^ (again >>> 16);
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
