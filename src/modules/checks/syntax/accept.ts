/** What an acceptor says: it does not know, the file is valid, or it is if its bytes are UTF-8. */
export const unknown = 0;
export const valid = 1;
export const validIfUtf8 = 2;

/** 3 if the file begins with the byte-order mark of UTF-8, else 0. */
export function afterByteOrderMark(b: Buffer, length: number): number {
  return length >= 3 && b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf ? 3 : 0;
}
