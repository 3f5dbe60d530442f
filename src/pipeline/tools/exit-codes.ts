type Codes = readonly (number | string)[];

/** Whether a code is one of `codes`, which may be ranges: `11-14`. */
export function hasCode(codes: Codes, code: number): boolean {
  return codes.some((one) => {
    if (typeof one === 'number') return one === code;
    const [from = 0, to = 0] = one.split('-').map(Number);
    return code >= from && code <= to;
  });
}

/** Whether a code that is a sum of bits has one of `bits`. */
export function hasBit(code: number, bits: number): boolean {
  return (code & bits) !== 0;
}
