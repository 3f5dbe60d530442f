import type { RawRegion } from '../../domain/raw-finding.ts';
import type { Edit } from '../../domain/report.ts';
import type { SourceFile } from '../../domain/source-file.ts';

/** How a tool counts. */
export interface Units {
  readonly 'line-base'?: 0 | 1 | undefined;
  readonly 'column-base'?: 0 | 1 | undefined;
  readonly 'column-unit'?: 'utf-16' | 'code-point' | 'byte' | 'tab-8' | undefined;
  readonly 'end-inclusive'?: boolean | undefined;
}

/**
 * The region that a tool means, in a file as it is now; undefined if it names no line. What lies outside of the file is
 * moved to its edge. Without an end it is the word at the column, without a column the line.
 */
export function toRegion(file: SourceFile, said: RawRegion, units: Units): Edit['region'] | undefined {
  const { line: first, column, endLine, endColumn } = said;
  const raw = { line: whole(first), column: whole(column), endLine: whole(endLine), endColumn: whole(endColumn) };
  const line = lineOf(file, raw.line, units);
  if (line === undefined) return undefined;
  const from = raw.column === undefined ? file.lineStarts()[line]! : toOffset(file, line, raw.column, units);
  const to = Math.max(from, endOf(file, raw, line, from, units));
  return file.region(from, to - from);
}

/** A number that is no whole one is no place. */
export function whole(value: number | undefined): number | undefined {
  return Number.isInteger(value) ? value : undefined;
}

function endOf(file: SourceFile, raw: RawRegion, line: number, from: number, units: Units): number {
  const endLine = lineOf(file, raw.endLine, units) ?? line;
  if (raw.endColumn !== undefined) {
    const column = raw.endColumn + (units['end-inclusive'] ? 1 : 0);
    return endLine < line ? from : toOffset(file, endLine, column, units, isBeyond(file, raw.endLine, units));
  }
  if (raw.column === undefined || endLine > line) return file.lineEnd(Math.max(endLine, line));
  const rest = file.bytes().toString('utf8', from, file.lineEnd(line));
  const word = /^(?:[\p{L}\p{N}_]+|.)/su.exec(rest)?.[0] ?? '';
  return Math.min(from + Buffer.byteLength(word), file.lineEnd(line));
}

/** 0-based. */
function lineOf(file: SourceFile, line: number | undefined, units: Units): number | undefined {
  if (line === undefined) return undefined;
  const index = line - (units['line-base'] ?? 1);
  // Some tools write 0, or less, for the file as a whole.
  return index < 0 ? undefined : Math.min(index, file.lineStarts().length - 1);
}

/** Whether a line is the one behind the last, at whose start an edit may end. */
function isBeyond(file: SourceFile, line: number | undefined, units: Units): boolean {
  return line !== undefined && line - (units['line-base'] ?? 1) >= file.lineStarts().length;
}

function toOffset(file: SourceFile, line: number, column: number, units: Units, beyond = false): number {
  if (beyond) return file.length;
  const start = file.lineStarts()[line]! + (line === 0 ? markLength(file) : 0);
  const next = file.lineStarts()[line + 1] ?? file.length;
  const index = Math.max(0, column - (units['column-base'] ?? 1));
  const text = file.bytes().toString('utf8', start, next);
  const bytes = units['column-unit'] === 'byte' ? index : Buffer.byteLength(prefix(text, index, units['column-unit']));
  return Math.min(start + bytes, next);
}

/** No tool that is known counts a byte-order mark as a column. */
function markLength(file: SourceFile): number {
  const bytes = file.bytes();
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** The part of a line before a column. */
function prefix(text: string, index: number, unit: Units['column-unit'] = 'utf-16'): string {
  if (unit === 'utf-16') return wholeCharacters(text.slice(0, index));
  let cells = 0;
  let end = 0;
  for (const char of text) {
    if (cells >= index) break;
    cells = unit === 'tab-8' && char === '\t' ? cells + 8 - (cells % 8) : cells + 1;
    end += char.length;
  }
  return text.slice(0, end);
}

/** Half of a pair of surrogates is no place in a file. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** A position given as characters from the start of the file, in bytes. */
export function toByteOffset(
  file: SourceFile,
  offset: number,
  unit: 'utf-16' | 'code-point' | 'byte' = 'utf-16',
): number {
  const from = Math.max(0, offset);
  if (unit === 'byte') return Math.min(from, file.length);
  // Tools that count characters do so behind a byte-order mark.
  const text = file.text();
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const head =
    unit === 'utf-16' ? wholeCharacters(text.slice(0, from + mark)) : [...text].slice(0, from + mark).join('');
  return Math.min(Buffer.byteLength(head), file.length);
}
