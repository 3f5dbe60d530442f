import { Fact } from '../../domain/facts.ts';
import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const bidirectionalControl = fileCheck({
  id: 'bidirectional-control',
  scope: 'file',
  summary: 'Characters that make code read differently from how it runs (Trojan Source)',
  level: 'error',
  facts: Fact.nonAscii,
  except: FileType.generated,
  source: 'https://www.unicode.org/reports/tr55/#Bidirectional-Ordering',
  docs: `Embeddings, overrides and isolates reorder what is shown of a line, so that a comment may look like code and the
other way round (CVE-2021-42574). They are reported where a line leaves one open, or has an override; text in
right-to-left scripts needs none of them. The marks U+200E and U+200F, which reorder nothing, are left alone, and so are
isolates and embeddings that are closed on their line in Markdown and other prose.`,
  examples: () => [
    { title: 'An override', files: { 'a.js': 'if (access !== "user\u202e") {\n}\n' }, findings: ['a.js:1'] },
    { title: 'Hebrew', files: { 'a.js': 'const name = "\u05e9\u05dc\u05d5\u05dd";\n' }, findings: [] },
  ],
  run(file, report) {
    if (!mayHaveControls(file.buffer, file.length)) return;
    const prose = (file.types & FileType.markdown) !== 0 || /\.(?:txt|rst|adoc|po|html?)$/i.test(file.path);
    for (let line = 0; line < file.lineStarts().length; line++) {
      const text = file.line(line);
      const match = controls.exec(text);
      if (match === null || (prose && isBalanced(text))) continue;
      report({
        message: `The character ${name(match[0])} reorders what is shown of this line`,
        at: { offset: file.lineStarts()[line]! + Buffer.byteLength(text.slice(0, match.index)), length: 3 },
        snippet: text.replace(new RegExp(controls, 'g'), (control) => `<${name(control)}>`),
      });
    }
  },
});

/** U+202A to U+202E and U+2066 to U+2069 are E2 80 AA to AE and E2 81 A6 to A9 in UTF-8. */
function mayHaveControls(buffer: Buffer, length: number): boolean {
  for (let i = buffer.indexOf(0xe2); i >= 0 && i + 2 < length; i = buffer.indexOf(0xe2, i + 1)) {
    const last = buffer[i + 2]!;
    if (buffer[i + 1] === 0x80 && last >= 0xaa && last <= 0xae) return true;
    if (buffer[i + 1] === 0x81 && last >= 0xa6 && last <= 0xa9) return true;
  }
  return false;
}

const controls = /[\u202a-\u202e\u2066-\u2069]/;

function name(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Whether every embedding and isolate of the line is closed on it, and it has no override. */
function isBalanced(text: string): boolean {
  if (/[\u202d\u202e]/.test(text)) return false;
  const open: string[] = [];
  for (const control of text.match(new RegExp(controls, 'g')) ?? []) {
    if (control === '\u202c' || control === '\u2069') {
      if (open.pop() !== control) return false;
    } else {
      open.push(control >= '\u2066' ? '\u2069' : '\u202c');
    }
  }
  return open.length === 0;
}
