import { createTwoFilesPatch } from '../diff.ts';
import { blobId } from './blob-id.ts';

/** A file whose content changes, and nothing else of it. */
export interface FileChange {
  readonly path: string;
  /** As git stores it, see `Mode`. */
  readonly mode: number;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** The change as `git diff` prints it, to be given to `git apply`, also with `--3way`. Bytes stay what they are. */
export function toGitPatch({ path, mode, before, after }: FileChange): Buffer {
  const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  // Latin-1 has a character for every byte, and the other way round.
  const diff = createTwoFilesPatch('a', 'b', before.toString('latin1'), after.toString('latin1'), '', '', {
    context: 3,
  });
  const head = [
    `diff --git ${from} ${to}`,
    `index ${blobId(before)}..${blobId(after)} ${mode.toString(8)}`,
    `--- ${ended(from)}`,
    `+++ ${ended(to)}`,
  ];
  return Buffer.from(`${head.join('\n')}\n${diff.slice(diff.indexOf('@@'))}`, 'latin1');
}

/** What has blanks in it ends, behind `---` and `+++`, with a tab. */
function ended(name: string): string {
  return !name.startsWith('"') && name.includes(' ') ? `${name}\t` : name;
}

const letters: Readonly<Record<string, string>> = {
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '"': '"',
  '\\': '\\',
};

/** The name in quotes if it has bytes that need them: those that are not printable ASCII, quotes and backslashes. */
function quoted(name: string): string {
  const bytes = Buffer.from(name).toString('latin1');
  const escaped = bytes.replace(/[^ !#-[\]-~]/g, (byte) => {
    const letter = letters[byte] ?? byte.charCodeAt(0).toString(8).padStart(3, '0');
    return `\\${letter}`;
  });
  return escaped === bytes ? bytes : `"${escaped}"`;
}
