import { describe, expect, it } from '@jest/globals';
import { parseEditorconfig } from '../../src/modules/checks/syntax/editorconfig.ts';
import { editorconfigMatcher } from '../../src/modules/checks/syntax/editorconfig-glob.ts';
import { resolveEditorconfig } from '../../src/modules/checks/syntax/editorconfig-resolve.ts';

const longest = `[${'a'.repeat(4000)}]`;

describe('parseEditorconfig', () => {
  it('reads sections in order, names in lower case, values as the specification says', () => {
    const text =
      '\u{feff}; c\r\nRoot = TRUE\r\n\r\n[*]\r\nIndent_Style=Tab\r\nother =  Value # c\r\n[*.md]\nindent_size = unset\n';
    expect(parseEditorconfig(text)).toEqual({
      root: true,
      sections: [
        { glob: '*', properties: { indent_style: 'tab', other: 'Value' } },
        { glob: '*.md', properties: { indent_size: 'unset' } },
      ],
      problems: [],
    });
  });

  it.each([
    ['[*]\nindent_style = tabs', 'indent_style must be tab or space, not tabs'],
    ['[*]\nindent_size = 0', 'indent_size must be a positive number or tab, not 0'],
    ['[*]\ntab_width = tab', 'tab_width must be a positive number, not tab'],
    ['[*]\nend_of_line = \\n', 'end_of_line must be lf, crlf or cr, not \\n'],
    ['[*]\ncharset =', 'charset must be latin1, utf-8, utf-8-bom, utf-16be or utf-16le'],
    ['[*]\ntrim_trailing_whitespace = yes', 'trim_trailing_whitespace must be true or false, not yes'],
    ['[*]\ninsert_final_newline = 1', 'insert_final_newline must be true or false, not 1'],
    ['[*]\nroot = true', 'root has no effect in a section; it belongs before the first'],
    ['\ncharset = utf-8', 'charset has no effect before the first section'],
    ['\nroot = unset', 'root must be true or false, not unset'],
    ['[*]\nwhat', 'Expected a comment, a [section] or name = value'],
    ['[*]\n= 1', 'Expected a comment, a [section] or name = value'],
    ['[*]\n[]', 'A section needs a pattern'],
    ['[*]\n[*.md', 'Expected ] at the end of the section header'],
  ])('reports %j', (text, message) => expect(parseEditorconfig(text).problems).toEqual([{ message, line: 1 }]));

  it('takes a pattern of any length', () => {
    expect(parseEditorconfig(longest).sections).toHaveLength(1);
  });
});

