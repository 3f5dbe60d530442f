import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { reportProblem } from './syntax/problem.ts';
import { findYamlError, isPlainlyValidYaml } from './syntax/yaml.ts';

export const yamlSyntax = fileCheck({
  id: 'yaml-syntax',
  scope: 'file',
  summary: 'YAML that cannot be parsed, and keys that a mapping has twice',
  level: 'error',
  source: 'https://yaml.org/spec/1.2.2/',
  types: FileType.yaml,
  except: FileType.vendored | FileType.fixture,
  docs: `
Files are held to YAML 1.2, any number of documents in each. A key that a mapping has twice is an error: keys are compared
as they are written, so \`1.10\` and \`1.1\` are two. Merge keys (\`<<\`) may be repeated, and so may keys with \`{{\`, which a
template expands. An alias must follow its anchor. Any tag is accepted, and no scalar is wrong for its type.

Lines of a quoted text that are not indented more than its key are forbidden but widely accepted: a warning.

Left alone: folders of test data or of other people's code, and files that fail but are templates of YAML (Helm, Jinja, ERB). A file counts as one if a line, or its value,
begins with \`{{\`, \`{%\`, \`{#\`, \`<%\` or \`<?\` outside of quotes.
`,
  examples: () => [
    {
      title: 'Documents, anchors, tags and merge keys',
      files: { 'a.yaml': '---\nbase: &base\n  a: !vault x\nother:\n  <<: *base\n---\n- 1\n- 2\n' },
      findings: [],
    },
    {
      title: 'A template',
      files: {
        'templates/service.yaml': 'spec:\n  {{- if .Values.type }}\n  type: {{ .Values.type }}\n  {{- end }}\n',
      },
      findings: [],
    },
    { title: 'A key twice', files: { 'a.yml': 'on: push\njobs: {}\non: pull_request\n' }, findings: ['a.yml:3'] },
    {
      title: 'Indentation that fits nothing, and a tab',
      files: { 'a.yml': 'a:\n    b: 1\n  c: 2\n', 'b.yml': 'a:\n\tb: 1\n' },
      findings: ['a.yml:3', 'b.yml:2'],
    },
    { title: 'A colon that makes a second key', files: { 'a.yml': 'title: Kempt: tidy\n' }, findings: ['a.yml:1'] },
    { title: 'An alias without its anchor', files: { 'a.yml': 'a: 1\nb: *missing\n' }, findings: ['a.yml:2'] },
  ],
  run(file, report) {
    if (isPlainlyValidYaml(file.buffer, file.length)) return undefined;
    return findYamlError(file.buffer, file.length).then((problem) => reportProblem(problem, report));
  },
});
