import { isUtf8 } from 'node:buffer';
import { Fact } from '../../domain/facts.ts';
import { FileType, unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const nonUtf8 = fileCheck({
  id: 'non-utf-8',
  scope: 'file',
  summary: 'Text that is not valid UTF-8',
  level: 'warning',
  facts: Fact.nonAscii,
  except: unkempt | FileType.json | FileType.jsonc | FileType.yaml | FileType.toml | FileType.notebook,
  source: 'https://www.rfc-editor.org/rfc/rfc3629',
  docs: `Text in another encoding is shown as something else by whoever guesses wrong, git and the forges among them.
A file whose first two lines declare its encoding (as Python, Ruby, XML and HTML do) is left alone, and so is UTF-16,
which git treats as binary. JSON, YAML, TOML and notebooks have to be UTF-8: their own checks say it.`,
  examples: () => [
    {
      title: 'Latin-1',
      files: { 'a.txt': { content: Buffer.from('caf\u00e9\n', 'latin1') } },
      findings: ['a.txt:1'],
    },
    {
      title: 'Latin-1, and says so',
      files: { 'a.py': { content: Buffer.from('# -*- coding: latin-1 -*-\nx = "caf\u00e9"\n', 'latin1') } },
      findings: [],
    },
    { title: 'UTF-8', files: { 'a.txt': 'caf\u00e9\n' }, findings: [] },
  ],
  run(file, report) {
    if (isUtf8(file.bytes())) return;
    const head = file.buffer.toString('latin1', 0, Math.min(file.length, 1024));
    if (/(?:coding|charset)\s*[:=]\s*["']?[\w.-]+|<\?xml[^>]+encoding=/i.test(head)) return;
    const offset = firstInvalid(file.bytes());
    report({
      message: `The byte 0x${file.buffer[offset]!.toString(16).toUpperCase()} is not valid UTF-8 here`,
      at: { offset, length: 1 },
    });
  },
});

/** Bisects: the longest valid prefix, give or take a character that it cuts. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, startOfCharacter(bytes, middle)))) valid = middle;
    else invalid = middle;
  }
  return startOfCharacter(bytes, valid);
}

function startOfCharacter(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && (bytes[start]! & 0xc0) === 0x80) start--;
  return start;
}
