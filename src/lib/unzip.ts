import { unzipSync } from 'fflate';

/** Entries that an archive may have at most. */
const mostEntries = 64;

/**
 * The content of the entry `name` of a zip archive, of at most `limit` bytes; undefined if there is none. Nothing is
 * written, and no other entry is unpacked, whatever it is called. Throws if the archive is damaged or larger than allowed.
 */
export function unzipEntry(archive: Uint8Array, name: string, limit: number): Buffer | undefined {
  let entries = 0;
  const files = unzipSync(archive, {
    filter: (file) => {
      if (++entries > mostEntries) throw new Error(`the archive has more than ${mostEntries} entries`);
      if (file.name !== name) return false;
      if (file.originalSize > limit) throw new Error(`${name} has more than ${limit} bytes`);
      return true;
    },
  });
  const content = files[name];
  return content && Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
