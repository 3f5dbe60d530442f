import { describe, expect, it } from '@jest/globals';
import { byPathAndLine, byRank } from '../../src/domain/order.ts';
import { clip, formatBytes, formatDuration, joinWords, plural } from '../../src/lib/text.ts';
import { logSafe, textWidth } from '../../src/lib/visible.ts';
import { hugeReport } from '../fixtures/reports/samples.ts';

describe('numbers for people', () => {
  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [999, '999 files'],
    [1234567, '1,234,567 files'],
  ])('%d files', (value, text) => expect(plural(value, 'file')).toBe(text));

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [99_940, '99.9 kB'],
    [982_113, '982 kB'],
    [3_412_000, '3.4 MB'],
  ])('%d bytes', (value, text) => expect(formatBytes(value)).toBe(text));

  it.each([
    [0.4, '0 ms'],
    [999.4, '999 ms'],
    [1234, '1.2 s'],
    [59_960, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('%d ms', (value, text) => expect(formatDuration(value)).toBe(text));
});

describe('text', () => {
  it('joins words as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => joinWords(words))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('is never cut inside a character', () => {
    expect(clip('ab🚀d', 4)).toBe('ab…');
    expect(clip('abcd', 4)).toBe('abcd');
  });

  it('has the width of its characters', () => {
    expect(['abc', '大き', 'e\u0301', '🚀', 'ｱ'].map(textWidth)).toEqual([3, 4, 1, 2, 1]);
  });

  it('can command no CI', () => {
    expect(logSafe(' ::error::a')).toBe(' \\x3a:error::a');
    expect(logSafe('a ##[group]###vso[b]')).toBe('a #\\x23[group]##\\x23vso[b]');
  });
});

describe('the order of findings', () => {
  const { findings } = hugeReport(300);

  it('by path and line does not depend on the order they came in', () => {
    expect([...findings].reverse().sort(byPathAndLine)).toEqual([...findings].sort(byPathAndLine));
  });

  it('by rank has the worst first', () => {
    const sorted = [...findings]
      .reverse()
      .sort(byRank)
      .map(({ level }) => level);
    const first = { error: sorted.indexOf('error'), warning: sorted.indexOf('warning'), note: sorted.indexOf('note') };
    expect(first.error).toBe(0);
    expect(sorted.lastIndexOf('error')).toBe(first.warning - 1);
    expect(sorted.lastIndexOf('warning')).toBe(first.note - 1);
  });
});
