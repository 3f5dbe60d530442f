import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { UserError } from '../../domain/errors.ts';
import { type Tool, toolFields } from '../../domain/tool-schema.ts';

const nameForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * A description of a tool to begin with: one that takes files and says `path:line:column: message`, with an example of each kind
 * that a tool has to survive. Each key is explained in the words of the schema. Throws `UserError` for a name that is none.
 */
export function newTool(name: string): string {
  if (!nameForm.test(name))
    throw new UserError(`${name} is no name of a tool`, 'Small letters, digits, and hyphens between them.');
  const document = parseDocument(stringify(template(name), { lineWidth: 0 }));
  const { contents } = document;
  if (!isMap(contents)) throw new Error('a tool is a map');
  for (const { key } of contents.items) {
    const field = isScalar(key) ? toolFields[key.value as keyof typeof toolFields] : undefined;
    const words = field?.description;
    if (isScalar(key) && words !== undefined) key.commentBefore = ` ${words}`;
  }
  return document.toString({ lineWidth: 0 });
}

function template(name: string): Tool {
  const bad = (path: string): Tool['tests'] => [
    {
      name: 'bad',
      files: { [path]: 'BAD\n' },
      expect: { class: 'findings', findings: [`${path}:1:1 warning -`] },
    },
  ];
  return {
    title: name,
    homepage: `https://example.com/${name}`,
    license: 'MIT',
    category: 'lint',
    detect: [{ file: `.${name}rc` }],
    files: { include: ['*.txt'] },
    probe: { argv: [name, '--version'], pattern: '(\\d+(?:\\.\\d+)+)' },
    check: {
      argv: [name, '--', '{files}'],
      exit: { clean: [0], findings: [1] },
      parse: {
        format: 'regex',
        pattern: '^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<message>.*)$',
        'column-unit': 'code-point',
      },
    },
    cache: { mode: 'file', inputs: [`.${name}rc`] },
    tests: [
      { name: 'good', files: { 'good.txt': 'good\n' }, expect: { class: 'clean' } },
      ...bad('bad.txt')!,
      { name: 'crash', files: { 'a.txt': 'a\n' }, paths: ['a.txt', 'not-there.txt'], expect: { class: 'error' } },
      { name: 'empty', files: { 'empty.txt': '' }, expect: { class: 'clean' } },
      ...bad('-a b/(main)/[id]/ü.txt')!.map((one) => ({ ...one, name: 'odd path' })),
      {
        name: 'non-ASCII',
        files: { 'a.txt': '😀é BAD\n' },
        expect: { class: 'findings', findings: [`a.txt:1:5 warning -`] },
      },
    ],
  };
}
