import { describe, expect, it } from '@jest/globals';
import { findJsonError } from '../../src/modules/checks/syntax/json.ts';
import { hashBytes } from '../../src/modules/checks/syntax/unique-keys.ts';

/** In a slab whose stale rest would complete or break the document. */
function find(source: string | Buffer, isCommented = false, rest = '"]}') {
  const bytes = Buffer.from(source as string);
  return findJsonError(Buffer.concat([bytes, Buffer.from(rest)]), bytes.length, isCommented);
}

const members = (count: number, more = '') =>
  `{${Array.from({ length: count }, (_, i) => `"key${i}": ${i}`).join(', ')}${more}}`;

describe('strict JSON', () => {
  it.each([
    'null',
    ' \t\r\n true ',
    '-0.0e+1',
    '[-0, 0, 10, 1.5, 1E9, 1e-9]',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"',
    '"\\ud800"',
    '"\u2028\u{10ffff}\x7f"',
    '{"": {"": []}, "a": {"a": {}}}',
    '[{"a": 1}, {"a": 1}]',
    '{"a": 1, "A": 2, "\\u0061\\u0061": 3}',
    '\u{feff}{}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    members(3000),
  ])('accepts %.60j', (source) => expect(find(source)).toBeUndefined());

  it.each([
    ['', 0, 0, 'Expected a value, but the file is blank'],
    [' \n', 2, 0, 'Expected a value, but the file is blank'],
    ['[1', 2, 0, 'The array that begins on line 1 is never closed'],
    ['[\n{"a": 1', 9, 0, 'The object that begins on line 2 is never closed'],
    ['{"a"', 4, 0, 'The object that begins on line 1 is never closed'],
    ['"a', 0, 2, 'This string is never closed'],
    ['{"a', 1, 2, 'This string is never closed'],
    ['"a\\', 0, 3, 'This string is never closed'],
    ['[1 2]', 3, 1, 'Expected a comma or ] after the value'],
    ['[1}', 2, 1, 'Expected a comma or ] after the value'],
    ['{"a": 1]', 7, 1, 'Expected a comma or } after the value'],
    ['[1,]', 3, 1, 'Expected a value before ]'],
    ['[,1]', 1, 1, 'Expected a value before the comma'],
    ['{"a": }', 6, 1, 'Expected a value before }'],
    ['{"a": 1,}', 8, 1, 'Expected another name after the comma, or no comma before }'],
    ['{,}', 1, 1, 'Expected a name in double quotes, or }'],
    ['{a: 1}', 1, 1, 'Expected a name in double quotes, or }'],
    ["{'a': 1}", 1, 1, 'Expected a name in double quotes, not in single quotes'],
    ["['a']", 1, 1, 'Expected a string in double quotes, not in single quotes'],
    ['{"a" 1}', 5, 1, 'Expected a colon after the name'],
    ['{"a": 1 "b": 2}', 8, 1, 'Expected a comma or } after the value'],
    ['[] []', 3, 1, 'Expected nothing after the value of the document'],
    ['nul', 0, 3, 'nul is no JSON value'],
    ['[True]', 1, 4, 'Expected true, not True'],
    ['[NaN]', 1, 3, 'NaN is no JSON value'],
    ['[01]', 1, 2, 'A number may not begin with a superfluous 0'],
    ['[-]', 1, 1, 'Expected a digit after the minus sign'],
    ['[+1]', 1, 1, 'A number may not begin with a plus sign'],
    ['[.5]', 1, 1, 'Expected a digit before the decimal point'],
    ['[1.]', 1, 2, 'Expected a digit after the decimal point'],
    ['[1e+]', 1, 3, 'Expected a digit in the exponent'],
    ['"\t"', 1, 1, 'Byte 0x09 must be escaped in a string'],
    ['["a\nb"]', 1, 2, 'This string is not closed on its line'],
    ['"\\x41"', 1, 2, 'x after a backslash is no escape that JSON knows'],
    ['"\\u12g4"', 1, 2, 'Expected four hexadecimal digits after \\u'],
    ['[1] // one', 4, 2, 'JSON has no comments'],
    ['# one\n1', 0, 1, 'JSON has no comments'],
    ['{\n"a": 1,\n"b": 1,\n"a": 2}', 18, 3, 'The object already has the name "a", on line 2'],
    ['{"a": 1, "\\u0061": 2}', 9, 8, 'The object already has the name "\\u0061", on line 1'],
    ['[{"a": {"a": 1}, "b": [{"a": 2}], "a": 3}]', 34, 3, 'The object already has the name "a", on line 1'],
  ])('rejects %j', (source, offset, length, message) => expect(find(source)).toEqual({ offset, length, message }));

  it('finds a repeated name among many', () => {
    expect(find(members(3000, ', "key1500": 1'))?.message).toContain('"key1500"');
  });

  it('tells names with equal hashes apart', () => {
    // Both hash to 0x5E4DAA9D.
    const hashes = ['costarring', 'liquid'].map((name) => hashBytes(Buffer.from(name), 0, name.length));
    expect(hashes[0]).toBe(hashes[1]);
    expect(find('{"costarring": 1, "liquid": 2}')).toBeUndefined();
    expect(find('{"costarring": 1, "liquid": 2, "costarring": 3}')?.offset).toBe(31);
  });

  it.each([
    [Buffer.from([0x22, 0xe9, 0x22]), 1],
    [Buffer.from([0x22, 0xc3, 0xa9, 0xed, 0xa0, 0x80, 0x22]), 3],
    [Buffer.from([0x22, 0xc0, 0x80, 0x22]), 1],
    [
      Buffer.concat([Buffer.from(`["${'\u20ac'.repeat(50)}`), Buffer.from([0xf5]), Buffer.from(`${'é'.repeat(99)}"]`)]),
      152,
    ],
  ])('rejects bytes that are not UTF-8 (%#)', (source, offset) => {
    expect(find(source)).toMatchObject({ offset, length: 1, message: expect.stringContaining('is not valid UTF-8') });
  });

  it('does not take names for repeated that differ in bytes that are not UTF-8', () => {
    expect(find(Buffer.from('{"\xe8": 1, "\xe9": 2}', 'latin1'))).toMatchObject({ offset: 2 });
  });

  it('does not read beyond the length', () => {
    for (const [source, rest] of [
      ['[1, 2', ']'],
      ['{"a": tru', 'e}'],
      ['["a', '"]'],
      ['["\\u00', '41"]'],
      ['[1.', '5]'],
    ] as const) {
      expect(find(source, false, rest)).toBeDefined();
    }
  });
});

describe('JSON with comments', () => {
  it.each(['', '// nothing\n', '/* a */ {} // b', '{"a" /* b */ : /* c */ 1, // d\n}', '[1, /**/ 2,]', '[[], {},]'])(
    'accepts %j',
    (source) => expect(find(source, true)).toBeUndefined(),
  );

  it.each(['[,]', '{,}', '[1,,]', '{"a": 1,,}', '{"a":,}', '/* a', '/ a', '{"a": ]', '1,', '{a: 1}', '# a\n1'])(
    'rejects %j',
    (source) => expect(find(source, true)).toBeDefined(),
  );
});
