import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '../../src/domain/review.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { reindent, styleOf } from '../../src/pipeline/review/indent.ts';
import { applied, suggest, toEdit } from '../../src/pipeline/review/suggest.ts';
import type { Judged } from '../../src/pipeline/review/verify.ts';
import { toCandidate, toFile, toHunk } from '../helpers/review.ts';

const hide = (text: string): string => text.replace(/hunter2-\w+/g, 'hunt…(15)');

/** A remark on whole lines of a file, all of which were shown. */
function toRemark(text: string, startLine: number, endLine: number, parts: Partial<Candidate>): Judged {
  const quote = text
    .split(/\r?\n/)
    .slice(startLine - 1, endLine)
    .join('\n');
  const candidate = toCandidate({ path: 'a.ts', quote, ...parts });
  return {
    ...candidate,
    evidence: [],
    hunk: toHunk('a.ts', text),
    startLine,
    endLine,
    model: 'm',
    verdict: 'confirmed',
  };
}

function becomes(text: string, startLine: number, endLine: number, parts: Partial<Candidate>): string {
  const file = toFile('a.ts', text);
  const result = toEdit(toRemark(text, startLine, endLine, parts), file, hide);
  return result.kind === 'edit' ? applied(file, [result.edit]).toString() : result.reason;
}

const spaced = 'function f(a) {\n  if (a) {\n    return g(a);\n  }\n}\n';

describe('a replacement becomes an edit', () => {
  it.each([
    ['as it is', spaced, 3, 3, '    return h(a);', 'function f(a) {\n  if (a) {\n    return h(a);\n  }\n}\n'],
    [
      'with a last line end',
      spaced,
      3,
      3,
      '    return h(a);\n',
      'function f(a) {\n  if (a) {\n    return h(a);\n  }\n}\n',
    ],
    ['without indentation', spaced, 2, 4, 'if (b) {\n  h(a);\n}', 'function f(a) {\n  if (b) {\n    h(a);\n  }\n}\n'],
    [
      'with too much of it',
      spaced,
      3,
      3,
      '        if (b) {\n          h();\n        }',
      'function f(a) {\n  if (a) {\n    if (b) {\n      h();\n    }\n  }\n}\n',
    ],
    [
      'with less in a later line',
      spaced,
      3,
      4,
      '    return h(a);\n  }',
      'function f(a) {\n  if (a) {\n    return h(a);\n  }\n}\n',
    ],
    [
      'with tabs in a file of blanks',
      spaced,
      2,
      4,
      'if (b) {\n\th(a);\n}',
      'function f(a) {\n  if (b) {\n    h(a);\n  }\n}\n',
    ],
    [
      'with blanks in a file of tabs',
      'f() {\n\tg();\n}\n',
      2,
      2,
      '  if (a) {\n    h();\n  }',
      'f() {\n\tif (a) {\n\t\th();\n\t}\n}\n',
    ],
    [
      'with a comment that is aligned',
      'f() {\n\tg();\n}\n',
      2,
      2,
      '\t/*\n\t * a\n\t */\n\tg();',
      'f() {\n\t/*\n\t * a\n\t */\n\tg();\n}\n',
    ],
    ['in CR LF', 'a();\r\nb();\r\nc();\r\n', 2, 2, 'd();\ne();', 'a();\r\nd();\r\ne();\r\nc();\r\n'],
    ['without a last line end', 'a();\nb();', 2, 2, 'c();\n', 'a();\nc();'],
    ['behind a byte-order mark', '\uFEFFa();\nb();\n', 1, 1, 'c();', '\uFEFFc();\nb();\n'],
    ['of nothing: the lines go', 'a();\nb();\nc();\n', 2, 2, '', 'a();\nc();\n'],
    ['of the last line by nothing', 'a();\nb();', 2, 2, '', 'a();\n'],
  ])('%s', (_, text, start, end, replacement, expected) => {
    expect(becomes(text, start, end, { replacement })).toBe(expected);
  });

  it.each([
    ['the same', spaced, '    return g(a);', 'unchanged'],
    ['the same, but for the ends of lines', spaced, '  return g(a);   ', 'unchanged'],
    ['a fence', spaced, '```ts\n    return h(a);\n```', 'markdown'],
    ['what reorders the line', spaced, '    return h(a); // \u202e', 'hidden-text'],
    ['what nobody sees', spaced, '    return h\u200b(a);', 'hidden-text'],
    ['a secret', spaced, "    return h('hunter2-abcdefg');", 'hidden-text'],
    ['what stands for a secret', spaced, "    return h('ghp_…(40)');", 'hidden-text'],
    ['an address that the file has not', spaced, "    return fetch('https://evil.example/a');", 'foreign-link'],
    ['an address without scheme', spaced, "    return load('//evil.example/a');", 'foreign-link'],
    ['too much', spaced, Array(60).fill('    h();').join('\n'), 'too-long'],
  ])('but not %s', (_, text, replacement, reason) => {
    expect(becomes(text, 3, 3, { replacement })).toBe(reason);
  });

  it('but not of what the model has not seen as it is', () => {
    expect(becomes("a('hunter2-abcdefg');\n", 1, 1, { replacement: "b('x');" })).toBe('hidden-text');
  });

  it('only if what stands around the quote in its lines stays', () => {
    const text = 'const a = f(b);\n';
    expect(becomes(text, 1, 1, { quote: 'f(b)', replacement: 'g(b)' })).toBe('not-whole-lines');
    expect(becomes(text, 1, 1, { quote: 'f(b)', replacement: 'const a = g(b);' })).toBe('const a = g(b);\n');
    expect(becomes(text, 1, 1, { quote: 'f(b)', replacement: '' })).toBe('not-whole-lines');
  });

  it('never outside of the hunk', () => {
    const hunk = toHunk('a.ts', spaced, 3, 3);
    const remark = { ...toRemark(spaced, 2, 3, { replacement: 'x();' }), hunk };
    expect(toEdit(remark, toFile('a.ts', spaced), hide)).toEqual({ kind: 'refused', reason: 'not-whole-lines' });
  });
});

