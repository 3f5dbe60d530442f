import { dirName } from '../../domain/path.ts';
import type { ReviewHunk, ReviewPack } from '../../domain/review.ts';
import { clip } from '../../lib/text.ts';
import { estimateTokens } from '../../lib/tokens.ts';
import { type Card, showCards } from './cards.ts';
import { showHunks } from './render.ts';

export interface PackSettings {
  /** In tokens, of hunks and cards together. */
  readonly limit: number;
  /** How many tokens of cards there may be for one of the hunks in the code lane. */
  readonly share: number;
}

export const packDefaults: PackSettings = { limit: 6000, share: 0.25 };

/** In tokens: a larger hunk is split when it is rendered, so that each fits into a pack with its path. */
export function largestHunk({ limit }: PackSettings): number {
  return Math.floor(limit * 0.9) - outlineLimit;
}

/** In tokens. */
const outlineLimit = 300;

/** What the packs are told of the change as a whole. */
export interface ChangedOutline {
  readonly path: string;
  /** The names of what its change defines or alters. */
  readonly changed: readonly string[];
}

/**
 * Puts hunks into as few requests as the limit lets, related ones together: of a file, of files that import one
 * another, of a folder. If there are several, each begins with the outline of the change.
 */
export function pack(
  hunks: readonly ReviewHunk[],
  cards: readonly Card[],
  outline: readonly ChangedOutline[],
  linked: (path: string, other: string) => boolean,
  settings: PackSettings = packDefaults,
): ReviewPack[] {
  const whole = fill(inOrder(hunks, linked), settings.limit);
  const groups = whole.length > 1 ? fill(inOrder(hunks, linked), settings.limit - outlineLimit) : whole;
  return groups.map((group) => {
    const head = groups.length > 1 ? showOutline(outline) : '';
    const shown = estimateTokens(showHunks(group));
    const code = estimateTokens(showHunks(group.filter(({ lane }) => lane === 'code')));
    const room = settings.limit - shown - estimateTokens(head) - 2;
    const text = showCards(cards, group, Math.min(room, Math.floor(code * settings.share)));
    const all = [head, text].filter((part) => part !== '').join('\n');
    return { hunks: group, cards: all, tokens: shown + estimateTokens(all) };
  });
}

/** Takes hunks in their order while there is room; what adjoins may be parted, and nothing is dropped. */
function fill(hunks: readonly ReviewHunk[], limit: number): ReviewHunk[][] {
  const groups: ReviewHunk[][] = [];
  let used = 0;
  for (const hunk of hunks) {
    const last = groups.at(-1);
    const [heading, cost] = [estimateTokens(hunk.path) + 4, estimateTokens(hunk.text) + 3];
    const more = last?.at(-1)?.path === hunk.path ? cost : cost + heading;
    if (last && used + more <= limit) {
      last.push(hunk);
      used += more;
    } else {
      groups.push([hunk]);
      used = cost + heading;
    }
  }
  return groups;
}

/** Code before tests and docs; a file is followed by those that it is linked with, then by its folder. */
function inOrder(hunks: readonly ReviewHunk[], linked: (path: string, other: string) => boolean): ReviewHunk[] {
  const waiting = new Map<string, ReviewHunk[]>();
  for (const hunk of [...hunks].sort((a, b) => Number(a.lane === 'light') - Number(b.lane === 'light')))
    waiting.set(hunk.path, [...(waiting.get(hunk.path) ?? []), hunk]);
  const ordered: ReviewHunk[] = [];
  for (let [path] = waiting.keys(); path !== undefined; path = next(path, waiting, linked)) {
    ordered.push(...(waiting.get(path) ?? []));
    waiting.delete(path);
  }
  return ordered;
}

function next(
  path: string,
  waiting: ReadonlyMap<string, readonly ReviewHunk[]>,
  linked: (path: string, other: string) => boolean,
): string | undefined {
  const [top] = waiting.values();
  const paths = [...waiting].flatMap(([other, [hunk]]) => (hunk?.lane === top?.[0]?.lane ? [other] : []));
  return (
    paths.find((other) => linked(path, other) || linked(other, path)) ??
    paths.find((other) => dirName(other) === dirName(path)) ??
    paths[0]
  );
}

/** The files of the change and what it alters in them, within its limit. */
function showOutline(files: readonly ChangedOutline[]): string {
  const lines = ['# The whole change'];
  for (const [index, { path, changed }] of files.entries()) {
    const line = clip(changed.length === 0 ? path : `${path}: ${changed.join(', ')}`, 160);
    const more = `and ${files.length - index} more`;
    if (estimateTokens([...lines, line, more].join('\n')) > outlineLimit) return [...lines, more].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}
