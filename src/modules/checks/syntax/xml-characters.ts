/** A blank, but for CR, of which only CR LF is understood. */
export function isBlank(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0x09;
}

/** What a name of ASCII begins with; colons are left to the judge. */
export function isNameStart(c: number): boolean {
  const letter = c | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || c === 0x5f;
}

export function isNameByte(c: number): boolean {
  return isNameStart(c) || (c >= 0x30 && c <= 0x3a) || c === 0x2d || c === 0x2e;
}

/** Of a hexadecimal digit its value, else 16. */
export function digitOf(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16;
}
