import { Fact } from '../../domain/facts.ts';
import { FileType } from '../../domain/file-type.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { fileCheck } from './check.ts';

export const mergeConflict = fileCheck({
  id: 'merge-conflict',
  scope: 'file',
  summary: 'Conflict markers that a merge left behind',
  level: 'error',
  facts: Fact.conflict,
  except: FileType.patch | FileType.vendored,
  source: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
  docs: `A conflict is reported where its markers stand in their order, each at the start of a line: seven \`<\`, then seven
\`=\`, then seven \`>\`. So underlines of seven \`=\` and quotations of seven \`>\` are left alone. Files that contain
conflicts on purpose, such as tests of a merge tool, are a matter for \`exclude\`.`,
  examples: () => [
    {
      title: 'A conflict',
      files: { 'a.py': `${'<'.repeat(7)} HEAD\nx = 1\n${'='.repeat(7)}\nx = 2\n${'>'.repeat(7)} topic\n` },
      findings: ['a.py:1'],
    },
    { title: 'A heading', files: { 'a.rst': 'Kempt 1\n=======\n\nText.\n' }, findings: [] },
  ],
  run(file, report) {
    const starts = file.lineStarts();
    let open: number | undefined;
    let parted = false;
    for (let line = 0; line < starts.length; line++) {
      const marker = markerAt(file, starts[line]!, file.lineEnd(line));
      if (marker === '<') {
        open = line;
        parted = false;
      } else if (marker === '=' && open !== undefined) {
        parted = true;
      } else if (marker === '>' && open !== undefined && parted) {
        const offset = starts[open]!;
        report({
          message: `A merge conflict that was not resolved, to line ${line + 1}`,
          at: { offset, length: file.lineEnd(open) - offset },
        });
        open = undefined;
      }
    }
  },
});

/** The sign that the line's marker consists of, if the line is one: seven signs, then a blank or the line's end. */
function markerAt(file: SourceFile, start: number, end: number): string | undefined {
  const sign = file.buffer[start];
  if (end - start < 7 || (sign !== 0x3c && sign !== 0x3d && sign !== 0x3e)) return undefined;
  for (let i = start + 1; i < start + 7; i++) if (file.buffer[i] !== sign) return undefined;
  const next = file.buffer[start + 7];
  return end - start === 7 || next === 32 ? String.fromCharCode(sign) : undefined;
}
