import type { Row } from './rows.ts';

/** In rows: a part is at least so long, and ends at the best place up to the second number. */
const [least, most] = [40, 80];

/**
 * Parts a long hunk where the code parts: behind a blank line, as far left as possible. The places follow from the
 * content, so that most parts stay what they are when another one changes.
 */
export function splitRows(rows: readonly Row[], fits: (rows: readonly Row[]) => boolean): (readonly Row[])[] {
  const parts: (readonly Row[])[] = [];
  let rest = rows;
  while (rest.length > most) {
    const at = bestPlace(rest);
    if (at === undefined) break;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest].flatMap((part) => halve(part, fits)).filter(hasChange);
}

function bestPlace(rows: readonly Row[]): number | undefined {
  let best: number | undefined;
  let cheapest = Number.POSITIVE_INFINITY;
  for (let at = least; at < rows.length - 10 && (at <= most || best === undefined); at++) {
    const cost = costOf(rows, at);
    if (cost < cheapest) [best, cheapest] = [at, cost];
  }
  return best;
}

/** A removed line and what replaces it are not parted. */
function costOf(rows: readonly Row[], at: number): number {
  const [before, after] = [rows[at - 1]!, rows[at]!];
  if (before.sign === '-' || after.sign === '-' || after.text.trim() === '') return Number.POSITIVE_INFINITY;
  const indent = after.text.length - after.text.trimStart().length;
  return indent + (before.text.trim() === '' ? 0 : 2) + (/^\s*[})\]]/.test(after.text) ? 20 : 0);
}

function halve(rows: readonly Row[], fits: (rows: readonly Row[]) => boolean): (readonly Row[])[] {
  if (rows.length < 2 || fits(rows)) return [rows];
  const middle = rows.length >> 1;
  return [...halve(rows.slice(0, middle), fits), ...halve(rows.slice(middle), fits)];
}

function hasChange(rows: readonly Row[]): boolean {
  return rows.some(({ sign }) => sign !== ' ');
}
