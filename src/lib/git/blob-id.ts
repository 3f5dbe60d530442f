import { createHash } from 'node:crypto';

/** The id that git gives to this content: of the first `length` bytes. */
export function blobId(buffer: Buffer, length: number = buffer.length): string {
  return createHash('sha1').update(`blob ${length}\0`).update(buffer.subarray(0, length)).digest('hex');
}
