import { describe, expect, it } from '@jest/globals';
import { findYamlError, isPlainlyValidYaml } from '../../src/modules/checks/syntax/yaml.ts';
import { judgeYaml } from '../../src/modules/checks/syntax/yaml-judge.ts';

function accepts(source: string, rest = '\n  - ]"'): boolean {
  const bytes = Buffer.from(source);
  return isPlainlyValidYaml(Buffer.concat([bytes, Buffer.from(rest)]), bytes.length);
}

const keys = (count: number) => Array.from({ length: count }, (_, i) => `key${i}: ${i}\n`).join('');

const common = [
  '',
  '# only a comment',
  'a: 1',
  '---\na: 1\n...\n---\n- 2\n',
  '\u{feff}a: 1\n',
  'a:\n- b\n- c: 1\n  d:\n  - e\nf: g\n',
  '- - a\n  - b\n-\n  c: d\n- # comment\n  e\n',
  'a: b c\n  d\n\n  e # end\nf: g-h\n',
  'a: "b\\n\\x41\\u00e9\n  c"\n"d" : \'it\'\'s\n\n  e\'\n',
  'a: |\n  b: c\n    d\n\n  # no comment\ne: >-\n\n  f\n# comment\ng: |+\n',
  'a: [b, "c", \'d\', {e: f, "g":1, h: , i}, -1, x:y, ] # k\n',
  'a: {\n  b: [\n    c, # d\n  ],\n}\n',
  'a: &x 1\nb: *x\nc: &y\n  <<: *x\n',
  'a: !vault |\n  b\nc: !Ref d\ne: !Sub\n  - f\n',
  'url: http://a/b#c\ntime: 12:30\n-a: -1\nb?: c',
  'a: "{{ b }}"\nc: d {{ e }} f\n',
  'é: "ü"\n',
  'a:   \nb: \n',
  'a: &x {}\nb:\n  <<: [*x, *x]\n  <<: {}\n',
  '$ANSIBLE_VAULT;1.1;AES256\n3162\n6365\n',
  '{}\n',
  '# c\n[a, {b: "c\n  d"},\n]\n',
  '--- !ruby/object:Topic\na: !!str b\n---\ntext\n',
  '- &a !t\n  b: !t &c "\\U0001F600"\n- *a\n',
  "\"a\\\"b\": 1\n'a''c': 2\n",
  'a:\r\n  - b\r\n  - "c\r\n    d"\r\n',
  keys(100),
];

describe('the acceptor', () => {
  it.each(common)('accepts what is common: %j', (source) => {
    expect(accepts(source)).toBe(true);
    expect(judgeYaml(source)).toBeUndefined();
  });

  it.each([
    'a: 1\na: 2\n',
    'a: 1\n"a": 2\n',
    'a: {b: 1, c: 2, b: 3}\n',
    '"a\\"b": 1\n\'a"b\': 2\n',
    'text\na: b\n',
    '{}\n{}\n',
    '[a,\n--- b]\n',
    `${keys(100)}key50: 1\n`,
    'a: b: c\n',
    'a:\n    b: 1\n  c: 2\n',
    'a: 1\n  b: 2\n',
    '- a\nb: 1\n',
    'a: 1\n- b\n',
    'a:\n\tb: 1\n',
    'a: "b\n',
    'a: "\\q"\n',
    "a: 'b' c\n",
    'a: [b\nc: d\n',
    'a: [b]]\n',
    'a: [b,, c]\n',
    'a: {b: c}}\n',
    'a: |\n    b\n  c\n',
    'a: |\n     \n  b\n',
    'a: *b\n',
    'a: &x 1\n---\nb: *x\n',
    'a: &x *x\n',
    'a: @b\n',
    'a: `b`\n',
    'a: %b\n',
    'a: b # c\n  d\n',
    'a: ]\n',
    '%YAML 1.2\n%YAML 1.2\n---\n',
    'a: "b\nc"\n',
    'a: [b,\nc]\n',
    'a:\n  - b\n - c\n',
  ])('declines what is invalid, and the judge says so: %j', (source) => {
    expect(accepts(source)).toBe(false);
    expect(judgeYaml(source)).toBeDefined();
  });

  it.each([
    '? a\n: b\n',
    'text # c\n',
    'text\n- a\n',
    '[a,\nb]\n',
    '"a\\u0062": 1\n',
    'a: |2\n    b\n',
    'a:\r  b\r',
    '%YAML 1.2\n---\na\n',
    '[a]: b\n',
    '...\na: 1\n',
    '%TAG ! tag:a,2000:\n---\na: !b c\n',
  ])('leaves to the judge what it does not understand: %j', (source) => {
    expect(accepts(source)).toBe(false);
    expect(judgeYaml(source)).toBeUndefined();
  });

  it('does not read beyond the length', () => {
    for (const [source, rest] of [
      ['a: "b', '"\n'],
      ['a: [b', ']\n'],
      ["a: 'b", "'\n"],
      ['a: *b', '\n'],
    ] as const) {
      expect(accepts(source, rest)).toBe(false);
    }
    expect(accepts('a: 1', ': 2')).toBe(true);
  });

  it('declines bytes that are not UTF-8', () => {
    const bytes = Buffer.from('a: \xe9\n', 'latin1');
    expect(isPlainlyValidYaml(bytes, bytes.length)).toBe(false);
  });
});

