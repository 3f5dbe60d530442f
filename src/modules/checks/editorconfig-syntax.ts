import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { parseEditorconfig } from './syntax/editorconfig.ts';

export const editorconfigSyntax = fileCheck({
  id: 'editorconfig-syntax',
  scope: 'file',
  summary: 'Lines of .editorconfig that editors ignore',
  level: 'error',
  source: 'https://spec.editorconfig.org/',
  types: FileType.editorconfig,
  except: FileType.vendored | FileType.fixture,
  docs: `
An editor skips what it does not understand in silence. Reported are lines that are neither a comment, a section nor
\`name = value\`; values that the specification does not know for its own properties; \`root\` in a section; and any other
property before the first section.

Left alone: properties that other tools define, \`unset\`, and files in folders of test data or of other people's code.
`,
  examples: () => [
    {
      title: 'Properties of the specification and of others',
      files: {
        '.editorconfig': 'root = true\n\n[*]\nindent_style = Space\nindent_size = unset\nmax_line_length = 120\n',
      },
      findings: [],
    },
    {
      title: 'Values that nothing understands',
      files: { '.editorconfig': '[*]\nindent_style = spaces\nend_of_line = lf\ncharset = utf8\n' },
      findings: ['.editorconfig:2', '.editorconfig:4'],
    },
    {
      title: 'Lines in the wrong place or shape',
      files: { '.editorconfig': 'indent_size = 2\n[*.md\n[*.js]\nroot = true\nindent_size 4\n' },
      findings: ['.editorconfig:1', '.editorconfig:2', '.editorconfig:4', '.editorconfig:5'],
    },
  ],
  run(file, report) {
    for (const { message, line } of parseEditorconfig(file.text()).problems) {
      const offset = file.lineStarts()[line]!;
      report({ message, at: { offset, length: file.lineEnd(line) - offset } });
    }
  },
});
