import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { reportProblem } from './syntax/problem.ts';
import { findTomlError } from './syntax/toml.ts';

export const tomlSyntax = fileCheck({
  id: 'toml-syntax',
  scope: 'file',
  summary: 'TOML that cannot be parsed',
  level: 'error',
  source: 'https://toml.io/en/v1.0.0',
  types: FileType.toml,
  except: FileType.vendored | FileType.fixture,
  docs: `
Files are held to TOML, which forbids keys and tables that are defined twice, and must be UTF-8.

Left alone: a byte-order mark (another check's matter), integers of any size, and files in folders of test data or of
other people's code.
`,
  examples: () => [
    { title: 'Tables', files: { 'Cargo.toml': '[package]\nname = "kempt"\nversion = "0.1.0"\n' }, findings: [] },
    { title: 'A key twice', files: { 'a.toml': '[a]\nb = 1\nb = 2\n' }, findings: ['a.toml:3'] },
    { title: 'A value that is none', files: { 'a.toml': 'a = 1\nb = yes\n' }, findings: ['a.toml:2'] },
    {
      title: 'Bytes that are not UTF-8',
      files: { 'a.toml': { content: Buffer.from('a = "\xe9"\n', 'latin1') } },
      findings: ['a.toml:1'],
    },
  ],
  async run(file, report) {
    reportProblem(await findTomlError(file.buffer, file.length), report);
  },
});
