import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReviewHunk } from '../../src/domain/review.ts';
import { logSafe } from '../../src/lib/visible.ts';
import { findAnchor } from '../../src/pipeline/review/anchor.ts';
import { sanitise } from '../../src/pipeline/review/sanitise.ts';
import { toPrompt, toShownProse, withoutUnseen } from '../../src/pipeline/review/untrusted.ts';
import { toHunk } from '../helpers/review.ts';

const plain = (text: string): string => text;

describe('an anchor', () => {
  const line = fc.constantFrom('a(1);', '  b = 2;', '', '}', '\treturn x;', 'a(1); // x', 'if (a) {');
  const source = fc.array(line, { minLength: 1, maxLength: 30 });
  const quoted = fc.array(fc.oneof(line, fc.string()), { minLength: 1, maxLength: 3 });

  it('is never outside of what was shown, and its lines hold the quote', () => {
    fc.assert(
      fc.property(source, quoted, fc.nat(29), fc.nat(29), fc.integer(), (lines, parts, one, two, hint) => {
        const [start, end] = [1 + (one % lines.length), 1 + (two % lines.length)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const hunks = [toHunk('a.ts', `${lines.join('\n')}\n`, start, end)];
        const quote = parts.join('\n');
        const anchor = findAnchor({ path: 'a.ts', quote, line: hint }, hunks, {
          lines: () => lines,
          hide: plain,
          seed: '',
        });
        const squash = (text: string): string => withoutUnseen(text).replace(/\s+/g, '');
        const there =
          squash(lines.slice(start - 1, end).join('\n')).includes(squash(quote)) && /[\p{L}\p{N}]/u.test(quote);
        if (there) expect(anchor).toBeDefined();
        if (anchor === undefined) return;
        expect(anchor.startLine).toBeGreaterThanOrEqual(start);
        expect(anchor.endLine).toBeLessThanOrEqual(end);
        expect(anchor.startLine).toBeLessThanOrEqual(anchor.endLine);
      }),
    );
  });

  const text = 'a();\nx = f(b);\nc();\nx = f(b);\nd();\nx  =  f( b );\n';
  const lines = text.split('\n');
  const place = (quote: string, line: number, hunks: readonly ReviewHunk[] = [toHunk('a.ts', text)]): string => {
    const anchor = findAnchor({ path: 'a.ts', quote, line }, hunks, {
      lines: () => lines,
      hide: (shown) => shown.replace('c()', 'hidden()'),
      seed: '',
    });
    return anchor ? `${anchor.startLine}-${anchor.endLine}` : 'none';
  };

  it.each([
    ['the nearest of several', 'x = f(b);', 5, '4-4'],
    ['the first of two as near', 'x = f(b);', 3, '2-2'],
    ['whatever white space', 'x=f(b);', 99, '6-6'],
    ['over several lines', 'f(b);\nc();', 1, '2-3'],
    ['with a gutter', '4+x = f(b);\n5 d();', 1, '4-5'],
    ['as it was shown, without a secret', 'hidden();', 1, '3-3'],
    ['the quote wins over the line', 'd();', 1, '5-5'],
    ['nothing but signs', ');', 1, 'none'],
    ['nothing', '', 1, 'none'],
    ['of another text', 'y = f(b);', 2, 'none'],
  ])('%s', (_, quote, line, expected) => {
    expect(place(quote, line)).toBe(expected);
  });

  it('is only in its own file, and prefers what was added', () => {
    expect(place('d();', 5, [toHunk('b.ts', text)])).toBe('none');
    expect(place('x = f(b);', 3, [{ ...toHunk('a.ts', text), added: [4] }])).toBe('4-4');
  });
});

describe('what a model wrote', () => {
  const links = ['https://github.com/owner/name/'];
  const context = { links, hide: plain, confidential: new Set<string>() };
  const dangerous = fc.constantFrom(
    ...[
      '@',
      '@user',
      '@org/team',
      '<',
      '>',
      '<img src=x>',
      '<!--',
      '-->',
      '![',
      '](',
      ')',
      '[',
      ']',
      'http',
      '://',
      'https://evil.example/?q=',
    ],
    ...[
      'https://github.com/owner/name/',
      'www.',
      'javascript:',
      'data:',
      'mailto:',
      '`',
      '```',
      '~~~',
      '\n',
      '\r',
      '::',
      '::set-output name=a::',
      '##[',
      'error]',
      '##vso[',
    ],
    ...[
      '&#64;',
      '&lt;',
      '#1',
      '!2',
      'GH-3',
      '\u200b',
      '\u202e',
      '\u{E0041}',
      '\uFF20',
      '\u2028',
      '/close',
      '# ',
      '[x]: ',
      'kempt:note',
      'a',
      ' ',
      '\\',
      '%40',
      'ftp:',
      '/',
      ':',
      '\uff1c',
      'a.b',
      '//',
    ],
  );

  it('brings nothing that a forge, a CI or a browser obeys', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(dangerous, fc.string({ unit: 'grapheme' })), { maxLength: 14 }), (parts) => {
        const text = sanitise(parts.join(''), 300, context);
        expect(text.length).toBeLessThanOrEqual(300);
        expect(text).not.toMatch(/@\w|<[a-z/!?]|!\[[^\]]*\]\(|\]\(|&#?\w+;|[\n\r]|`{2}|~{3}|##\w*\[|^\s*::|#\d|!\d/i);
        const outside = text.replace(/https:\/\/github\.com\/owner\/name\/[^\s<>`|)\]]*/g, '');
        expect(outside).not.toMatch(/www\.\S|(?<![a-z])(?:javascript|data|vbscript|mailto):\S|[a-z][a-z\d+.-]*:\/\//i);
        expect(withoutUnseen(text)).toBe(text);
        expect(logSafe(text)).toBe(text);
        expect((text.split('`').length - 1) % 2).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.array(dangerous, { maxLength: 10 }), (parts) => {
        const once = sanitise(parts.join(''), 300, context);
        expect(sanitise(once, 300, context)).toBe(once);
      }),
    );
  });

  it.each([
    ['The value `a[i]` is < b and never null.', 'The value `a[i]` is < b and never null.'],
    ['A Map<string, number> leaks', 'A Map< string, number> leaks'],
    ['see [here](https://evil.example/x) and https://evil.example', 'see [here] ((link left out)) and (link left out)'],
    ['![x](https://evil.example/p.png)', '![x] ((link left out))'],
    ['`handlers[i][type](event)` throws', '`handlers[i][type] (event)` throws'],
    ['see https://github.com/owner/name/blob/main/a.ts#L3', 'see https://github.com/owner/name/blob/main/a.ts#L3'],
    ['see https://github.com/owner/name/?leak=1', 'see (link left out)'],
    ['see https://github.com/owner/name/../../evil/x', 'see (link left out)'],
    ['see https://github.com@evil.example/owner/name/', 'see (link left out)'],
    ['@Override is missing, says @octo-cat', '(at)Override is missing, says (at)octo-cat'],
    ['fixes #12', 'fixes no. 12'],
    ['an odd ` tick', 'an odd  tick'],
    ['```suggestion\nrm -rf /\n```', '`suggestion rm -rf / `'],
    ['::error file=a::b', 'error file=a::b'],
  ])('%j becomes %j', (text, expected) => {
    expect(sanitise(text, 300, context)).toBe(expected);
  });
});

