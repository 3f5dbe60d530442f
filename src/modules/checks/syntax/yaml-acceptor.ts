import { afterByteOrderMark, unknown, valid, validIfUtf8 } from './accept.ts';
import { pushKey, readFlow } from './yaml-flow.ts';
import {
  byteAt,
  readBlockScalar,
  readPlain,
  readPlainRest,
  readQuoted,
  readTail,
  seen,
  skipComment,
  skipSpaces,
} from './yaml-scalars.ts';
import { YamlState } from './yaml-state.ts';

/** Where a node stands: behind the colon of a key, where it may be a mapping's first key, or where a key must stand. */
const afterKey = 0;
const anywhere = 1;
const keyOnly = 2;

const state = new YamlState();
let b: Buffer = Buffer.alloc(0);
let end = 0;
let lineStart = 0;
/** The innermost collection's last entry has no node yet. */
let pending = false;
/** It has an anchor or a tag. */
let hasProperties = false;
/** The line before ends in a plain scalar that may go on. */
let plainOpen = false;
/** A comment stands on a line of its own between the last entry and this line. */
let afterComment = false;
let hasRoot = false;
/** After `...`: what follows must begin with `---`. */
let isEnded = false;

/**
 * Whether `buffer[0]` to `buffer[length - 1]` is YAML of the common kinds, and certainly valid. `unknown` means
 * nothing: the file may be invalid, or beyond what is understood here; the judge (`judgeYaml`) decides.
 *
 * Understood are block collections, scalars of all styles, flow collections of scalars, comments, `---` and `...`,
 * anchors, aliases, tags, and documents that are one flow collection or one plain scalar. Not understood are CR line ends,
 * tabs as indentation, `? ` keys, directives, indentation indicators, most escapes in keys, and properties of keys.
 */
export function acceptYaml(buffer: Buffer, length: number): number {
  b = buffer;
  end = length;
  state.reset();
  seen.bits = 0;
  pending = hasProperties = plainOpen = afterComment = hasRoot = isEnded = false;
  for (let p = afterByteOrderMark(buffer, length); p < end; p++) {
    p = readLine(p);
    if (p === -1) return unknown;
  }
  if (!state.closeAll()) return unknown;
  return seen.bits < 0x80 ? valid : validIfUtf8;
}

/** To its end, or to that of the last line of what begins on it. */
function readLine(start: number): number {
  lineStart = start;
  const p = skipSpaces(b, start, end);
  const c = byteAt(b, p, end);
  if (c === 0x0a) return p;
  if (c === 0x23) {
    plainOpen = false;
    afterComment = true;
    return skipComment(b, p, end);
  }
  const column = p - start;
  if (column === 0 && isMarker(c)) return readMarker(c);
  if (c < 0x20 || isEnded) return -1;
  if (plainOpen && column > state.column()) return readContinuation(p);
  plainOpen = false;
  const isItem = c === 0x2d && byteAt(b, p + 1, end) <= 0x20;
  if (!hasRoot && !isItem) {
    const behind = readLone(p);
    if (behind !== noLone) return behind;
  }
  const place = findPlace(column, isItem);
  if (place === -1) return -1;
  if (isItem) return readItem(p);
  return place === anywhere && afterComment ? readAfterComment(p) : readNode(p, place);
}

/** The judge does not always find a scalar that is alone on its line after such comments. */
function readAfterComment(start: number): number {
  const depth = state.depth;
  const p = readNode(start, anywhere);
  return state.depth > depth ? p : -1;
}

const noLone = -2;

/** The root, if it is a flow collection, or a line of a plain scalar; {@link noLone} if it is a block collection. */
function readLone(start: number): number {
  const c = b[start]!;
  if (c === 0x5b || c === 0x7b) {
    hasRoot = true;
    return readTailOf(readFlow(b, start, end, state));
  }
  const p = isLoneByte(c) ? readPlain(b, start, end) : -1;
  if (p === -1 || byteAt(b, p, end) !== 0x0a) return noLone;
  hasRoot = plainOpen = true;
  return p;
}

function isLoneByte(c: number): boolean {
  const letter = c | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x24;
}

/** `---` or `...` before a blank or the line end. */
function isMarker(c: number): boolean {
  if (c !== 0x2d && c !== 0x2e) return false;
  return (
    byteAt(b, lineStart + 1, end) === c && byteAt(b, lineStart + 2, end) === c && byteAt(b, lineStart + 3, end) <= 0x20
  );
}

function readMarker(c: number): number {
  if (c === 0x2e && !hasRoot) return -1;
  if (!state.closeAll()) return -1;
  pending = hasProperties = plainOpen = hasRoot = false;
  isEnded = c === 0x2e;
  const p = skipSpaces(b, lineStart + 3, end);
  return !isEnded && byteAt(b, p, end) === 0x21 ? readTailOf(readTag(p)) : readTail(b, lineStart + 3, end);
}

function readContinuation(start: number): number {
  if (state.depth === 0 && !isLoneByte(b[start]!)) return -1;
  const p = readPlainRest(b, start, end);
  const c = byteAt(b, p, end);
  if (p === -1 || c === 0x3a) return -1;
  plainOpen = c === 0x0a;
  return plainOpen ? p : skipComment(b, p, end);
}

