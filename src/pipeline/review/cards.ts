import type { Definition, Outline } from '../../domain/outline.ts';
import type { ReviewFile, ReviewHunk } from '../../domain/review.ts';
import { clip } from '../../lib/text.ts';
import { estimateTokens } from '../../lib/tokens.ts';
import { toLines } from './rows.ts';

/** Something that helps to judge hunks. */
export interface Card {
  /** The ids of the hunks that it helps with. */
  readonly hunks: readonly string[];
  /** The lower, the sooner it is shown. */
  readonly rank: number;
  /** What stands above it, and above its neighbours of the same kind. */
  readonly title: string;
  readonly text: string;
}

/** In lines: a larger function is shown by its head alone. */
const largestFunction = 80;
/** In lines. */
const [longestHead, smallGap] = [6, 10];
const longestLine = 200;

/** The functions and classes around the hunks of one file: their heads, and what no hunk shows of small functions. */
export function enclosingCards(file: ReviewFile, hunks: readonly ReviewHunk[], outline: Outline): Card[] {
  const lines = toLines(file.head);
  const shown = new Set(hunks.flatMap(({ start, end }) => range(start, end)));
  const around = outline.map((definition) => ({ definition, inside: hunks.filter((hunk) => isIn(hunk, definition)) }));
  const title = `# ${file.path}, around the change`;
  return around.flatMap(({ definition, inside }) => {
    if (inside.length === 0) return [];
    const ids = inside.map(({ id }) => id);
    const head = headOf(definition).filter((line) => !shown.has(line));
    const cards = head.length === 0 ? [] : [{ hunks: ids, rank: 0, title, text: showLines(lines, head) }];
    const innermost = inside.some((hunk) => innermostFunction(hunk, outline) === definition);
    const body = innermost ? bodyOf(definition, inside).filter((line) => !shown.has(line)) : [];
    for (const line of body) shown.add(line);
    if (!body.some((line) => /\w/.test(lines[line - 1] ?? ''))) return cards;
    return [...cards, { hunks: ids, rank: body.length <= 25 ? 3 : 6, title, text: showLines(lines, body) }];
  });
}

function innermostFunction(hunk: ReviewHunk, outline: Outline): Definition | undefined {
  return outline.findLast((definition) => definition.kind === 'function' && isIn(hunk, definition));
}

/** Something that a hunk adds is in a definition, or for one that only removes, where it begins. */
function isIn({ start, added }: ReviewHunk, definition: Definition): boolean {
  const lines = added.length === 0 ? [start] : added;
  return definition.end > definition.start && lines.some((line) => definition.start <= line && line <= definition.end);
}

/** All below the head; of a large function what is between two hunks that are near each other. */
function bodyOf(definition: Definition, inside: readonly ReviewHunk[]): number[] {
  const top = headOf(definition).at(-1)! + 1;
  if (definition.end - definition.start < largestFunction) return range(top, definition.end);
  return inside.flatMap(({ end }, index) => {
    const next = inside[index + 1];
    return next && next.start - end - 1 <= smallGap ? range(Math.max(top, end + 1), next.start - 1) : [];
  });
}

function headOf({ start, headEnd }: Definition): number[] {
  return range(start, Math.min(headEnd, start + longestHead - 1));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
}

/** Lines as hunks show them; `…` where some are left out. */
function showLines(lines: readonly string[], numbers: readonly number[]): string {
  const parts: string[] = [];
  for (const [index, line] of numbers.entries()) {
    if (index > 0 && numbers[index - 1] !== line - 1) parts.push('…');
    parts.push(`${line} ${clip(lines[line - 1] ?? '', longestLine)}`);
  }
  return parts.join('\n');
}

/** The cards that go with `hunks`, the best that fit into `budget` tokens, as they stand in a prompt; '' if none. */
export function showCards(cards: readonly Card[], hunks: readonly ReviewHunk[], budget: number): string {
  const ids = new Set(hunks.map(({ id }) => id));
  const wanted = cards.filter((card) => card.hunks.some((id) => ids.has(id)));
  const chosen = new Map<string, string[]>();
  let left = budget;
  for (const { title, text } of [...wanted].sort((a, b) => a.rank - b.rank)) {
    const group = chosen.get(title);
    const cost = estimateTokens(text) + 1 + (group ? 0 : estimateTokens(title) + 1);
    if (cost > left || group?.includes(text)) continue;
    left -= cost;
    chosen.set(title, [...(group ?? []), text]);
  }
  return [...chosen].map(([title, texts]) => [title, ...texts].join('\n')).join('\n');
}
