import { describe, expect, it } from '@jest/globals';
import { structuredPatch } from 'diff';
import fc from 'fast-check';
import type { ReviewFile, ReviewHunk } from '../../src/domain/review.ts';
import { estimateTokens } from '../../src/lib/tokens.ts';
import { type Card, enclosingCards } from '../../src/pipeline/review/cards.ts';
import { largestHunk, pack } from '../../src/pipeline/review/pack.ts';
import { renderFile, showHunks } from '../../src/pipeline/review/render.ts';
import { toLines } from '../../src/pipeline/review/rows.ts';

function toFile(path: string, base: readonly string[], head: readonly string[]): ReviewFile {
  const [before, after] = [base, head].map((lines) => lines.map((line) => `${line}\n`).join(''));
  const { hunks } = structuredPatch('a', 'b', before!, after!, '', '', { context: 0 });
  return {
    path,
    status: 'modified',
    base: before!,
    head: after!,
    hunks: hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
      // The package counts as if there were a line where there is none; git names the line before.
      baseStart: oldLines === 0 ? oldStart - 1 : oldStart,
      baseCount: oldLines,
      headStart: newLines === 0 ? newStart - 1 : newStart,
      headCount: newLines,
      added: lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)),
      removed: lines
        .filter((line) => line.startsWith('-'))
        .map((line) => `${line.slice(1)}\n`)
        .join(''),
    })),
  };
}

const line = fc.oneof(
  fc.constantFrom('', 'a', 'b', '  return a;', '}', 'function f() {', '\tif (x) {', '12+c', '…'),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
/** A text, and what edits make of it: so that most lines stay. */
const edited = fc
  .tuple(
    fc.array(line, { maxLength: 250 }),
    fc.array(fc.tuple(fc.nat(250), fc.nat(5), fc.array(line, { maxLength: 120 })), { maxLength: 8 }),
  )
  .map(([base, edits]) => {
    const head = [...base];
    for (const [at, removed, added] of edits) head.splice(Math.min(at, head.length), removed, ...added);
    return { base, head };
  });
const path = fc.constantFrom('src/a.ts', 'src/a.test.ts', 'docs/b.md');
const limit = fc.integer({ min: 700, max: 8000 });

const codeFile = fc.tuple(path, edited).map(([name, { base, head }]) => toFile(name, base, head));

describe('hunks', () => {
  it('have every added line exactly once', () => {
    fc.assert(
      fc.property(codeFile, limit, (file, tokens) => {
        const added = file.hunks.flatMap(({ headStart, added: lines }) => lines.map((_, index) => headStart + index));
        const shown = renderFile(file, tokens).flatMap((hunk) => hunk.added);
        expect(shown).toEqual(added);
      }),
    );
  });

  it('show each line of the head with its number, and removed ones without', () => {
    fc.assert(
      fc.property(codeFile, limit, (file, tokens) => {
        const lines = toLines(file.head);
        for (const hunk of renderFile(file, tokens)) {
          if (hunk.text.startsWith('(')) continue;
          const shown = hunk.text.split('\n').filter((text) => !text.startsWith('-'));
          const numbers = shown.map((text) => Number(/^\d+/.exec(text)?.[0]));
          expect(shown).toEqual(numbers.map((at) => `${at}${hunk.added.includes(at) ? '+' : ' '}${lines[at - 1]}`));
          if (numbers.length > 0) expect([numbers[0], numbers.at(-1)]).toEqual([hunk.start, hunk.end]);
        }
      }),
    );
  });

  it('stay what they are while the lines around them move', () => {
    fc.assert(
      fc.property(path, edited, fc.integer({ min: 10, max: 60 }), (name, { base, head }, count) => {
        const above = Array.from({ length: count }, (_, index) => `only here: ${index}`);
        const ids = (file: ReviewFile): string[] => renderFile(file, 6000).map(({ id }) => id);
        const moved = ids(toFile(name, [...above, ...base], [...above, ...head]));
        expect(moved).toEqual(ids(toFile(name, base, head)));
        expect(new Set(moved).size).toBe(moved.length);
      }),
    );
  });
});

describe('packs', () => {
  it('have every hunk once and never more tokens than the limit', () => {
    fc.assert(
      fc.property(fc.array(edited, { maxLength: 6 }), limit, fc.double({ min: 0, max: 1 }), (texts, tokens, share) => {
        const settings = { limit: tokens, share: Number.isNaN(share) ? 0 : share };
        const files = texts.map(({ base, head }, index) => toFile(`src/${index % 3}/${index}.ts`, base, head));
        const hunks: ReviewHunk[] = [];
        const cards: Card[] = [];
        for (const file of files) {
          const own = renderFile(file, largestHunk(settings));
          hunks.push(...own);
          const whole = { name: 'f', kind: 'function' as const, start: 1, headEnd: 2, end: toLines(file.head).length };
          cards.push(...enclosingCards(file, own, [whole]));
        }
        const outline = files.map((file) => ({ path: file.path, changed: ['first', 'second'] }));
        const packs = pack(hunks, cards, outline, (one, other) => one < other, settings);
        const order = (all: readonly ReviewHunk[]): string[] => all.map(({ id }) => id).sort();
        expect(order(packs.flatMap((one) => one.hunks))).toEqual(order(hunks));
        for (const one of packs) {
          expect(estimateTokens(showHunks(one.hunks)) + estimateTokens(one.cards)).toBeLessThanOrEqual(tokens);
          expect(one.tokens).toBeLessThanOrEqual(tokens);
        }
      }),
    );
  });
});
