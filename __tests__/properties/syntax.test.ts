import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { findJsonError } from '../../src/modules/checks/syntax/json.ts';
import { findNotebookError } from '../../src/modules/checks/syntax/notebook.ts';
import type { SyntaxProblem } from '../../src/modules/checks/syntax/problem.ts';
import { findTomlError } from '../../src/modules/checks/syntax/toml.ts';
import { findXmlError, isPlainlyWellFormed } from '../../src/modules/checks/syntax/xml.ts';
import { judgeXml } from '../../src/modules/checks/syntax/xml-judge.ts';
import { findYamlError, isPlainlyValidYaml } from '../../src/modules/checks/syntax/yaml.ts';
import { judgeYaml } from '../../src/modules/checks/syntax/yaml-judge.ts';

interface Mutation {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Changes of a text; `at` is a share of its length. */
function mutations(snippets: readonly string[]): fc.Arbitrary<readonly Mutation[]> {
  const mutation = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 2 }),
    insert: fc.constantFrom(...snippets),
  });
  return fc.array(mutation, { minLength: 1, maxLength: 3 });
}

function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((result, { at, remove, insert }) => {
    const from = Math.floor(at * result.length);
    return result.slice(0, from) + insert + result.slice(from + remove);
  }, text);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const findJson = (text: string) => findJsonError(Buffer.from(text), Buffer.byteLength(text));
const isRepetition = (problem: SyntaxProblem | undefined) =>
  problem?.message.startsWith('The object already has') ?? false;

describe('JSON', () => {
  // Lone surrogates do not survive as UTF-8.
  const value = fc.jsonValue({ stringUnit: 'grapheme' });

  it('accepts all that is written by JSON.stringify', () => {
    fc.assert(fc.property(value, fc.nat(3), (v, space) => findJson(JSON.stringify(v, null, space)) === undefined));
  });

  it('agrees with JSON.parse about mutants, but for repeated names', () => {
    const snippets = [
      '',
      '"',
      '\\',
      '\\u',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '0',
      '-',
      '.',
      'e',
      ' ',
      '\n',
      '\t',
      'true',
      '/',
      '\u{1}',
      'é',
    ];
    fc.assert(
      fc.property(value, mutations(snippets), (v, changes) => {
        const text = mutate(JSON.stringify(v, null, 1), changes);
        const problem = findJson(text);
        expect(problem === undefined || isRepetition(problem)).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds each repeated name, and no other', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '\\u0061', '\\n', 'é') });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (names) => {
        const distinct = new Set(names.map((source) => JSON.parse(`"${source}"`)));
        const problem = findJson(`{${names.map((source) => `"${source}": 1`).join()}}`);
        expect(isRepetition(problem)).toBe(distinct.size < names.length);
      }),
    );
  });
});

describe('the YAML acceptor', () => {
  const snippets = [
    ...['', ' ', '  ', '\n', '\n  ', '\t', ':', ': ', '- ', '-', '#', ' # ', '"', "'", '[', ']', '{', '}', ', '],
    ...[
      '|\n',
      '>-\n',
      '&a ',
      '*a',
      '!t ',
      '!!str ',
      '---\n',
      '--- !t\n',
      'text\n',
      '{}\n',
      "''",
      '\\U000E0001',
      '\r\n',
      '...\n',
      '<<: ',
      '\\',
      '?',
      '? ',
      '@',
      '%',
      '{{ x }}',
      '\u{feff}',
    ],
    ...['a: b\n', '~', '\u{2028}', '\u{85}', '\u{a0}', '\r', '\u{0}', 'é'],
  ];
  const document = fc
    .jsonValue({ maxDepth: 3 })
    .chain((v) =>
      fc.constantFrom(
        stringify({ a: v, b: [v] }),
        stringify(v),
        stringify({ a: v }, { defaultStringType: 'QUOTE_DOUBLE' }),
        stringify({ a: v }, { collectionStyle: 'flow' }),
      ),
    );

  it('accepts nothing that the judge rejects', () => {
    let accepted = 0;
    const text = fc.oneof(
      fc.tuple(document, mutations(snippets)).map(([source, changes]) => mutate(source, changes)),
      fc.array(fc.constantFrom(...snippets, 'a', 'b')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const bytes = Buffer.from(source);
        if (!isPlainlyValidYaml(bytes, bytes.length)) return;
        accepted++;
        expect(judgeYaml(bytes.toString())).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });
});

describe('the XML acceptor', () => {
  const snippets = [
    ...[
      '',
      '<',
      '>',
      '/',
      '=',
      '"',
      "'",
      '&',
      ';',
      '#',
      '?',
      ':',
      ' ',
      '\n',
      '\t',
      '\r',
      '\r\n',
      '-',
      '--',
      '%',
      'a',
      'x:y',
    ],
    ...[
      '<a>',
      '</a>',
      '<b/>',
      '</b>',
      '<b c="d">',
      ' c="1"',
      " d='2'",
      '&amp;',
      '&#10;',
      '&#xFFFF;',
      '&#55296;',
      '&x;',
    ],
    ...['<!--', '-->', '<![CDATA[', ']]>', ']]', '<?x y?>', '<?', '?>', '<!', '<!DOCTYPE a>', '<?xml version="1.0"?>'],
    ...['é', '\u{fffe}', '\u{feff}', '\u{0}', '\u{1}', '\u{7f}', '\u{85}', '\u{1f600}'],
  ];
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('text', '&amp;', '<!-- c -->', '<x/>', '<?p i?>', '<![CDATA[<&]]>', 'é'),
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'svg:g'),
          fc.constantFrom('', ' id="x"', ' a="1" b=\'2\'', '\n x:y = "&lt;"'),
          fc.array(tie('node'), { maxLength: 3 }),
        )
        .map(([name, attributes, inside]) => `<${name}${attributes}>${inside.join('')}</${name}>`),
    ),
  }));

  it('accepts nothing that the judge rejects', () => {
    let accepted = 0;
    const text = fc.oneof(
      fc.tuple(node, mutations(snippets)).map(([source, changes]) => mutate(source, changes)),
      fc.array(fc.constantFrom(...snippets), { maxLength: 6 }).map((parts) => `<a>${parts.join('')}</a>`),
    );
    fc.assert(
      fc.property(text, (source) => {
        const bytes = Buffer.from(source);
        if (!isPlainlyWellFormed(bytes, bytes.length)) return;
        accepted++;
        expect(judgeXml(bytes.toString())).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });
});

describe('every finder', () => {
  const finders = [findJsonError, findNotebookError, findYamlError, findTomlError, findXmlError] as const;
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array)),
    fc.string({ unit: fc.constantFrom(...'{}[]<>"\'&;=:,.-!?#/\\ \naé1') }).map((text) => Buffer.from(text)),
  );

  it('does not throw, stays in the file, and ignores what follows in the slab', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (content, rest) => {
        for (const find of finders) {
          const problem = await find(Buffer.from(content), content.length);
          expect(await find(Buffer.concat([content, rest]), content.length)).toEqual(problem);
          if (!problem) continue;
          expect(problem.offset).toBeGreaterThanOrEqual(0);
          expect(problem.offset + problem.length).toBeLessThanOrEqual(content.length);
          expect(problem.message).not.toContain('\n');
        }
      }),
      { numRuns: 500 },
    );
  });
});
