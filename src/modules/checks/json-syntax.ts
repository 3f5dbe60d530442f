import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { findJsonError } from './syntax/json.ts';
import { reportProblem } from './syntax/problem.ts';

export const jsonSyntax = fileCheck({
  id: 'json-syntax',
  scope: 'file',
  summary: 'JSON that its readers cannot parse, and names that an object has twice',
  level: 'error',
  source: 'https://www.rfc-editor.org/rfc/rfc8259',
  types: FileType.json | FileType.jsonc,
  except: FileType.vendored | FileType.fixture,
  docs: `
Files are held to RFC 8259: no comments, no trailing commas, one value, UTF-8. Files whose ecosystem reads JSON with
comments (\`.jsonc\`, \`tsconfig.json\`, \`.vscode/*.json\` and others) may have comments, trailing commas, and no value.

A name that an object has twice is an error: most readers keep the last value in silence. Names are compared after their
escapes are resolved.

Left alone: files of zero bytes, a byte-order mark (another check's matter), JSON5, how deeply a document nests, and files
in folders of test data or of other people's code.
`,
  examples: () => [
    { title: 'One value', files: { 'package.json': '{ "name": "kempt", "files": ["dist"] }\n' }, findings: [] },
    { title: 'An empty file', files: { 'empty.json': '' }, findings: [] },
    {
      title: 'Comments where they are usual',
      files: { 'tsconfig.json': '{\n  // The newest\n  "target": "es2023",\n}\n' },
      findings: [],
    },
    {
      title: 'A trailing comma and a comment',
      files: { 'a.json': '{\n  "a": 1,\n}\n', 'b.json': '[\n  // one\n  1\n]\n' },
      findings: ['a.json:3', 'b.json:2'],
    },
    {
      title: 'A name twice, once with an escape',
      files: { 'names.json': '{\n  "name": 1,\n  "n\\u0061me": 2\n}\n' },
      findings: ['names.json:3'],
    },
    { title: 'More than one value', files: { 'lines.json': '{"a": 1}\n{"a": 2}\n' }, findings: ['lines.json:2'] },
  ],
  run(file, report) {
    if (file.length === 0) return;
    const isCommented = (file.types & FileType.jsonc) !== 0;
    reportProblem(findJsonError(file.buffer, file.length, isCommented), report);
  },
});
