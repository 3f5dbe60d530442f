import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileKeywords, type Keyword } from '../../src/lib/keywords.ts';

type Hit = readonly [word: number, offset: number];

function hitsOf(words: readonly Keyword[], text: string, stale = ''): Hit[] {
  const buffer = Buffer.from(text + stale, 'latin1');
  const hits: Hit[] = [];
  compileKeywords(words).scan(buffer, text.length, (word, offset) => hits.push([word, offset]));
  return hits.sort(([a, b], [c, d]) => a - c || b - d);
}

function naive(words: readonly Keyword[], text: string): Hit[] {
  return words.flatMap(({ text: word, ignoreCase }, index) => {
    const hay = ignoreCase ? text.toLowerCase() : text;
    const needle = ignoreCase ? word.toLowerCase() : word;
    const hits: Hit[] = [];
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) hits.push([index, at]);
    return hits;
  });
}

// Few different characters, so that words occur, overlap and share pairs.
const letters = fc.constantFrom('a', 'b', 'A', 'B', '_', '1');
const text = fc.string({ unit: letters, maxLength: 60 });
const keyword = fc.record({ text: fc.string({ unit: letters, minLength: 2, maxLength: 7 }), ignoreCase: fc.boolean() });

describe('compileKeywords', () => {
  it('finds what a search for each word finds', () => {
    fc.assert(
      fc.property(fc.array(keyword, { maxLength: 12 }), text, text, (words, content, stale) => {
        expect(hitsOf(words, content, stale)).toEqual(naive(words, content));
        const buffer = Buffer.from(content + stale, 'latin1');
        expect(compileKeywords(words).has(buffer, content.length)).toBe(naive(words, content).length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds words at the very start and end, and none behind the end', () => {
    const words = [{ text: 'ghp_' }, { text: 'longer-word' }];
    expect(hitsOf(words, 'ghp_ and longer-word', 'ghp_')).toEqual([
      [0, 0],
      [1, 9],
    ]);
    expect(hitsOf(words, 'x ghp', '_ longer-word')).toEqual([]);
    expect(hitsOf(words, '', 'ghp_')).toEqual([]);
  });

  it('compares bytes above 0x7F as they are', () => {
    expect(hitsOf([{ text: 'KEY', ignoreCase: true }], '\u00e9key\u00ff\u212aEY')).toEqual([[0, 1]]);
  });

  it('refuses words that it could miss', () => {
    expect(() => compileKeywords([{ text: 'a' }])).toThrow('at least two');
    expect(() => compileKeywords([{ text: 'caf\u00e9' }])).toThrow('ASCII');
    expect(() => compileKeywords(Array(1001).fill({ text: 'ab' }))).toThrow('More than 1000');
  });

  it('compiles hundreds of words in an instant', () => {
    const words = Array.from({ length: 400 }, (_, i) => ({ text: `word${i}_`, ignoreCase: i % 2 === 0 }));
    compileKeywords(words);
    const start = performance.now();
    for (let i = 0; i < 20; i++) compileKeywords(words);
    expect((performance.now() - start) / 20).toBeLessThan(20);
  });
});
