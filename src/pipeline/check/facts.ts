import { Mode } from '../../domain/entry.ts';
import { Fact } from '../../domain/facts.ts';

const { trailingBlank, crlf, lf, cr, nonAscii, conflict, tabIndent, spaceIndent } = Fact;

/** As in git (`buffer_is_binary`): a NUL within this many bytes makes a file binary. */
const binaryProbe = 8000;

/** Whether the content is to be treated as binary. */
export function isBinary(buffer: Buffer, length: number): boolean {
  const end = Math.min(length, binaryProbe);
  for (let i = 0; i < end; i++) if (buffer[i] === 0) return true;
  return false;
}

/** The facts that take no look at the content as a whole. */
export function edgeFacts(mode: number, buffer: Buffer, length: number): number {
  const executable = mode === Mode.executable ? Fact.executable : 0;
  if (length === 0) return executable | Fact.empty;
  const first = buffer[0];
  const shebang = first === 0x23 && buffer[1] === 0x21 && length > 1 ? Fact.shebang : 0;
  const mark = first === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf && length > 2 ? Fact.byteOrderMark : 0;
  return executable | shebang | mark | endFacts(buffer, length);
}

function endFacts(buffer: Buffer, length: number): number {
  const last = buffer[length - 1];
  if (last !== 10 && last !== 13) {
    return Fact.noFinalNewline | (last === 32 || last === 9 ? trailingBlank : 0);
  }
  const before = last === 10 && buffer[length - 2] === 13 ? length - 3 : length - 2;
  const extra = before < 0 || buffer[before] === 10 || buffer[before] === 13;
  return extra ? Fact.extraFinalNewline : 0;
}

/**
 * The facts of a text, in one pass. This loop sees every byte of the repository: nearly all of them take its first
 * branch only.
 */
export function textFacts(buffer: Buffer, length: number): number {
  let facts = lineStartFacts(buffer, 0, length);
  let seen = 0;
  for (let i = 0; i < length; i++) {
    const byte = buffer[i]!;
    seen |= byte;
    if (byte > 13) continue;
    if (byte === 10) {
      const previous = i > 0 ? buffer[i - 1]! : 0;
      if (previous === 13) {
        facts |= crlf;
        if (i > 1 && isBlank(buffer[i - 2]!)) facts |= trailingBlank;
      } else {
        facts |= lf;
        if (isBlank(previous)) facts |= trailingBlank;
      }
      const next = buffer[i + 1]!;
      if (next <= 0x3e || next === 0x7c) facts |= lineStartFacts(buffer, i + 1, length);
    } else if (byte === 13 && (i + 1 === length || buffer[i + 1] !== 10)) {
      facts |= cr;
      if (i > 0 && isBlank(buffer[i - 1]!)) facts |= trailingBlank;
    }
  }
  return seen > 0x7f ? facts | nonAscii : facts;
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}

function lineStartFacts(buffer: Buffer, at: number, length: number): number {
  if (at >= length) return 0;
  const byte = buffer[at];
  if (byte === 9) return tabIndent;
  if (byte === 32) return spaceIndent;
  if (byte !== 0x3c && byte !== 0x3d && byte !== 0x3e && byte !== 0x7c) return 0;
  for (let i = at + 1; i < at + 7; i++) if (i >= length || buffer[i] !== byte) return 0;
  return conflict;
}
