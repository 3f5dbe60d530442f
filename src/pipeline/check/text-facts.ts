import { Fact } from '../../domain/facts.ts';
import { highBits, nextControl, passed } from './control-bytes.ts';

const trailingBlank = Fact.trailingBlank;
const crlf = Fact.crlf;
const lf = Fact.lf;
const cr = Fact.cr;
const nonAscii = Fact.nonAscii;
const conflict = Fact.conflict;
const tabIndent = Fact.tabIndent;
const spaceIndent = Fact.spaceIndent;

/** As in git (`buffer_is_binary`): a NUL within this many bytes makes a file binary. */
export const binaryProbe = 8000;

/** What {@link textFacts} says of binary content: the sign bit, which no fact has. */
const nul = 1 << 31;

/** The facts of a text, in one pass; negative if the content is binary, see `isBinary`. */
export function textFacts(buffer: Buffer, length: number): number {
  passed.bits = 0;
  let facts = lineStartFacts(buffer, 0, length);
  for (let i = nextControl(buffer, 0, length); i < length; i = nextControl(buffer, i + 1, length)) {
    const byte = buffer[i]!;
    if (byte === 10) facts |= lineFeedFacts(buffer, i, length);
    else if (byte === 13) facts |= carriageReturnFacts(buffer, i, length);
    else if (byte === 0 && i < binaryProbe) return nul;
  }
  return (passed.bits & highBits) !== 0 ? facts | nonAscii : facts;
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
