import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fact } from '../../src/domain/facts.ts';
import { isBinary } from '../../src/pipeline/check/facts.ts';
import { textFacts } from '../../src/pipeline/check/text-facts.ts';

/** The same facts, each from a regular expression. */
function plainFacts(content: Buffer): number {
  const text = content.toString('latin1');
  const patterns: readonly (readonly [number, RegExp])[] = [
    [Fact.trailingBlank, /[ \t](?:\r|\n)/],
    [Fact.crlf, /\r\n/],
    [Fact.lf, /(?<!\r)\n/],
    [Fact.cr, /\r(?!\n)/],
    [Fact.nonAscii, /[\x80-\xff]/],
    [Fact.conflict, /(?:^|\n)([<=>|])\1{6}/],
    [Fact.tabIndent, /(?:^|\n)\t/],
    [Fact.spaceIndent, /(?:^|\n) /],
  ];
  return patterns.reduce((facts, [fact, pattern]) => (pattern.test(text) ? facts | fact : facts), 0);
}

const telling = fc.constantFrom(...[...'\n\n\r\t  <=>|ab\v\f\x0e\x7f\x80\xff'].map((char) => char.charCodeAt(0)), 1);
const contents = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(telling, { maxLength: 9 }) },
    fc.constantFrom([...Buffer.from('\n=======\n')], [...Buffer.from('\n<<<<<< ')]),
  ),
);

describe('textFacts', () => {
  it('says of any text what plain patterns say, wherever the text stands in memory', () => {
    fc.assert(
      fc.property(contents, fc.integer({ min: 0, max: 3 }), (parts, shift) => {
        const content = Buffer.from(parts.flat());
        const around = Buffer.alloc(content.length + 16, '\n<<<<<<<\r\n \x80');
        content.copy(around, shift);
        expect(textFacts(around.subarray(shift), content.length)).toBe(plainFacts(content));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 7998, 7999, 8000, 8001])('agrees with isBinary on a NUL at offset %d', (at) => {
    const content = Buffer.alloc(8200, 'a');
    content[at] = 0;
    expect(isBinary(content, content.length)).toBe(at < 8000);
    expect(textFacts(content, content.length) < 0).toBe(at < 8000);
    expect(textFacts(content, at)).toBe(0);
  });
});
