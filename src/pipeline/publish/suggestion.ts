import type { Suggestion } from '../../domain/note.ts';
import { type ShownLines, shownWith } from '../../domain/patch.ts';
import { lastLine } from '../../domain/region.ts';
import type { Fix } from '../../domain/report.ts';

/** More lines than this nobody commits from a comment. */
const mostLines = 40;

/**
 * The fix as lines to be replaced; undefined where the patch does not show all of them in one hunk, or where the
 * difference is none that lines can tell (line ends, a byte-order mark).
 */
export function toSuggestion(fix: Fix, hunks: readonly ShownLines[]): Suggestion | undefined {
  const startLine = Math.min(...fix.edits.map(({ region }) => region.startLine));
  const endLine = Math.max(startLine, ...fix.edits.map(({ region }) => lastLine(region)));
  const hunk = shownWith(hunks, startLine, endLine);
  if (hunk === undefined || endLine - startLine >= mostLines) return undefined;
  const before = hunk.lines.slice(startLine - hunk.start, endLine + 1 - hunk.start).map((line) => `${line}\n`);
  const after = applyEdits(before, startLine, fix);
  const plain = (text: string): string => text.replace(/\r|\uFEFF/g, '').replace(/\n$/, '');
  if (after === undefined || plain(after) === plain(before.join(''))) return undefined;
  if (after === '') return { startLine, endLine, text: undefined };
  return after.endsWith('\n') ? { startLine, endLine, text: after.slice(0, -1).replace(/\r$/, '') } : undefined;
}

/** Undefined if the edits do not lie within the lines: then the lines are not those of the fix. */
function applyEdits(lines: readonly string[], startLine: number, { edits }: Fix): string | undefined {
  const text = lines.join('');
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length);
  const offset = (line: number, column: number): number => (starts[line - startLine] ?? Number.NaN) + column - 1;
  let result = '';
  let at = 0;
  for (const { region, text: replacement } of edits) {
    const from = offset(region.startLine, region.startColumn);
    const to = offset(region.endLine, region.endColumn);
    if (!(from >= at && to >= from && to <= text.length)) return undefined;
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}
