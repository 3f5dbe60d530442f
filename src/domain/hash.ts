/**
 * A hash of 64 bits, as 16 hexadecimal digits: two multiplicative hashes over the UTF-16 code units, each finished as in
 * MurmurHash3. It tells contents apart, and is no proof against an adversary. Needs no module of Node's.
 */
export function hash64(text: string): string {
  const { high, low } = mix(seed, text);
  return toHex(finish(high ^ (low >>> 15))) + toHex(finish(low ^ (high >>> 13)));
}

interface Mixed {
  readonly high: number;
  readonly low: number;
}

const seed: Mixed = { high: 0x9e3779b9 | 0, low: 0x85ebca6b | 0 };

function mix({ high, low }: Mixed, text: string): Mixed {
  let [one, other] = [high, low];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x27d4eb2f);
    other = Math.imul(other ^ unit, 0x165667b1);
  }
  return { high: one, low: other };
}

/**
 * The state of such a hash of the first `length` units of a text without regard to case, as `toLowerCase` has it: for many texts
 * that begin alike. A class would be slow for its first thousands, a lower-case copy of each for all.
 */
export interface CaselessHash extends Mixed {
  readonly length: number;
}

export const ofNothing: CaselessHash = { length: 0, ...seed };

/** Of all of `text`, whose beginning `hash` is of. Where they part, no letter may decide how the one before it is lowered. */
export function extendHash(hash: CaselessHash, text: string): CaselessHash {
  const { length } = text;
  let { high, low } = hash;
  for (let i = hash.length; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return { length, ...mix(hash, text.slice(hash.length).toLowerCase()) };
    const lower = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
    high = Math.imul(high ^ lower, 0x27d4eb2f);
    low = Math.imul(low ^ lower, 0x165667b1);
  }
  return { length, high, low };
}

/** 53 bits of it, as a whole number. */
export function toNumber({ high, low }: CaselessHash): number {
  return (finish(high ^ (low >>> 15)) >>> 0) * 2 ** 21 + (finish(low ^ (high >>> 13)) >>> 11);
}

function finish(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return again ^ (again >>> 16);
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
