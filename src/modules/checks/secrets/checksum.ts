import type { Checksum } from './family.ts';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
let table: Uint32Array | undefined;

/**
 * Appends the checksum to `body`, a token without it. `prefix` is the number of characters at the start that the
 * checksum leaves out.
 */
export function checksumOf(kind: Checksum, body: string, prefix: number): string {
  switch (kind) {
    case 'crc32-base62':
      return toBase62(crc32(body.slice(prefix))).padStart(6, '0');
    case 'crc32-base36':
      return crc32(body).toString(36).padStart(7, '0');
  }
}

/** Characters of a checksum of this kind; they are the last of its token. */
export const checksumLength: Readonly<Record<Checksum, number>> = { 'crc32-base62': 6, 'crc32-base36': 7 };

/** Whether the token ends with its checksum; `prefix` as in {@link checksumOf}. */
export function hasChecksum(kind: Checksum, token: string, prefix: number): boolean {
  const end = token.length - checksumLength[kind];
  return checksumOf(kind, token.slice(0, end), prefix) === token.slice(end);
}

function toBase62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = base62[rest % 62] + text;
  return text;
}

/** CRC-32 as in zlib; Node has its own from 20.15 on only. */
function crc32(text: string): number {
  table ??= crcTable();
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = table[(crc ^ text.charCodeAt(i)) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
}
