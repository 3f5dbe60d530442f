import { Fact } from '../../domain/facts.ts';
import { FileType, unkempt } from '../../domain/file-type.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { fileCheck, type ReadText, type Report } from './check.ts';
import { propertiesFor } from './syntax/editorconfig-above.ts';
import { declarations, isUnkempt } from './text/meant.ts';

export const indentation = fileCheck({
  id: 'indentation',
  scope: 'file',
  summary: 'Lines that are not indented as .editorconfig says',
  level: 'note',
  facts: Fact.tabIndent | Fact.spaceIndent,
  except: unkempt | FileType.markdown | FileType.patch,
  reads: declarations,
  source: 'https://spec.editorconfig.org/',
  docs: `Where an \`.editorconfig\` gives the file an \`indent_style\`, a line that begins with the other kind of blank is
reported: one finding a file, with the number of lines. Spaces behind tabs align and are left alone, and so are lines that
continue a comment (\` *\`). Tabs are also left alone where the format asks for them (Go, make, git's own files), and so
are files whose head says that they are generated or that \`.prettierignore\` names. Without \`indent_style\` nothing is said: which blanks are right is the project's matter.`,
  examples: () => [
    {
      title: 'A tab among spaces',
      files: { '.editorconfig': '[*.py]\nindent_style = space\n', 'a.py': 'if x:\n\ty = 1\n' },
      findings: ['a.py:2'],
    },
    {
      title: 'Spaces among tabs',
      files: { '.editorconfig': '[*]\nindent_style = tab\n', 'src/a.c': 'void f()\n{\n    g();\n\th();\n}\n' },
      findings: ['src/a.c:3'],
    },
    {
      title: 'As it should be, and a comment',
      files: { '.editorconfig': '[*.ts]\nindent_style = tab\n', 'a.ts': '/**\n * Text\n */\n\tcall();\n' },
      findings: [],
    },
    {
      title: 'Tabs that must be',
      files: {
        '.editorconfig': '[*]\nindent_style = space\n',
        Makefile: 'all:\n\techo\n',
        'a.go': 'func f() {\n\tg()\n}\n',
      },
      findings: [],
    },
    { title: 'Nothing is said', files: { 'a.py': 'if x:\n\ty = 1\n' }, findings: [] },
  ],
  run(file, report, _options, read: ReadText) {
    const style = propertiesFor(file.path, read)['indent_style'];
    if (style === 'space' && tabbed.test(file.path)) return;
    const wrong = style === 'tab' ? Fact.spaceIndent : style === 'space' ? Fact.tabIndent : 0;
    if ((file.facts & wrong) !== 0) reportLines(file, report, style === 'tab' ? 0x20 : 0x09);
  },
  spares: (file, _draft, read) => isUnkempt(file, read),
});

/** What is indented with tabs by its grammar, or by the only tool that writes it. */
const tabbed =
  /\.(?:go|mk|mak|tsv)$|(?:^|\/)(?:(?:gnu)?makefile(?:\.[\w.-]+)?|go\.(?:mod|work)|\.git(?:modules|config))$/i;

function reportLines(file: SourceFile, report: Report, wrong: number): void {
  const lines = file.lineStarts().flatMap((start, line) => (isWrong(file, start, line, wrong) ? [line] : []));
  const [first] = lines;
  if (first === undefined) return;
  const kinds = wrong === 0x09 ? ['a tab', 'spaces'] : ['spaces', 'tabs'];
  const others = lines.length === 1 ? 'This line begins' : `${lines.length} lines, this one first, begin`;
  report({
    message: `${others} with ${kinds[0]}; .editorconfig asks for ${kinds[1]}`,
    at: { offset: file.lineStarts()[first]!, length: 1 },
  });
}

/** One or two spaces in front of a comment's star align it; blanks alone are for `trailing-whitespace`. */
function isWrong(file: SourceFile, start: number, line: number, wrong: number): boolean {
  if (file.buffer[start] !== wrong) return false;
  const end = file.lineEnd(line);
  let text = start;
  while (text < end && file.buffer[text] === wrong) text++;
  if (text === end) return false;
  return wrong === 0x09 || (text - start > 1 && file.buffer[text] !== 0x2a);
}