describe('untrusted text', () => {
  it('cannot contain its delimiter', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3), (seed, depth) => {
        let text = 'x';
        for (let i = 0; i < depth; i++) text += toPrompt(seed, [{ label: 'a', text }], 'Go.');
        const prompt = toPrompt(seed, [{ label: 'a', text }], 'Go.');
        const mark = /^Delimiter: (\w+)/.exec(prompt)![1]!;
        expect(text).not.toContain(mark);
        expect(prompt).toBe(`Delimiter: ${mark}\n\n<<<${mark} a\n${text}\n${mark}>>>\n\nGo.`);
      }),
    );
  });

  it('has nothing hidden in it', () => {
    const hidden = [
      '\u200b',
      '\u202e',
      '\u2066',
      '\u{E0041}',
      '\uFE0F',
      '\u00ad',
      '\u3164',
      '\ud800',
      '\u0007',
      '\u2028',
    ];
    for (const character of hidden) expect(withoutUnseen(`a${character}b`)).toBe('ab');
    expect(withoutUnseen('a\n\tb é 中')).toBe('a\n\tb é 中');
    const prose = 'a <!-- b\nc --> d ![e](f) [g](h "i") <span hidden>j</span>\n[k]: l\n<!-- m';
    expect(toShownProse(prose, plain)).toBe('a  d  [g](h) j\n\n');
  });
});