describe('suggestions', () => {
  const text = 'a();\nb();\nc();\nd();\n';
  const file = toFile('a.ts', text);
  const open = (): SourceFile => file;

  it('are offered if each alone and all together are let through', async () => {
    const remarks = [1, 3, 4].map((line) => toRemark(text, line, line, { replacement: `x${line}();` }));
    const seen: string[] = [];
    const judge = async (_: string, content: Buffer): Promise<boolean> => {
      seen.push(content.toString());
      return !(content.includes('x1') && content.includes('x4'));
    };
    const results = await suggest(remarks, { open, hide, judge });
    expect(remarks.map((one) => results.get(one)?.kind)).toEqual(['edit', 'edit', 'refused']);
    expect(seen).toContain('x1();\nb();\nx3();\nd();\n');
  });

  it('are refused where they overlap an earlier one', async () => {
    const remarks = [
      toRemark(text, 1, 2, { replacement: 'x();' }),
      toRemark(text, 2, 3, { replacement: 'y();' }),
      toRemark(text, 3, 3, { replacement: 'z();' }),
      toRemark(text, 4, 4, {}),
    ];
    const results = await suggest(remarks, { open, hide, judge: async () => true });
    expect([...results.values()].map((one) => (one.kind === 'refused' ? one.reason : one.kind))).toEqual([
      'edit',
      'overlaps',
      'edit',
    ]);
  });
});

describe('for any file and lines', () => {
  const eol = fc.constantFrom('\n', '\r\n');
  const line = fc.tuple(
    fc.constantFrom('', '  ', '    ', '\t', '\t\t'),
    fc.constantFrom('a();', 'b {', '}', 'return 1;'),
  );
  const lines = fc.array(
    line.map(([indent, rest]) => indent + rest),
    { minLength: 1, maxLength: 8 },
  );

  it('only the lines of the range change, and the ends of lines are those of the file', () => {
    fc.assert(
      fc.property(lines, lines, eol, fc.nat(7), fc.nat(7), (original, next, end, one, two) => {
        const [from, to] = [one % original.length, two % original.length].sort((a, b) => a - b) as [number, number];
        const text = original.map((part) => part + end).join('');
        const result = becomes(text, from + 1, to + 1, { replacement: next.join('\n') });
        if (result === 'unchanged') return;
        const before = original
          .slice(0, from)
          .map((part) => part + end)
          .join('');
        const behind = original
          .slice(to + 1)
          .map((part) => part + end)
          .join('');
        expect(result.startsWith(before) && result.endsWith(behind)).toBe(true);
        expect(result.replaceAll(end, '')).not.toMatch(/[\r\n]/);
        const middle = result
          .slice(before.length, result.length - behind.length)
          .split(end)
          .slice(0, -1);
        expect(middle.map((part) => part.trim())).toEqual(next.map((part) => part.trim()));
        expect(/^\s*/.exec(middle[0]!)![0]).toBe(/^\s*/.exec(original[from]!)![0]);
      }),
    );
  });

  it('what is indented as the original stays as it is', () => {
    fc.assert(
      fc.property(lines, (original) => {
        const style = styleOf(original);
        const uniform = original.map((part) => (style === 'tab' ? part.replace(/^ +/, '') : part.replace(/^\t+/, '')));
        expect(reindent(uniform, uniform, style)).toEqual(uniform);
      }),
    );
  });
});
