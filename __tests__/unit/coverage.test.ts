import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChangedFile } from '../../src/domain/change-set.ts';
import { type Coverage, toPercent } from '../../src/domain/coverage.ts';
import { UnreadableOutput } from '../../src/domain/raw-finding.ts';
import { coverageFormats } from '../../src/modules/coverage/index.gen.ts';
import { coverageOfChange, mergeCoverage, shareOf } from '../../src/pipeline/tools/coverage.ts';

/* What the tools themselves wrote (fixtures/coverage/) is read; what was cut off or is something else never passes. */

const samples = {
  lcov: ['lcov.info', 'part.js', '1+ 2+ 3+ 4+ 5- 6+'],
  cobertura: ['cobertura.xml', '/work/repo/app/part.py', '1+ 2+ 3+ 4- 7+ 9- 11-'],
  'coverage-py': ['coverage-py.json', 'app/part.py', '1+ 2+ 3+ 4- 7+ 9- 11-'],
  go: ['go.out', 'inner/part.go', '3+ 4+ 5+ 6+ 7-'],
} as const;
const names = Object.keys(samples) as (keyof typeof samples)[];

function told(lines: ReadonlyMap<number, boolean> = new Map()): string {
  const sorted = [...lines].sort(([a], [b]) => a - b);
  return sorted.map(([line, covered]) => `${line}${covered ? '+' : '-'}`).join(' ');
}

describe.each(names)('coverage as %s', (name) => {
  const [file, path, lines] = samples[name];
  const text = readFileSync(`__tests__/fixtures/coverage/${file}`, 'utf8');

  it('is read as the tool wrote it', async () => {
    const { parse } = await coverageFormats[name]();
    expect(told(parse(text).find(({ paths }) => paths.includes(path))?.lines)).toBe(lines);
  });

  it('says the same when it is told twice', async () => {
    const { parse } = await coverageFormats[name]();
    const one = (path: string): string => path;
    expect(mergeCoverage([...parse(text), ...parse(text)], one)).toEqual(mergeCoverage(parse(text), one));
  });

  it('never throws but what it is to throw, however it is broken', async () => {
    const { parse } = await coverageFormats[name]();
    const cut = fc.record({ at: fc.nat(text.length), remove: fc.nat(40), insert: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(cut, ({ at, remove, insert }) => {
        try {
          parse(text.slice(0, at) + insert + text.slice(at + remove));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableOutput);
        }
      }),
    );
  });

  it('is refused if it is cut off inside of a file, or is another format', async () => {
    const { parse } = await coverageFormats[name]();
    if (name !== 'go') expect(() => parse(text.slice(0, Math.floor(text.length * 0.6)))).toThrow(UnreadableOutput);
    expect(() => parse('Tests: 3 passed')).toThrow(UnreadableOutput);
  });
});

const hunk = (headStart: number, headCount: number) => ({
  baseStart: 1,
  baseCount: 0,
  headStart,
  headCount,
  added: [],
  removed: '',
});
const changed = (path: string, ...hunks: ChangedFile['hunks']): ChangedFile => ({ status: 'modified', path, hunks });
const coverage: Coverage = new Map([
  [
    'a.js',
    new Map([
      [1, true],
      [2, false],
      [4, false],
      [5, true],
      [6, false],
      [9, false],
      [10, false],
    ]),
  ],
]);

describe('what is covered of a change', () => {
  it('counts executable lines that changed, and names those that no test runs', () => {
    const files = [
      changed('a.js', hunk(2, 5), hunk(10, 3)),
      changed('new.js', hunk(1, 1)),
      changed('a.md', hunk(1, 1)),
    ];
    expect(coverageOfChange(coverage, files, () => true)).toEqual({
      covered: 1,
      lines: 5,
      gaps: [
        { path: 'a.js', from: 2, to: 4 },
        { path: 'a.js', from: 6, to: 6 },
        { path: 'a.js', from: 10, to: 10 },
      ],
      unmeasured: ['new.js'],
    });
  });

  it('has nothing to say of what only removes lines', () => {
    const only = coverageOfChange(coverage, [changed('b.js', hunk(3, 0))], () => true);
    expect(only).toEqual({ covered: 0, lines: 0, gaps: [], unmeasured: [] });
  });

  it('has gaps of exactly the lines that are not covered', () => {
    const lines = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()), {
      selector: ([line]) => line,
    });
    fc.assert(
      fc.property(lines, (known) => {
        const all: Coverage = new Map([['a.js', new Map(known)]]);
        const { gaps } = coverageOfChange(all, [changed('a.js', hunk(1, 40))], () => true);
        const inside = (line: number): boolean => gaps.some(({ from, to }) => line >= from && line <= to);
        for (const [line, covered] of known) expect(inside(line)).toBe(!covered);
      }),
    );
  });
});

describe('percent', () => {
  it('is never rounded up to enough', () => {
    expect([toPercent(shareOf(coverage)), toPercent({ covered: 99_999, lines: 100_000 })]).toEqual([28.57, 99.99]);
  });
});
