import { hash64 } from '../../domain/hash.ts';
import type { ReviewFile, ReviewHunk } from '../../domain/review.ts';
import { clip, plural } from '../../lib/text.ts';
import { estimateTokens } from '../../lib/tokens.ts';
import { visible } from '../../lib/visible.ts';
import { laneOf } from './lane.ts';
import { type Row, toLines, toRegions } from './rows.ts';
import { splitRows } from './split.ts';

/** In characters: of a longer line only the beginning is shown. */
const longestLine = 1000;

/**
 * The hunks of a file as a model reads them: the head with three lines around each change (none in the light lane),
 * a number before each of its lines, removed lines marked; what was only removed is a note. No hunk has more than
 * `limit` tokens.
 */
export function renderFile(file: ReviewFile, limit: number): ReviewHunk[] {
  const lane = laneOf(file.path);
  const last = Math.max(1, toLines(file.head).length);
  if (file.status === 'deleted') return numbered([toNote(file, lane, toRegions(file, 0).flat(), 1)]);
  const fits = (rows: readonly Row[]): boolean => estimateTokens(rows.map(toText).join('\n')) <= limit;
  return numbered(
    toRegions(file, lane === 'code' ? 3 : 0).flatMap((rows) =>
      rows.some(({ sign }) => sign === '+')
        ? splitRows(rows, fits).map((part) => toHunk(file, lane, part, last))
        : [toNote(file, lane, rows, last)],
    ),
  );
}

function toHunk({ path }: ReviewFile, lane: ReviewHunk['lane'], rows: readonly Row[], last: number): ReviewHunk {
  const shown = rows.flatMap(({ sign, line }) => (sign === '-' ? [] : [line]));
  const start = Math.min(shown[0] ?? rows[0]!.line, last);
  const added = rows.flatMap(({ sign, line }) => (sign === '+' ? [line] : []));
  return {
    id: idOf(path, rows),
    path,
    start,
    end: shown.at(-1) ?? start,
    added,
    text: rows.map(toText).join('\n'),
    lane,
  };
}

/** What was only removed, in one line. */
function toNote(file: ReviewFile, lane: ReviewHunk['lane'], rows: readonly Row[], last: number): ReviewHunk {
  const removed = rows.filter(({ sign }) => sign === '-');
  const line = removed[0]!.line - 1;
  const where = file.status === 'deleted' ? 'The file was deleted' : `After line ${line}`;
  const first = clip(removed.find(({ text }) => text.trim() !== '')?.text.trim() ?? '', 120);
  const text = `(${where}: ${plural(removed.length, 'line')} removed, beginning with ${first})`;
  const [start, end] = [Math.min(Math.max(1, line), last), Math.min(line + 1, last)];
  return { id: idOf(file.path, rows), path: file.path, start, end, added: [], text, lane };
}

function toText({ sign, line, text }: Row): string {
  return `${sign === '-' ? '' : line}${sign}${clip(text, longestLine)}`;
}

function idOf(path: string, rows: readonly Row[]): string {
  const changed = rows.filter(({ sign }) => sign !== ' ');
  return hash64([path, ...changed.map(({ sign, text }) => sign + text)].join('\n'));
}

/** Equal hunks of a file are told apart by their order. */
function numbered(hunks: readonly ReviewHunk[]): ReviewHunk[] {
  const seen = new Map<string, number>();
  return hunks.map((hunk) => {
    const count = seen.get(hunk.id) ?? 0;
    seen.set(hunk.id, count + 1);
    return count === 0 ? hunk : { ...hunk, id: hash64(`${hunk.id}\n${count}`) };
  });
}

/** Hunks as they stand in a prompt: those of a file below its path, `…` between what does not adjoin. */
export function showHunks(hunks: readonly ReviewHunk[]): string {
  const parts: string[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const before = hunks[index - 1];
    if (before?.path !== hunk.path) parts.push(`== ${visible(hunk.path)}`);
    else if (before.end + 1 !== hunk.start) parts.push('…');
    parts.push(hunk.text);
  }
  return parts.join('\n');
}
