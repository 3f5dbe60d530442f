import { isUtf8 } from 'node:buffer';
import { report } from './json-failure.ts';
import { lineAt } from './problem.ts';
import { hashBytes, type KeyStack } from './unique-keys.ts';

/** Adds the name in the string from `start` to `end`, which has escapes; false if there is no room for it. */
export function pushEscaped(b: Buffer, keys: KeyStack, start: number, end: number): boolean {
  const bytes = Buffer.from(JSON.parse(b.toString('utf8', start, end)) as string);
  return keys.push(hashBytes(bytes, 0, bytes.length), start);
}

/** Equal hashes were seen: decides by the names themselves, in linear time whatever the hashes are. */
export function repeatsName(b: Buffer, keys: KeyStack, base: number): boolean {
  const earlier = new Map<string, number>();
  for (let i = base; i < keys.count; i++) {
    const offset = keys.offset(i);
    const end = knownStringEnd(b, offset);
    const source = b.toString('utf8', offset, end);
    const name = JSON.parse(source) as string;
    const first = earlier.get(name);
    // Names that differ in bytes that are not UTF-8 would decode to the same text.
    if (first !== undefined && isUtf8(b.subarray(offset, end))) {
      report(offset, end - offset, `The object already has the name ${shortened(source)}, on line ${lineAt(b, first)}`);
      return true;
    }
    earlier.set(name, offset);
  }
  return false;
}

function shortened(source: string): string {
  return source.length > 60 ? `${source.slice(0, 57)}..."` : source;
}

/** Behind a string that was read before. */
function knownStringEnd(b: Buffer, start: number): number {
  let i = start + 1;
  while (b[i] !== 0x22) i += b[i] === 0x5c ? 2 : 1;
  return i + 1;
}
