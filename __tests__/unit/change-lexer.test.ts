import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lexText } from '../../src/modules/checks/change/lex.ts';
import { syntaxOf } from '../../src/modules/checks/change/syntax.ts';

function lexed(path: string, text: string) {
  const syntax = syntaxOf(path);
  if (syntax === undefined) throw new Error(`no syntax for ${path}`);
  return lexText(text, syntax);
}

/** The last line as code, blanks collapsed: whatever stands before it must not have swallowed it. */
function lastCode(path: string, text: string): string {
  const result = lexed(path, text);
  return result.code(result.lines).trim().replace(/\s+/g, ' ');
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the holes of templates are what is read here
describe('code, strings and comments are told apart', () => {
  it.each([
    ['a.ts', "const a = 'x // y'; // z\nb();", 'b();'],
    ['a.ts', 'const a = `x ${`${y}`} \n // z`; b();', '`; b();'],
    ['a.ts', "const a = `${f('}')} x`;\nb();", 'b();'],
    ['a.ts', 'const a = /[/"]/;\nb();', 'b();'],
    ['a.ts', 'const a = b / c; d("/");\nb();', 'b();'],
    ['a.tsx', "<p>don't</p>\nb();", 'b();'],
    ['a.py', '"""\n# x\n"""\nb()', 'b()'],
    ['a.py', "a = 'it''s' # x\nb()", 'b()'],
    ['a.rb', "a = <<~SQL\n  it's # x\nSQL\nb", 'b'],
    ['a.rb', '=begin\nx\n=end\nb', 'b'],
    ['a.rb', 'a << b\nc << "x"\nb', 'b'],
    ['a.sh', 'echo $# ${#a} \\"\ncat <<EOF\nit\'s\nEOF\nb', 'b'],
    ['a.go', 'a := `\\`\nb()', 'b()'],
    ['a.rs', "fn a<'a>(x: &'a str) { '\"'; }\nb();", 'b();'],
    ['a.rs', 'let a = r#"x " // y"#;\nb();', 'b();'],
    ['a.c', "char a = '\"'; /* x\n y */ b();", 'b();'],
    ['a.cs', 'var a = @"x\\";\nb();', 'b();'],
    ['a.php', "$a = <<<EOT\nit's\nEOT;\nb();", 'b();'],
    ['a.java', 'var a = """\n  it\'s " // x\n  """;\nb();', 'b();'],
    ['a.yml', "a: it's # x\nb: c", 'b: c'],
  ])('%s: %j', (path, text, code) => {
    expect(lastCode(path, text)).toBe(code);
  });

  it('keeps columns, quotes and delimiters', () => {
    const line = `f('a', "b"); // c`;
    const result = lexed('a.ts', line);
    expect(result.code(1)).toBe(`f(' ', " ");     `);
    expect(result.comment(1)).toBe(`             // c`);
  });

  it('never throws, and gives each character to code or to a comment at most once', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '`',
      '${',
      '}',
      '//',
      '/*',
      '*/',
      '#',
      '\n',
      '\\',
      '/',
      '<<A',
      '\nA',
      'a',
      ' ',
      '"""',
      '\r',
    );
    const path = fc.constantFrom('a.ts', 'a.py', 'a.rb', 'a.sh', 'a.rs', 'a.php', 'a.cs', 'a.vue', 'a.sql', 'a.html');
    fc.assert(
      fc.property(path, fc.array(piece, { maxLength: 40 }), (name, pieces) => {
        const text = pieces.join('');
        const result = lexed(name, text);
        text.split('\n').forEach((line, index) => {
          const code = result.code(index + 1);
          const comment = result.comment(index + 1);
          expect([code.length, comment.length]).toEqual([line.length, line.length]);
          for (let at = 0; at < line.length; at++) {
            expect([' ', line[at]]).toContain(code[at]);
            expect(code[at] === ' ' || comment[at] === ' ').toBe(true);
          }
        });
      }),
    );
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
