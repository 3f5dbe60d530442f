import { Fact } from '../../domain/facts.ts';
import { FileType, unkempt } from '../../domain/file-type.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { fileCheck, type Report } from './check.ts';
import { endsInLiteral } from './text/literal.ts';
import { declarations, declares, isUnkempt } from './text/meant.ts';

export const trailingWhitespace = fileCheck({
  id: 'trailing-whitespace',
  scope: 'file',
  summary: 'Blanks at the end of a line',
  level: 'warning',
  facts: Fact.trailingBlank,
  except: unkempt | FileType.patch,
  reads: declarations,
  docs: `Blanks at the end of a line are invisible, and show up as noise in diffs when an editor removes them.

Two or more spaces at the end of a Markdown line that has text and is not the last of its paragraph are a hard line
break and are left alone; with \`markdown-hard-breaks: false\` they are not. Patches are left alone: their context lines
may end with blanks. So are tables of tabs (\`.tsv\`), lines within a literal of several lines, whose value the blanks are
part of, files whose head says that they are generated or that \`.prettierignore\` names, and files that \`.editorconfig\` gives
\`trim_trailing_whitespace = false\`. In \`.properties\` files a blank at the end is part of the value: there is no fix.`,
  options: {
    'markdown-hard-breaks': { type: 'boolean', default: true, summary: 'leave the hard line breaks of Markdown alone' },
  },
  examples: () => [
    {
      title: 'Blanks after code',
      files: { 'a.py': 'x = 1  \ny = 2\n\t\nz = 3\t\n' },
      findings: ['a.py:1', 'a.py:3', 'a.py:4'],
      fixed: { 'a.py': 'x = 1\ny = 2\n\nz = 3\n' },
    },
    {
      title: 'A hard line break in Markdown',
      files: { 'a.md': 'first  \nsecond \n   \n' },
      findings: ['a.md:2', 'a.md:3'],
      fixed: { 'a.md': 'first  \nsecond\n\n' },
    },
    { title: 'A patch', files: { 'a.patch': ' context \n' }, findings: [] },
    {
      title: 'Within a literal, and behind one',
      files: {
        'a.go': 'var a = `one \ntwo` \n',
        'a.py': 'a = """one \n"""\ndef f():\n    """Text \n    """\n',
      },
      findings: ['a.go:2', 'a.py:4'],
      fixed: {
        'a.go': 'var a = `one \ntwo`\n',
        'a.py': 'a = """one \n"""\ndef f():\n    """Text\n    """\n',
      },
    },
    { title: 'Generated', files: { 'a.js': '// This file was generated from a.y. Do not edit. \n' }, findings: [] },
    {
      title: 'Declared to be meant',
      files: {
        '.editorconfig': '[*.out]\ntrim_trailing_whitespace = false\n',
        'a.out': 'one \n',
        'a.in': 'one \n',
      },
      findings: ['a.in:1'],
      fixed: { 'a.in': 'one\n' },
    },
    {
      title: 'Kept from the formatter, as a folder; a kind of files does not count',
      files: {
        '.prettierignore': '# Inputs\n/tests/format/**/*.*\n!/tests/**/format.test.js\n*.md\n',
        'tests/format/a/a.js': 'f(); \n',
        'tests/format/a/format.test.js': 'f(); \n',
        'a.md': 'one \n',
      },
      findings: ['a.md:1', 'tests/format/a/format.test.js:1'],
      fixed: { 'a.md': 'one\n', 'tests/format/a/format.test.js': 'f();\n' },
    },
    { title: 'Part of a value', files: { 'a.properties': 'key = value \n' }, findings: ['a.properties:1'] },
    {
      title: 'Windows line ends stay',
      files: { 'a.txt': 'one \r\ntwo\r\n' },
      findings: ['a.txt:1'],
      fixed: { 'a.txt': 'one\r\ntwo\r\n' },
    },
  ],
  run(file, report, options) {
    const breaks = options['markdown-hard-breaks'] && (file.types & FileType.markdown) !== 0;
    const starts = file.lineStarts();
    for (let line = 0; line < starts.length; line++)
      reportLine(file, report, starts[line]!, file.lineEnd(line), breaks);
  },
  spares(file, { at }, read) {
    return (
      file.path.endsWith('.tsv') ||
      isUnkempt(file, read) ||
      declares(file, read, 'trim_trailing_whitespace', 'false') ||
      (at !== undefined && endsInLiteral(file, file.lineIndex(at.offset)))
    );
  },
});

function reportLine(file: SourceFile, report: Report, start: number, end: number, breaks: boolean): void {
  let text = end;
  while (text > start && (file.buffer[text - 1] === 32 || file.buffer[text - 1] === 9)) text--;
  if (text === end) return;
  if (breaks && text > start && end - text >= 2 && file.buffer[text] === 32) return;
  const at = { offset: text, length: end - text };
  report({
    message: text === start ? 'Blank line with blanks' : 'Blanks at the end of the line',
    at,
    fix: file.path.endsWith('.properties')
      ? undefined
      : { description: 'Remove the blanks', edits: [{ ...at, text: '' }] },
  });
}