describe('the judge', () => {
  it.each([
    ['a: 1\nb:\n  c: 1\n  c: 2\n', 17, 1, 'The mapping already has the key "c"'],
    ['é: *b\n', 4, 2, 'No anchor &b comes before this alias'],
    ['%YAML 1.2\n%YAML 1.2\n---\n', 10, 0, 'The document already has a %YAML directive'],
  ])('says where: %j', (source, offset, length, message) => {
    expect(judgeYaml(source)).toEqual({ offset, length, message });
  });

  it.each([
    'a: &x {}\nb:\n  <<: *x\n  <<: *x\n',
    '1: a\n"1": b\n',
    '1.10: a\n1.1: b\n',
    'yes: a\ntrue: b\n',
    '\u{24}{{ if a }}:\n  b: c\n\u{24}{{ if a }}:\n  d: e\n',
    'a: !!int b\nc: !!binary "%"\nd: 012\n',
    '\u{feff}- a\n- b\n',
    '%YAML 1.1\n---\na: on\n',
    '[a]: b\n\n[c]: d\n',
    '- { a: b\n# c\n  , d: e }\n',
    'a:\n\n# b\n c\nd: e\n',
  ])('accepts %j', (source) => expect(judgeYaml(source)).toBeUndefined());

  it('tolerates quoted text that libyaml accepts', () => {
    expect(judgeYaml('a:\n  b: "c\n  d"\ne: 1\n')).toMatchObject({ tolerated: true });
    expect(judgeYaml('a:\n  b: "c\n  d"\ne: 1: 2\n')).toMatchObject({ tolerated: true });
    expect(judgeYaml('a: "b\nc: 1\n')).not.toHaveProperty('tolerated');
  });

  it('does not overflow on deep nesting', () => {
    expect(judgeYaml('['.repeat(50_000))).toBeDefined();
  });
});

describe('templates', () => {
  const find = (source: string) => findYamlError(Buffer.from(source), Buffer.byteLength(source));

  it.each([
    'a:\n{{- range .b }}\n  - {{ . }}\n{{- end }}\n',
    '{% if a %}\nb: 1\n{% else %}\nb: 2\n{% endif %}\n',
    '<% 1.times do |i| %>\na<%= i %>:\n  b: 1\n<% end %>\n',
  ])('are left alone: %j', async (source) => {
    expect(judgeYaml(source)).toBeDefined();
    expect(await find(source)).toBeUndefined();
  });

  it('are not what has its markers in quotes or comments', async () => {
    expect(await find('a: "{{ b }}"\n# {% c %}\na: "{% d %}"\n')).toMatchObject({ offset: 23 });
  });
});