describe('editorconfigMatcher', () => {
  it.each([
    ['*', 'a.b', true],
    ['*', 'a/b', true],
    ['*.py', 'a/b/c.py', true],
    ['*.py', 'a.pyc', false],
    ['a*e.c', 'ace.c', true],
    ['a*e.c', 'ab/cde.c', false],
    ['Bar/foo.txt', 'Bar/foo.txt', true],
    ['Bar/foo.txt', 'a/Bar/foo.txt', false],
    ['/top.txt', 'top.txt', true],
    ['/top.txt', 'a/top.txt', false],
    ['Bar/*', 'Bar/foo.txt', true],
    ['Bar/*', 'Bar/a/foo.txt', false],
    ['a**z.c', 'a/b/z.c', true],
    ['b/**z.c', 'b/amnz.c', true],
    ['b/**z.c', 'b/am/nz.c', true],
    ['c/**.c', 'c/a/b.c', true],
    ['d/**/z.c', 'd/z.c', true],
    ['d/**/z.c', 'd/am/nz/z.c', true],
    ['d/**/z.c', 'd/amz.c', false],
    ['**/z.c', 'z.c', true],
    ['som?.c', 'some.c', true],
    ['som?.c', 'som.c', false],
    ['a?b', 'a/b', false],
    ['[ab].a', 'b.a', true],
    ['[ab].a', 'c.a', false],
    ['[!ab].b', 'c.b', true],
    ['[!ab].b', 'a.b', false],
    ['[d-g].c', 'f.c', true],
    ['[!d-g].d', 'f.d', false],
    ['[abd-g].e', 'e.e', true],
    ['[-ab].f', '-.f', true],
    ['[\\]ab].g', '].g', true],
    ['[^a].h', '^.h', true],
    ['ab[e/]cd.i', 'ab[e/]cd.i', true],
    ['ab[/c', 'ab[/c', true],
    ['*.{py,js,html}', 'a.js', true],
    ['*.{py,js,html}', 'a.pyc', false],
    ['{single}.b', '{single}.b', true],
    ['{single}.b', 'single.b', false],
    ['{}.c', '{}.c', true],
    ['a{b,c,}.d', 'a.d', true],
    ['a{,b,,c,}.e', 'ab.e', true],
    ['{.f', '{.f', true],
    ['{},b}.h', '{},b}.h', true],
    ['{a,b{c,d},e}.i', 'bd.i', true],
    ['{a,b{c}d}.j', 'b{c}d.j', true],
    ['{some,a{*c,b}[ef]}.j', 'abe.j', true],
    ['{some,a{*c,b}[ef]}.j', 'abz.j', false],
    ['{\\,,b}.k', ',.k', true],
    ['{a\\,b,c}.l', 'a,b.l', true],
    ['{3..120}', '3', true],
    ['{3..120}', 'a/120', true],
    ['{3..120}', '2', false],
    ['{3..120}', '121', false],
    ['{3..120}', '060', false],
    ['{-5..5}', '-5', true],
    ['{5..-5}', '-6', false],
    ['a{1..3}b{2..4}', 'a1b4', true],
    ['a{1..3}b{2..4}', 'a4b4', false],
    ['{x{1..3},y}', 'y', true],
    ['{aardvark..antelope}', '{aardvark..antelope}', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a.b+(c)|$^', 'a.b+(c)|$^', true],
    ['é?', 'éß', true],
    ['?', '😀', true],
    ['dir/', 'dir/a', false],
  ])('%s on %s: %s', (glob, path, matches) => expect(editorconfigMatcher(glob)(path)).toBe(matches));
});

describe('resolveEditorconfig', () => {
  const file = (dir: string, text: string) => ({ dir, config: parseEditorconfig(text) });

  it('lets nearer files and later sections win, and stops at a root', () => {
    const files = [
      file('a/b', '[*.ts]\nindent_size = 8\n[c.ts]\ncharset = latin1\n'),
      file('', 'root = true\n[*]\nindent_size = 1\nend_of_line = cr\n'),
      file('a', 'root = true\n[*]\nindent_style = space\nindent_size = 2\n[b/*]\nindent_size = 4\n'),
      file('ab', '[*]\nindent_size = 3\n'),
    ];
    expect(resolveEditorconfig(files, 'a/b/c.ts')).toEqual({
      indent_style: 'space',
      indent_size: '8',
      tab_width: '8',
      charset: 'latin1',
    });
    expect(resolveEditorconfig(files, 'a/b/c.js')).toMatchObject({ indent_size: '4' });
    expect(resolveEditorconfig(files, 'c.js')).toMatchObject({ indent_size: '1', end_of_line: 'cr' });
  });

  it.each([
    ['indent_style = tab', { indent_style: 'tab', indent_size: 'tab' }],
    ['indent_style = tab\ntab_width = 4', { indent_style: 'tab', tab_width: '4', indent_size: '4' }],
    ['indent_size = tab\ntab_width = 4', { tab_width: '4', indent_size: '4' }],
    ['indent_size = 2', { indent_size: '2', tab_width: '2' }],
    ['indent_size = 2\ntab_width = 8', { indent_size: '2', tab_width: '8' }],
    ['indent_size = 2\nindent_size = unset', {}],
  ])('completes %j', (text, properties) => {
    expect(resolveEditorconfig([file('', `[*]\n${text}`)], 'a')).toEqual(properties);
  });
});
