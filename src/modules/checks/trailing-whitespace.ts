import { Fact } from '../../domain/facts.ts';
import { FileType, unkempt } from '../../domain/file-type.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { fileCheck, type Report } from './check.ts';

export const trailingWhitespace = fileCheck({
  id: 'trailing-whitespace',
  scope: 'file',
  summary: 'Blanks at the end of a line',
  level: 'warning',
  facts: Fact.trailingBlank,
  except: unkempt | FileType.patch,
  docs: `Blanks at the end of a line are invisible, and show up as noise in diffs when an editor removes them.

Two or more spaces at the end of a Markdown line that has text and is not the last of its paragraph are a hard line
break and are left alone; with \`markdown-hard-breaks: false\` they are not. Patches are left alone: their context lines
may end with blanks.`,
  options: {
    'markdown-hard-breaks': { type: 'boolean', default: true, summary: 'leave the hard line breaks of Markdown alone' },
  },
  examples: [
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
    fix: { description: 'Remove the blanks', edits: [{ ...at, text: '' }] },
  });
}
