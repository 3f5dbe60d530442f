import { Fact } from '../../domain/facts.ts';
import { unkempt } from '../../domain/file-type.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { type DraftEdit, fileCheck } from './check.ts';
import { declarations, isUnkempt } from './text/meant.ts';

export const mixedLineEndings = fileCheck({
  id: 'mixed-line-endings',
  scope: 'file',
  summary: 'Lines that end in different ways within one file',
  level: 'warning',
  facts: Fact.crlf | Fact.cr,
  except: unkempt,
  reads: declarations,
  docs: `A file in which some lines end with LF and others with CR LF (or a lone CR) is shown differently by different
editors, and is rewritten as a whole by some of them. The fix uses the line end that most lines have; at a tie, LF.
Files that use CR LF throughout are left alone: that is what \`.gitattributes\` is for. Files whose head says that
they are generated or that \`.prettierignore\` names are left alone too.`,
  examples: () => [
    {
      title: 'One line out of three',
      files: { 'a.txt': 'one\r\ntwo\nthree\r\n' },
      findings: ['a.txt:2'],
      fixed: { 'a.txt': 'one\r\ntwo\r\nthree\r\n' },
    },
    { title: 'Windows throughout', files: { 'a.txt': 'one\r\ntwo\r\n' }, findings: [] },
    { title: 'Unix throughout', files: { 'a.txt': 'one\ntwo\n' }, findings: [] },
  ],
  run(file, report) {
    const kinds = [Fact.crlf, Fact.lf, Fact.cr].filter((kind) => (file.facts & kind) !== 0);
    if (kinds.length < 2) return;
    const ends = [...lineEnds(file)];
    const most = mostFrequent(ends.map((end) => end.text));
    const edits = ends.filter((end) => end.text !== most).map((end) => ({ ...end, text: most }));
    const [first] = edits;
    if (first === undefined) return;
    const others = edits.length === 1 ? 'this line' : `${edits.length} lines, this one first,`;
    report({
      message: `Most lines end with ${names[most]}, ${others} with ${names[text(file, first)]}`,
      at: { offset: first.offset, length: 0 },
      fix: { description: `End all lines with ${names[most]}`, edits },
    });
  },
  spares: (file, _draft, read) => isUnkempt(file, read),
});

const names: Readonly<Record<string, string>> = { '\r\n': 'CR LF', '\n': 'LF', '\r': 'CR' };

function text(file: SourceFile, { offset, length }: DraftEdit): string {
  return file.buffer.toString('latin1', offset, offset + length);
}

function* lineEnds(file: SourceFile): Generator<DraftEdit> {
  for (let i = 0; i < file.length; i++) {
    const byte = file.buffer[i];
    if (byte === 10) yield { offset: i, length: 1, text: '\n' };
    if (byte !== 13) continue;
    if (i + 1 < file.length && file.buffer[i + 1] === 10) yield { offset: i++, length: 2, text: '\r\n' };
    else yield { offset: i, length: 1, text: '\r' };
  }
}

function mostFrequent(texts: readonly string[]): string {
  const count = (wanted: string): number => texts.filter((one) => one === wanted).length;
  return ['\n', '\r\n', '\r'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
