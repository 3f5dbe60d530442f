import { Fact } from '../../domain/facts.ts';
import { unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const finalNewline = fileCheck({
  id: 'final-newline',
  scope: 'file',
  summary: 'Text that does not end with exactly one line end',
  level: 'warning',
  facts: Fact.noFinalNewline | Fact.extraFinalNewline,
  except: unkempt,
  source: 'https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap03.html#tag_03_185',
  docs: `POSIX defines a line as ending with a line end. Without the last one, tools that join or append to files run lines
together, and the next edit shows a line as changed that is not; several are noise. Empty files are left alone.`,
  examples: [
    { title: 'None', files: { 'a.txt': 'one\ntwo' }, findings: ['a.txt:2'], fixed: { 'a.txt': 'one\ntwo\n' } },
    { title: 'Several', files: { 'a.txt': 'one\n\n\n' }, findings: ['a.txt:2'], fixed: { 'a.txt': 'one\n' } },
    { title: 'Nothing but line ends', files: { 'a.txt': '\n\n' }, findings: ['a.txt:1'], fixed: { 'a.txt': '' } },
    {
      title: 'In the style of the file',
      files: { 'a.txt': 'one\r\ntwo' },
      findings: ['a.txt:2'],
      fixed: { 'a.txt': 'one\r\ntwo\r\n' },
    },
    { title: 'Exactly one, or an empty file', files: { 'a.txt': 'one\n', 'b.txt': '' }, findings: [] },
  ],
  run(file, report) {
    if (file.facts & Fact.noFinalNewline) {
      const text = (file.facts & (Fact.lf | Fact.cr)) === 0 && (file.facts & Fact.crlf) !== 0 ? '\r\n' : '\n';
      report({
        message: 'The last line has no line end',
        at: { offset: file.length, length: 0 },
        fix: { description: 'End the last line', edits: [{ offset: file.length, length: 0, text }] },
      });
      return;
    }
    const offset = endOfText(file.buffer, file.length);
    const at = { offset, length: file.length - offset };
    report({
      message: offset === 0 ? 'The file consists of line ends' : 'Blank lines at the end of the file',
      at,
      fix: { description: 'Remove them', edits: [{ ...at, text: '' }] },
    });
  },
});

/** Behind the line end of the last line that is not empty. */
function endOfText(buffer: Buffer, length: number): number {
  let end = length;
  while (end > 0 && (buffer[end - 1] === 10 || buffer[end - 1] === 13)) end--;
  if (end === 0) return 0;
  return end + (buffer[end] === 13 && buffer[end + 1] === 10 ? 2 : 1);
}
