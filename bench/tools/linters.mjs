// The ten linters: how the peers call them, on what, and one fault that none but that linter finds.

/**
 * `argv`: what every peer runs, before the files; `globs`: names of the tracked files that it is given, in any folder;
 * `serial`: one process for all files, as the maintainers' own hooks have it, because the linter is parallel itself.
 */
export const linters = [
  {
    id: 'ruff',
    argv: ['ruff', 'check', '--force-exclude'],
    serial: true,
    globs: ['*.py'],
    fault: { 'faults/unused.py': 'import os\n' },
  },
  {
    id: 'ruff-format',
    argv: ['ruff', 'format', '--check', '--force-exclude'],
    serial: true,
    globs: ['*.py'],
    fault: { 'faults/spaced.py': 'value = [1,2]\n' },
  },
  // Whatever is text, and in the generated repositories that is all.
  { id: 'codespell', argv: ['codespell'], globs: ['*'], fault: { 'faults/notes.txt': 'Here is teh fault.\n' } },
  {
    id: 'yamllint',
    argv: ['yamllint'],
    globs: ['*.yaml', '*.yml', '.yamllint'],
    fault: { 'faults/truth.yaml': 'enabled: yes\n' },
  },
  {
    id: 'shellcheck',
    argv: ['shellcheck'],
    globs: ['*.sh'],
    fault: { 'faults/unquoted.sh': '#!/bin/sh\necho $1\n' },
  },
  {
    id: 'shfmt',
    argv: ['shfmt', '-d'],
    globs: ['*.sh'],
    fault: { 'faults/indented.sh': '#!/bin/sh\nif true; then\n     echo yes\nfi\n' },
  },
  {
    id: 'prettier',
    argv: ['prettier', '--check'],
    globs: ['*.js', '*.mjs', '*.ts', '*.json', '*.jsonc', '*.md', '*.yaml', '*.yml'],
    fault: { 'faults/spaced.json': '{ "a":1 }\n' },
  },
  {
    id: 'eslint',
    argv: ['eslint'],
    globs: ['*.js', '*.mjs'],
    fault: { 'faults/loose.js': 'export const isZero = (one) => one == 0;\n' },
    // Without a parser for TypeScript it would say that it ignores them.
    kempt: { exclude: ['*.ts'] },
  },
  {
    id: 'markdownlint-cli2',
    // Literally: names are globs otherwise.
    argv: ['markdownlint-cli2', '--'],
    globs: ['*.md'],
    fault: { 'faults/levels.md': '# One\n\n### Three\n' },
  },
  { id: 'taplo', argv: ['taplo', 'lint'], globs: ['*.toml'], fault: { 'faults/twice.toml': 'a = 1\na = 2\n' } },
];

/** What a path has to match for a linter to be given it, as a regular expression for pre-commit and for us. */
export function patternOf({ globs }) {
  const names = globs.map((glob) => glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*'));
  return `(^|/)(${names.join('|')})$`;
}

/** The linters' own configuration, at the top of every generated repository. */
export const settings = {
  '.codespellrc': '[codespell]\nskip = .git,.ruff_cache\n',
  '.editorconfig': 'root = true\n\n[*.sh]\nindent_style = space\nindent_size = 2\n',
  '.gitignore': '.ruff_cache/\n',
  '.markdownlint-cli2.jsonc': '{ "config": { "MD013": false } }\n',
  '.prettierrc.json': '{ "printWidth": 100 }\n',
  '.taplo.toml': 'include = ["**/*.toml"]\n',
  '.yamllint':
    'extends: default\nrules:\n  document-start: disable\n  line-length: { max: 120 }\n  truthy: { level: error }\n  braces: { max-spaces-inside: 1 }\n',
  'package.json': `${JSON.stringify({ name: 'generated', private: true, type: 'module' }, null, 2)}\n`,
  'ruff.toml': 'target-version = "py310"\n\n[lint]\nselect = ["E", "F", "I", "B", "UP"]\nignore = ["E501"]\n',
  'eslint.config.mjs': `export default [
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { ecmaVersion: 2023, sourceType: "module", globals: { process: "readonly" } },
    rules: {
${[
  'array-callback-return',
  'consistent-return',
  'curly:multi-line',
  'default-case',
  'dot-notation',
  'eqeqeq',
  'no-constant-condition',
  'no-dupe-keys',
  'no-else-return',
  'no-empty',
  'no-fallthrough',
  'no-implicit-coercion',
  'no-loop-func',
  'no-redeclare',
  'no-shadow',
  'no-undef',
  'no-unreachable',
  'no-unused-vars',
  'no-useless-escape',
  'no-var',
  'object-shorthand',
  'prefer-const',
  'prefer-template',
  'radix',
]
  .map((rule) => rule.split(':'))
  .map(
    ([rule, option]) =>
      `      ${rule.includes('-') ? `"${rule}"` : rule}: ${option ? `["error", "${option}"]` : '"error"'},\n`,
  )
  .join('')}    },
  },
];
`,
};
