// `npm run new <shelf> <name>` writes a peer with its fixture, then the registries. Then mend what it says.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const shelves = {
  check: (name) => ({
    [`src/modules/checks/${name}.ts`]: `import { Fact } from '../../domain/facts.ts';
import { unkempt } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';

export const ${camel(name)} = fileCheck({
  id: '${name}',
  scope: 'file',
  summary: 'Files that begin with a byte-order mark',
  level: 'warning',
  facts: Fact.byteOrderMark,
  except: unkempt,
  docs: \`Say here why it matters, what the check leaves alone, and how to mend what it finds. This text is what
\\\`kempt explain ${name}\\\` prints.\`,
  examples: () => [
    { title: 'Found', files: { 'a.txt': '\\uFEFFtext\\n' }, findings: ['a.txt:1'] },
    { title: 'Left alone', files: { 'a.txt': 'text\\n' }, findings: [] },
  ],
  run(file, report) {
    report({ message: 'The file begins with a byte-order mark', at: { offset: 0, length: Math.min(3, file.length) } });
  },
});
`,
  }),
  reporter: (name) => ({
    [`src/modules/reporters/${name}.ts`]: `import type { Reporter } from './reporter.ts';

export const ${camel(name)}: Reporter = {
  id: '${name}',
  summary: 'One line for each finding',
  print: (report) => report.findings.map(({ location, message }) => \`\${JSON.stringify(location.path)}: \${message}\\n\`).join(''),
};
`,
  }),
  tool: (name) => ({
    [`src/modules/tools/${name}.yaml`]: execFileSync(process.execPath, ['dist/cli.js', 'tools', 'new', name], {
      encoding: 'utf8',
    }),
  }),
  command: (name) => ({
    [`src/entry/cli/commands/${name}.ts`]: `import { command } from '../command.ts';

export const ${camel(name)}Command = command({
  name: '${name}',
  summary: 'Print the arguments',
  usage: '[words…]',
  description: 'Say here what it does and what its exit codes mean.',
  flags: { json: { type: 'boolean', summary: 'print as JSON' } },
  async run(flags, words) {
    process.stdout.write(flags.json ? \`\${JSON.stringify(words)}\\n\` : \`\${words.join(' ')}\\n\`);
    return 0;
  },
});
`,
  }),
};

const [shelf, name] = process.argv.slice(2);
const make = Object.hasOwn(shelves, shelf ?? '') ? shelves[shelf] : undefined;
if (!make || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error(`npm run new <${Object.keys(shelves).join('|')}> <kebab-case-name>`);
  process.exit(2);
}
const files = make(name);
const taken = Object.keys(files).find((path) => existsSync(path));
if (taken) {
  console.error(`${taken} exists already`);
  process.exit(2);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Written: ${path}`);
}
execFileSync(process.execPath, ['scripts/generate.mjs'], { stdio: 'inherit' });
if (shelf === 'tool')
  console.log(
    `Mend it until it passes, then record it: node dist/cli.js tools test --file src/modules/tools/${name}.yaml && node scripts/record-tools.mjs ${name}`,
  );
if (shelf === 'reporter')
  console.log('Its golden files: UPDATE_GOLDEN=1 npm test -- __tests__/contracts/reporters.test.ts');
