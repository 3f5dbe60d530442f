import { acceleratorOf } from '../accelerator.ts';

/** The id that git gives to the first `length` bytes. To load Node's own hashes takes longer than to check a small change. */
export function quickBlobId(buffer: Buffer, length: number): string | Promise<string> {
  const id = acceleratorOf(buffer)?.blobId(length);
  return id ?? import('./blob-id.ts').then(({ blobId }) => blobId(buffer, length));
}
