import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Accelerator, acceleratorOf, borrowSlab, returnSlab } from '../../src/lib/accelerator.ts';
import { blobId } from '../../src/lib/git/blob-id.ts';
import { compileKeywords } from '../../src/lib/keywords.ts';
import { unknown } from '../../src/modules/checks/syntax/accept.ts';
import { acceptJson } from '../../src/modules/checks/syntax/json-reader.ts';
import { acceptXml } from '../../src/modules/checks/syntax/xml-acceptor.ts';
import { acceptYaml } from '../../src/modules/checks/syntax/yaml-acceptor.ts';
import { textFacts } from '../../src/pipeline/check/text-facts.ts';

let slab: Buffer;
let accelerator: Accelerator;
beforeAll(async () => {
  // Without WebAssembly all would be compared with itself.
  slab = (await borrowSlab())!;
  accelerator = acceleratorOf(slab)!;
  expect(accelerator).toBeDefined();
});
afterAll(returnSlab);

/** Texts of the pieces, some of them long, each with other bytes behind it. */
function texts(pieces: readonly string[]): fc.Arbitrary<readonly [string, string]> {
  const text = fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...pieces) },
        fc
          .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 90 }))
          .map(([piece, count]) => piece.repeat(count)),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));
  return fc.tuple(text, text);
}

function holds(pieces: readonly string[], same: (length: number) => void, runs = 3000): void {
  fc.assert(
    fc.property(texts(pieces), ([text, rest]) => {
      const bytes = Buffer.from(text, 'latin1');
      bytes.copy(slab);
      slab.write(rest, bytes.length, 'latin1');
      same(bytes.length);
    }),
    { numRuns: runs },
  );
}

const json = [
  ...'{}[],:"\\0-.e',
  ...['"a"', '"b":', '{"a":1}', '[1,', ' ', '\n', 'true', 'null', '/*', '*/', '//', '\\u0061', '\xc3\xa9'],
];
const xml = [
  ...'<>/="&;?!-[]',
  ...['<a>', '</a>', '<b c="d"/>', '&lt;', '&#10;', '<!--', '-->', '<![CDATA[', ']]>', ' ', '\r\n', '\xc3\xa9'],
];
const yaml = [
  ...[...':-#"\'[]{},|>&*!?%@'],
  ...[
    'a: ',
    'a: b\n',
    '- ',
    '- c\n',
    '  ',
    '\n',
    '\t',
    '\r\n',
    '|\n',
    '&x ',
    '*x',
    '!!t ',
    '---\n',
    '"\\x41"',
    '\xc3\xa9',
  ],
];

describe('the WebAssembly answers as its twin does', () => {
  it('about text', () => {
    const pieces = [
      '\n',
      '\r',
      '\r\n',
      '\t',
      ' ',
      '<',
      '=======',
      'a',
      'words ',
      '\x00',
      '\x0b',
      '\x0e',
      '\x7f',
      '\x80',
      '\xff',
    ];
    holds(pieces, (length) => {
      const facts = textFacts(slab, length);
      if (facts < 0) expect(accelerator.textFacts(length)).toBeLessThan(0);
      else expect(accelerator.textFacts(length)).toBe(facts);
    });
  });

  it('about JSON, but leaves escaped and repeated names to it', () => {
    let accepted = 0;
    for (const isCommented of [false, true]) {
      holds(json, (length) => {
        const verdict = accelerator.acceptJson(length, isCommented);
        if (verdict === unknown) return;
        accepted++;
        expect(acceptJson(slab, length, isCommented)).toBe(verdict);
      });
    }
    expect(accepted).toBeGreaterThan(100);
    const length = slab.write('[{"a": [1.5e3, "\\n", null], "b": {}}, true]');
    expect(accelerator.acceptJson(length, false)).not.toBe(unknown);
  });

  it('about XML', () => {
    holds(xml, (length) => expect(accelerator.acceptXml(length)).toBe(acceptXml(slab, length)));
    holds(
      xml.map((piece) => `<a>${piece}</a>`),
      (length) => expect(accelerator.acceptXml(length)).toBe(acceptXml(slab, length)),
    );
  });

  it('about YAML', () => {
    holds(yaml, (length) => expect(accelerator.acceptYaml(length)).toBe(acceptYaml(slab, length)));
  });

  it('about words', async () => {
    const letters = ['a', 'b', 'A', 'B', '_', '1', 'ab', 'Bb_'];
    const word = fc.record({
      text: fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 7 }),
      ignoreCase: fc.boolean(),
    });
    const scanners = fc
      .sample(fc.array(word, { minLength: 1, maxLength: 40 }), 12)
      .map((words) => compileKeywords(words));
    for (const [index, scanner] of scanners.entries()) {
      // It has room for a few of them at a time.
      if (index % 3 === 0) returnSlab();
      await borrowSlab();
      holds(
        letters,
        (length) => {
          const hits = (buffer: Buffer) => {
            const all: (readonly [number, number])[] = [];
            scanner.scan(buffer, length, (index, offset) => all.push([index, offset]));
            return all;
          };
          expect(hits(slab)).toEqual(hits(Buffer.from(slab.subarray(0, length + 8))));
        },
        500,
      );
    }
  });

  it("about git's ids", () => {
    for (let length = 0; length < 300; length++) {
      slab.fill(`${length} x`, 0, length + 9);
      expect(accelerator.blobId(length)).toBe(blobId(slab, length));
    }
    slab.fill('all of it ');
    expect(accelerator.blobId(slab.length)).toBe(blobId(slab));
  });

  it('and gives up where it has no more room', () => {
    const many = (count: number) => `{${Array.from({ length: count }, (_, i) => `"k${i}": 1`).join(',\n')}}`;
    for (const [text, isKnown] of [
      [many(10_000), true],
      [many(20_000), false],
      ['['.repeat(200) + ']'.repeat(200), true],
      ['['.repeat(5000) + ']'.repeat(5000), false],
    ] as const) {
      const length = slab.write(text);
      expect(accelerator.acceptJson(length, false) !== unknown).toBe(isKnown);
      expect(acceptJson(slab, length, false)).not.toBe(unknown);
    }
  });
});

describe('the slab', () => {
  it('is lent once at a time', async () => {
    expect(await borrowSlab()).toBeUndefined();
    returnSlab();
    expect(acceleratorOf(slab)).toBeUndefined();
    expect(await borrowSlab()).toBe(slab);
    expect(acceleratorOf(Buffer.from(slab))).toBeUndefined();
  });
});
