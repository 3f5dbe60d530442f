import { Fact } from '../../domain/facts.ts';
import { unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { declarations, declares, isUnkempt } from './text/meant.ts';

export const byteOrderMark = fileCheck({
  id: 'byte-order-mark',
  scope: 'file',
  summary: 'A UTF-8 byte-order mark at the start of a file',
  level: 'warning',
  facts: Fact.byteOrderMark,
  except: unkempt,
  reads: declarations,
  source: 'https://www.unicode.org/faq/utf_bom.html#bom5',
  docs: `UTF-8 needs no byte-order mark, and many readers do not expect one: a shebang line behind it is not
recognised, and JSON with it is invalid (RFC 8259, section 8.1). Formats whose own tools write the mark are left alone:
the project files of Visual Studio, PowerShell, and CSV for Excel. So are files whose head says that they are generated or that \`.prettierignore\` names,
and files that \`.editorconfig\` gives \`charset = utf-8-bom\`.`,
  examples: () => [
    {
      title: 'In front of code',
      files: { 'a.py': '\uFEFFx = 1\n' },
      findings: ['a.py:1'],
      fixed: { 'a.py': 'x = 1\n' },
    },
    {
      title: 'Declared to be meant',
      files: { '.editorconfig': '[*.txt]\ncharset = utf-8-bom\n', 'a.txt': '\uFEFFone\n' },
      findings: [],
    },
    { title: 'Written by Visual Studio', files: { 'a.csproj': '\uFEFF<Project />\n' }, findings: [] },
  ],
  run(file, report) {
    if (customary.test(file.path)) return;
    const at = { offset: 0, length: 3 };
    report({
      message: 'The file begins with a byte-order mark',
      at,
      fix: { description: 'Remove it', edits: [{ ...at, text: '' }] },
    });
  },
  spares(file, _draft, read) {
    return isUnkempt(file, read) || declares(file, read, 'charset', 'utf-8-bom');
  },
});

const customary =
  /\.(?:sln|\w+proj|props|targets|resx|cs|vb|fs|cshtml|razor|xaml|config|rc|ps1|psm1|psd1|csv|nuspec|vsixmanifest)$/i;
