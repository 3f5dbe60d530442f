import type { Hunk } from '../../domain/change-set.ts';
import type { ReviewFile } from '../../domain/review.ts';

/** A line of a unified diff. */
export interface Row {
  readonly sign: ' ' | '+' | '-';
  /** Its number in the head; of a removed line, that of the line it stood before. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text; a last line end begins no line. */
export function toLines(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** The changed parts of a file with `context` lines around them; parts whose context meets are one, as in git. */
export function toRegions(file: ReviewFile, context: number): Row[][] {
  const [base, head] = [toLines(file.base), toLines(file.head)];
  return mergeNear(file.hunks, context).map((group) => {
    const first = group[0]!;
    const rows: Row[] = [];
    let line = Math.max(1, firstLine(first) - context);
    const keepTo = (end: number): void => {
      for (; line < end && line <= head.length; line++) rows.push({ sign: ' ', line, text: head[line - 1]! });
    };
    for (const hunk of group) {
      keepTo(firstLine(hunk));
      for (let at = 0; at < hunk.baseCount; at++)
        rows.push({ sign: '-', line, text: base[hunk.baseStart - 1 + at] ?? '' });
      for (const end = line + hunk.headCount; line < end; line++)
        rows.push({ sign: '+', line, text: head[line - 1] ?? '' });
    }
    keepTo(line + context);
    return rows;
  });
}

/** Where a hunk begins in the head: git names the line before, if nothing was added. */
function firstLine({ headStart, headCount }: Hunk): number {
  return headCount === 0 ? headStart + 1 : headStart;
}

function mergeNear(hunks: readonly Hunk[], context: number): Hunk[][] {
  const groups: Hunk[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const hunk of hunks) {
    if (firstLine(hunk) - end <= 2 * context) groups.at(-1)!.push(hunk);
    else groups.push([hunk]);
    end = firstLine(hunk) + hunk.headCount;
  }
  return groups;
}
