// docs/tools.md: the catalogue as a table, from its data and from what was recorded of real runs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `records`: the folder of recorded runs. `schema`: the JSON Schema of a tool. */
export function toolsPage({ note, catalogue, policyOf, records, schema }) {
  const tools = Object.entries(catalogue).map(([id, text]) => ({
    id,
    tool: JSON.parse(text),
    record: recordOf(records, id),
  }));
  const recorded = tools.filter(({ record }) => record !== undefined);
  const examples = recorded.reduce((sum, { record }) => sum + record.examples, 0);
  const inPage = { total: tools.length, recorded: recorded.length, examples };
  return `${note}

# Tools

${introduction(inPage)}
## The catalogue

Under *detected by* stands one thing that is enough; a tool that is *on request* runs only if the configuration names it. *Only
new*: how findings that the base of a change has, too, are told apart. *Cache*: what a result is kept for. *Run for real*: the
version whose output is kept in \`__tests__/fixtures/tools/\`, and how many examples of it.

| tool | for | detected by | installed from | fixes | only new | cache | run for real |
| --- | --- | --- | --- | --- | --- | --- | --- |
${tools.map((one) => row(one, policyOf)).join('\n')}

## The fields of a tool

As in the catalogue, so under \`tools:\` of \`kempt.yaml\`; \`kempt tools show ID\` prints a tool of the catalogue.

| field | meaning |
| --- | --- |
${fields(schema.properties).join('\n')}
`;
}

function recordOf(folder, id) {
  const file = join(folder, `${id}.json`);
  if (!existsSync(file)) return undefined;
  const { version, cases } = JSON.parse(readFileSync(file, 'utf8'));
  return { version, examples: Object.keys(cases).length };
}

function row({ id, tool, record }, policyOf) {
  const { title, homepage, languages = [], category, fix, cache } = tool;
  const cells = [
    `[${title}](${homepage}) \`${id}\``,
    [category, ...languages].join(', '),
    detection(tool),
    installation(tool),
    fix === undefined ? '' : fix.safety === 'unsafe' ? 'with `--unsafe`' : '✔',
    { rerun: 'base run', lines: 'changed lines', off: 'all count' }[tool.base ?? policyOf(tool.check.scope)],
    freshness(cache),
    record === undefined ? '' : `${record.version}, ${record.examples}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const named = 3;

/** A few of the files and packages that tell of a tool. */
function detection({ detect = [], 'opt-in': optIn }) {
  const signs = [...new Set(detect.map(signOf))];
  const rest = signs.length - named;
  const list = rest > 1 ? [...signs.slice(0, named), `${rest} more`] : signs;
  return [...(optIn ? ['*on request*'] : []), ...list].join(', ');
}

function signOf({ file, contains, dependency, hook }) {
  if (file !== undefined) return code(file);
  if (contains !== undefined) return `a line of ${code(contains.file)}`;
  return dependency === undefined ? `the hook ${code(hook)}` : `the dependency ${code(dependency)}`;
}

function installation({ install, version }) {
  if (install === undefined) return 'its own toolchain';
  const name = install.registry === 'download' ? 'download' : `${install.registry} ${code(install.package)}`;
  return `${name} ${version?.default ?? ''}`.trim();
}

function freshness({ mode = 'never', ttl } = {}) {
  const kept = { file: 'file', scope: 'run', never: 'none' }[mode];
  return ttl === undefined ? kept : `${kept}, ${ttl / 3600} h`;
}

function code(text) {
  return `\`${text}\``;
}

/** Fields of fields are listed, but for those that repeat others: of variants, and of a fix those of a check. */
function fields(properties, prefix = '') {
  return Object.entries(properties).flatMap(([name, value]) => {
    const inner = value.items ?? value;
    const listed = inner.properties !== undefined && name !== 'variants' && name !== 'fix';
    return [
      `| \`${prefix}${name}\` | ${meaning(value)} |`,
      ...(name === 'parse' ? parsers(value) : []),
      ...(listed ? fields(inner.properties, `${prefix}${name}.`) : []),
      ...(name === 'fix' && inner.properties ? fields(ofFix(inner.properties), 'fix.') : []),
    ];
  });
}

function ofFix({ order, safety }) {
  return { order, safety };
}

function parsers({ oneOf, anyOf }) {
  return (oneOf ?? anyOf).map(({ properties: { format, ...rest } }) => {
    const names = Object.keys(rest).map(code).join(', ');
    const told = format.description === undefined ? '' : `${format.description}; `;
    return `| \`parse: { format: ${format.const} }\` | ${told.replaceAll('|', '\\|')}${names} |`;
  });
}

function meaning({ description, enum: choices, type }) {
  const told = description ?? (choices ? choices.map(code).join(', ') : type === 'object' ? '' : (type ?? ''));
  return told.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function introduction({ total, recorded, examples }) {
  return `Kempt runs the tools that a repository uses, beside its own checks. It knows ${total}, as data in \`src/modules/tools/\`; ${recorded} of
them were run for real, on ${examples} examples of the good, the bad and the broken, and what they printed is read again by the tests.

**Found.** A tool runs where one of its signs holds (a configuration file, a line of one, a dependency, a hook of pre-commit),
or where \`kempt.yaml\` names it. \`kempt plan\` says which would run, on what, and why; \`kempt init\` writes them down.

**Resolved.** The copy of the project comes first (\`node_modules\`, \`.venv\`), then one that Kempt installs at the version below,
held against lock data, into its cache folder, then one on the PATH. Every report says which copy ran. If there is none, the
run is incomplete, or the tool is skipped with \`missing: skip\`.

**Run.** In a folder of its own if it writes, by arguments and never by a shell, in batches, beside each other, with a time-out
for the whole tree of processes. What is known from an earlier run of the same copy on the same content is not run again.

**Read.** The exit code, the output and the number of files looked at are crossed; none is believed alone:

| the tool | is |
| --- | --- |
| ended with a code for clean, and the output can be read and has nothing | clean |
| ended with a code for clean or for findings, and told findings | findings |
| ended with a code for findings, and told none | an error |
| ended with any other code, by a signal, or not in time | an error |
| printed what cannot be read, or more than is read, or wrote no result file | an error |
| was given files and looked at none, as far as it tells | an error |
| said that there is nothing to do, by its code or in its words | skipped, with its words |

An error makes the run incomplete (exit code 3), whatever else was found. Findings of several tools about one thing are told once.

**Fixes.** \`kempt fix\` runs the fixers in their order in a copy, until nothing changes any more, looks again, and takes back what
brings an error. In a pull request they are suggestions and one patch: [publishing](publishing.md#fixes).

## A tool of your own

Under \`tools:\` of \`kempt.yaml\`, with the fields below; over a tool of the catalogue some of them, and settings:

\`\`\`yaml
version: 1
tools:
  ruff: { level: error, exclude: ['legacy/**'] }
  todo-check:
    files: { include: ['*.py'] }
    check:
      argv: [python3, scripts/todo_check.py, '{files}']
      exit: { clean: [0], findings: [1] }
      parse: { format: regex, pattern: '^(?<path>[^:]+):(?<line>\\d+): (?<message>.+)$' }
\`\`\`

It needs examples (\`tests\`) to be proven: \`kempt tools test ID\` runs them.

`;
}
