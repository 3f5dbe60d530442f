import { Mode } from '../../domain/entry.ts';
import { Fact } from '../../domain/facts.ts';

const { trailingBlank, crlf, lf, cr, nonAscii, conflict, tabIndent, spaceIndent } = Fact;

/** As in git (`buffer_is_binary`): a NUL within this many bytes makes a file binary. */
const binaryProbe = 8000;

/** What {@link textFacts} says of binary content: the sign bit, which no fact has. */
const nul = 1 << 31;

/** Whether the content is to be treated as binary. */
export function isBinary(buffer: Buffer, length: number): boolean {
  return buffer.subarray(0, Math.min(length, binaryProbe)).includes(0);
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
 * The facts of a text, in one pass; negative if the content is binary, see {@link isBinary}. This loop sees every byte
 * of the repository, four at a time, and mostly takes its first branch only.
 */
export function textFacts(buffer: Buffer, length: number): number {
  const words = wordsOf(buffer);
  const whole = Math.min(words.length, length >> 2);
  let facts = lineStartFacts(buffer, 0, length);
  let seen = 0;
  for (let i = 0; i < whole && facts >= 0; i++) {
    const word = words[i]!;
    seen |= word;
    // Not 0 if one of the four bytes is below 14: https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
    if (((word - 0x0e0e0e0e) & ~word & 0x80808080) !== 0) facts |= controlFacts(buffer, i * 4, i * 4 + 4, length);
  }
  if (facts >= 0) facts |= controlFacts(buffer, whole * 4, length, length);
  return (seen & 0x80808080) !== 0 ? facts | nonAscii : facts;
}

let viewed: Buffer | undefined;
let view: Int32Array = new Int32Array();

/** The buffer as words; none if it is not aligned. Most calls come with one and the same buffer. */
function wordsOf(buffer: Buffer): Int32Array {
  if (buffer === viewed) return view;
  viewed = buffer;
  view =
    buffer.byteOffset % 4 === 0
      ? new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2)
      : new Int32Array();
  return view;
}

/** The facts that the bytes from `start` to before `end` establish, line ends above all. */
function controlFacts(buffer: Buffer, start: number, end: number, length: number): number {
  let facts = 0;
  for (let i = start; i < end; i++) {
    const byte = buffer[i]!;
    if (byte > 0x7f) facts |= nonAscii;
    else if (byte === 10) facts |= lineFeedFacts(buffer, i, length);
    else if (byte === 13) facts |= carriageReturnFacts(buffer, i, length);
    else if (byte === 0 && i < binaryProbe) return nul;
  }
  return facts;
}

function lineFeedFacts(buffer: Buffer, at: number, length: number): number {
  const previous = at > 0 ? buffer[at - 1]! : 0;
  const next = lineStartFacts(buffer, at + 1, length);
  if (previous !== 13) return next | lf | (isBlank(previous) ? trailingBlank : 0);
  return next | crlf | (at > 1 && isBlank(buffer[at - 2]!) ? trailingBlank : 0);
}

function carriageReturnFacts(buffer: Buffer, at: number, length: number): number {
  if (at + 1 < length && buffer[at + 1] === 10) return 0;
  return cr | (at > 0 && isBlank(buffer[at - 1]!) ? trailingBlank : 0);
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}

function lineStartFacts(buffer: Buffer, at: number, length: number): number {
  if (at >= length) return 0;
  const byte = buffer[at]!;
  if (byte > 0x3e && byte !== 0x7c) return 0;
  if (byte === 9) return tabIndent;
  if (byte === 32) return spaceIndent;
  if (byte !== 0x3c && byte !== 0x3d && byte !== 0x3e && byte !== 0x7c) return 0;
  for (let i = at + 1; i < at + 7; i++) if (i >= length || buffer[i] !== byte) return 0;
  return conflict;
}