/** Closes and opens collections for a line at `column`; the place of the node, or -1. */
function findPlace(column: number, isItem: boolean): number {
  while (state.column() > column) {
    if (!state.close()) return -1;
    pending = false;
  }
  if (!hasRoot) return openRoot(column, isItem);
  const isDeeper = column > state.column();
  if (pending && (isDeeper || (isItem && state.isMapping()))) {
    pending = false;
    return isItem && !state.open(column, false) ? -1 : anywhere;
  }
  pending = hasProperties = false;
  if (isDeeper) return -1;
  if (!isItem && state.sharesColumn() && !state.close()) return -1;
  return isItem === state.isMapping() ? -1 : keyOnly;
}

function openRoot(column: number, isItem: boolean): number {
  hasRoot = true;
  return state.open(column, !isItem) ? keyOnly : -1;
}

/** From the `-` of a sequence's entry. */
function readItem(start: number): number {
  const p = skipSpaces(b, start + 1, end);
  const c = byteAt(b, p, end);
  hasProperties = false;
  if (c === 0x0a || c === 0x23) return readNothing(p);
  if (c !== 0x2d || byteAt(b, p + 1, end) > 0x20) return readNode(p, anywhere);
  return state.open(p - lineStart, false) ? readItem(p) : -1;
}

/** The entry's node, if it has one, begins on a later line. */
function readNothing(p: number): number {
  pending = true;
  afterComment = false;
  return byteAt(b, p, end) === 0x0a ? p : skipComment(b, p, end);
}

function readNode(p: number, place: number): number {
  const c = b[p]!;
  if (c === 0x22 || c === 0x27) return readQuotedNode(p, place);
  switch (c) {
    case 0x5b:
    case 0x7b:
      return place === keyOnly ? -1 : readTailOf(readFlow(b, p, end, state));
    case 0x7c:
    case 0x3e:
      return place === keyOnly || p === lineStart ? -1 : readBlockScalar(b, p, end, state.column());
    case 0x2a:
      return place === keyOnly || hasProperties ? -1 : readTailOf(state.readAnchor(b, p, end));
    case 0x26:
    case 0x21:
      return place === keyOnly || hasProperties ? -1 : readProperties(p);
    default:
      return readPlainNode(p, place);
  }
}

function readTailOf(p: number): number {
  return p === -1 ? -1 : readTail(b, p, end);
}

function readQuotedNode(start: number, place: number): number {
  const p = readQuoted(b, start, end, state.column());
  if (p === -1) return -1;
  const colon = seen.lines ? p : skipSpaces(b, p, end);
  if (byteAt(b, colon, end) !== 0x3a) return place === keyOnly ? -1 : readTail(b, p, end);
  if (byteAt(b, colon + 1, end) > 0x20 || seen.lines) return -1;
  return readKey(start, place, start + 1, p - 1, true, colon);
}

function readPlainNode(start: number, place: number): number {
  const p = readPlain(b, start, end);
  if (p === -1) return -1;
  const c = byteAt(b, p, end);
  if (c === 0x3a) return readKey(start, place, start, p, false, p);
  if (place === keyOnly) return -1;
  plainOpen = c === 0x0a;
  return plainOpen ? p : skipComment(b, p, end);
}

/** The entry whose key's content is from `from` to `to`. */
function readKey(start: number, place: number, from: number, to: number, isQuoted: boolean, colon: number): number {
  if (place === afterKey || to - from > 1000) return -1;
  if (place === anywhere && !state.open(start - lineStart, true)) return -1;
  if (!pushKey(b, from, to, isQuoted, state)) return -1;
  hasProperties = false;
  const p = skipSpaces(b, colon + 1, end);
  const c = byteAt(b, p, end);
  return c === 0x0a || c === 0x23 ? readNothing(p) : readNode(p, afterKey);
}

/** An anchor, a tag, or both, before a node that is on the same line and no key, or on a later line. */
function readProperties(start: number): number {
  let p = readProperty(start);
  const other = b[start] === 0x26 ? 0x21 : 0x26;
  if (p !== -1 && byteAt(b, p, end) === other) p = readProperty(p);
  if (p === -1) return -1;
  hasProperties = true;
  const c = byteAt(b, p, end);
  return c === 0x0a || c === 0x23 ? readNothing(p) : readNode(p, afterKey);
}

/** To what comes behind the blanks after it. */
function readProperty(start: number): number {
  const p = b[start] === 0x26 ? state.readAnchor(b, start, end) : readTag(start);
  return p === -1 || byteAt(b, p, end) > 0x20 ? -1 : skipSpaces(b, p, end);
}

/** `!` or `!!` and letters, digits, `_`, `-`, `.`, `/` or `:`. */
function readTag(start: number): number {
  const name = byteAt(b, start + 1, end) === 0x21 ? start + 2 : start + 1;
  let p = name;
  while (p < end && isTagByte(b[p]!)) p++;
  return p > name ? p : -1;
}

function isTagByte(c: number): boolean {
  const letter = c | 0x20;
  return (c >= 0x2d && c <= 0x3a) || (letter >= 0x61 && letter <= 0x7a) || c === 0x5f;
}
