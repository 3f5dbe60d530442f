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

/**
 * 53 bits of such hashes, as whole numbers: equal for texts that differ in nothing but case, as `toLowerCase` has it. For
 * many texts at a time that begin with the same prefix, and of which few are alike: a lower-case copy of each would take ten
 * times as long.
 */
export class CaselessHash {
  readonly prefix: string;
  readonly #high: number;
  readonly #low: number;

  constructor(prefix: string) {
    this.prefix = prefix;
    const lower = prefix.toLowerCase();
    let high = 0x9e3779b9;
    let low = 0x85ebca6b;
    for (let i = 0; i < lower.length; i++) {
      high = Math.imul(high ^ lower.charCodeAt(i), 0x27d4eb2f);
      low = Math.imul(low ^ lower.charCodeAt(i), 0x165667b1);
    }
    this.#high = high;
    this.#low = low;
  }

  /** Of a text that begins with the prefix, which is empty or ends in a slash. */
  of(text: string): number {
    let high = this.#high;
    let low = this.#low;
    for (let i = this.prefix.length; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) return new CaselessHash(text).of(text);
      const lower = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
      high = Math.imul(high ^ lower, 0x27d4eb2f);
      low = Math.imul(low ^ lower, 0x165667b1);
    }
    return (finish(high ^ (low >>> 15)) >>> 0) * 2 ** 21 + (finish(low ^ (high >>> 13)) >>> 11);
  }
}

function finish(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return again ^ (again >>> 16);
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
