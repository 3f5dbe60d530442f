import type { Finding } from '../../../domain/report.ts';
import { charWidth, commandOffsets, escapeChar, visible } from '../../../lib/visible.ts';

const tabWidth = 4;

/** One character of the line, as it is shown. */
interface Cell {
  /** UTF-16 offset in the line. */
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

/** The line in question and the marks below it, without the gutter. */
export interface Frame {
  readonly line: string;
  readonly marks: string;
}

/**
 * The snippet with carets under the region, at most `width` columns. A line that is too long is cut to the part around
 * the region. Undefined if there is nothing to show.
 */
export function toFrame({ location: { region }, snippet }: Finding, width: number): Frame | undefined {
  if (!region || snippet === undefined || width < 10) return undefined;
  const start = Math.min(region.startColumn - 1, snippet.length);
  const end = region.endLine > region.startLine ? snippet.length : Math.min(region.endColumn - 1, snippet.length);
  const blanks = Math.max(start, snippet.trimEnd().length);
  const cells = toCells(snippet, blanks < end ? { start: blanks, end } : undefined);
  const from = widthUntil(cells, start);
  const to = Math.max(from + 1, widthUntil(cells, end));
  return cut(cells, from, to, width);
}

/** Blanks at the end of the line are drawn as dots and arrows if the region has them: there is nothing else to see. */
function toCells(text: string, blank: { readonly start: number; readonly end: number } | undefined): readonly Cell[] {
  const cells: Cell[] = [];
  const broken = commandOffsets(text);
  let at = 0;
  let column = 0;
  for (const char of text) {
    const drawn = blank !== undefined && at >= blank.start && at < blank.end;
    const shown = broken.has(at) ? escapeChar(char) : toShown(char, column, drawn);
    const width = shown.length === char.length && char !== '\t' ? charWidth(char) : shown.length;
    cells.push({ at, shown, width });
    at += char.length;
    column += width;
  }
  return cells;
}

function toShown(char: string, column: number, drawn: boolean): string {
  if (char === '\t') return (drawn ? '→' : ' ').padEnd(tabWidth - (column % tabWidth));
  return drawn && char === ' ' ? '·' : visible(char);
}

function widthUntil(cells: readonly Cell[], offset: number): number {
  return cells.reduce((sum, { at, width }) => (at < offset ? sum + width : sum), 0);
}

/** Leaves a third of the width for what stands before the region. */
function cut(cells: readonly Cell[], from: number, to: number, width: number): Frame {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  const room = total > width ? width - 2 : width;
  const left = total > width ? Math.max(0, Math.min(from - Math.floor(room / 3), total - room)) : 0;
  let x = 0;
  let line = '';
  let first = -1;
  let last = 0;
  for (const cell of cells) {
    if (x >= left && x + cell.width <= left + room) {
      if (first < 0) first = x;
      line += cell.shown;
      last = x + cell.width;
    }
    x += cell.width;
  }
  const before = left > 0 ? '…' : '';
  const shift = Math.max(0, first) - before.length;
  const carets = Math.max(1, Math.min(to, Math.max(last, from + 1)) - from);
  const marks = `${' '.repeat(Math.max(0, from - shift))}${'^'.repeat(carets)}`;
  return { line: `${before}${line}${last < total ? '…' : ''}`.trimEnd(), marks };
}
