/*
 * How each tool is called by hand, and how its output is read: data of compare-tools.mjs.
 *   args     as its manual has it, `.` where it walks the folder by itself
 *   files    globs for `git ls-files`: the names that are given to tools that do not walk
 *   shebang  and files without an extension whose first line matches
 *   roots    names of files that mark the folders to run in; default the top
 *   read     groups path, line and rule of every finding; or a function of the text
 *   key      what is compared: rule (default: path, line and rule), line (path and line), file (changed files)
 *   streams  where it tells; default standard output
 */

const location = '^(?<path>[^:\\n]+):(?<line>\\d+)(?::\\d+)?';
const lines = (rest) => new RegExp(`${location}${rest}`, 'gm');
const shell = ['*.sh', '*.bash', '*.dash', '*.ksh', '*.bats'];

/** Findings below a line that names their file. */
function headed(heading, row) {
  return (text) => {
    let path;
    return text.split('\n').flatMap((line) => {
      const { groups } = row.exec(line) ?? {};
      if (groups) return [{ path, ...groups }];
      path = heading.exec(line)?.groups.path ?? path;
      return [];
    });
  };
}

/** `3-5` means the lines 3, 4 and 5. */
function eachLine({ path, line = 0, last = line }) {
  return Array.from({ length: last - line + 1 }, (_, i) => ({ path, line: Number(line) + i }));
}

/** Results of SARIF: Kempt reads another format of these tools. */
function sarif(text) {
  return JSON.parse(text).runs.flatMap(({ results }) =>
    results.map(({ ruleId, locations: [{ physicalLocation }] }) => ({
      path: physicalLocation.artifactLocation.uri.replace(/^file:\/\//, ''),
      line: physicalLocation.region?.startLine,
      rule: ruleId,
    })),
  );
}

/** Ruff's lines of JSON. */
function jsonLines(text) {
  const found = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return found.map(({ filename, location, code }) => ({ path: filename, line: location.row, rule: code }));
}

export const byHand = {
  actionlint: { args: ['-oneline', '-shellcheck=', '-pyflakes='], read: lines(': .* \\[(?<rule>[\\w-]+)\\]$') },
  biome: {
    args: ['check', '--reporter=github', '--max-diagnostics=none'],
    read: /^::\w+ title=(?<rule>[^,]+),file=(?<path>[^,]+)(?:,line=(?<line>\d+))?/gm,
  },
  black: { args: ['--check', '.'], key: 'file', streams: ['stderr'], read: /^would reformat (?<path>.+)$/gm },
  buf: {
    args: ['lint', '--error-format=msvs'],
    roots: ['buf.yaml'],
    read: /^(?<path>.+)\((?<line>\d+),\d+\) : error (?<rule>\w+) :/gm,
  },
  'buf-format': { args: ['format', '--diff'], roots: ['buf.yaml'], key: 'file', read: /^\+\+\+ (?<path>[^\t\n]+)/gm },
  clippy: {
    args: ['clippy', '--workspace', '--message-format=short'],
    key: 'line',
    streams: ['stderr'],
    read: lines(': (?:warning|error)'),
  },
  codespell: { args: [], read: /^(?<path>[^:\n]+):(?<line>\d+): \S+ ==> /gm, key: 'line' },
  cspell: { args: ['lint', '--no-progress', '--no-cache', '.'], key: 'line', read: lines(' - ') },
  'editorconfig-checker': {
    args: [],
    key: 'line',
    read: (text) => headed(/^(?<path>\S.*):$/, /^\t(?:(?<line>\d+)(?:-(?<last>\d+))?: )?\S/)(text).flatMap(eachLine),
  },
  eslint: {
    args: ['.', '--format=stylish'],
    read: headed(/^(?<path>\/.*)$/, /^ +(?<line>\d+):\d+ +(?:error|warning) .*? {2}(?<rule>\S+)$/),
  },
  flake8: { args: ['--format=pylint'], read: /^(?<path>[^:\n]+):(?<line>\d+): \[(?<rule>\w+)\]/gm },
  gitleaks: { args: ['dir', '--no-banner', '--report-format=sarif', '--report-path=-', '.'], read: sarif },
  'go-vet': { args: ['vet', './...'], roots: ['go.mod'], key: 'line', streams: ['stderr'], read: lines(': ') },
  gofmt: { args: ['-l', '.'], key: 'file', read: /^(?<path>.+)$/gm },
  gofumpt: { args: ['-l', '.'], key: 'file', read: /^(?<path>.+)$/gm },
  // Without the limits it would keep most of what it found to itself.
  'golangci-lint': {
    roots: ['go.mod'],
    args: [
      'run',
      '--max-issues-per-linter=0',
      '--max-same-issues=0',
      '--output.text.print-issued-lines=false',
      './...',
    ],
    read: lines(': .* \\((?<rule>[\\w-]+)\\)$'),
  },
  hadolint: {
    args: ['--no-color', '--format=tty'],
    files: ['Dockerfile', '*/Dockerfile', '*.Dockerfile', '*.dockerfile', 'Dockerfile.*', '*/Dockerfile.*'],
    read: /^(?<path>[^:\n]+):(?<line>\d+) (?<rule>\w+) /gm,
  },
  isort: { args: ['--check-only', '.'], key: 'file', streams: ['stderr'], read: /^ERROR: (?<path>.+) Imports are/gm },
  'markdownlint-cli2': {
    args: [],
    streams: ['stderr'],
    read: lines(' (?:error |warning )?(?<rule>MD\\d+|[\\w-]+)/'),
  },
  mypy: { args: [], read: lines(': error: .*  \\[(?<rule>[\\w-]+)\\]$') },
  oxlint: { args: ['--format=unix'], read: lines(': .*\\[\\w+/(?<rule>.+)\\]$') },
  prettier: { args: ['--list-different', '.'], key: 'file', read: /^(?<path>.+)$/gm },
  pylint: { args: ['--output-format=text'], files: ['*.py'], read: lines(': [A-Z]\\d+: .*\\((?<rule>[\\w-]+)\\)$') },
  pyright: {
    args: [],
    read: /^ +(?<path>\/[^:]+):(?<line>\d+):\d+ - \w+: (?:[^\n]*\n {4})*[^\n]* \((?<rule>\w+)\)$/gm,
  },
  reuse: { args: ['lint', '--lines'], key: 'file', read: /^(?<path>.+?): /gm },
  ruff: {
    // With its preview every other format tells names of rules, not codes.
    args: ['check', '--no-cache', '--no-fix', '--output-format=json-lines', '.'],
    read: jsonLines,
  },
  'ruff-format': {
    args: ['format', '--no-cache', '--check', '.'],
    key: 'file',
    read: /^unformatted: .*\n *--> (?<path>.+):\d+:\d+$/gm,
  },
  rustfmt: { args: ['fmt', '--all', '--', '--check', '--files-with-diff'], key: 'file', read: /^(?<path>.+)$/gm },
  shellcheck: {
    args: ['-x', '--format=gcc'],
    files: shell,
    shebang: /^#!.*\b(?:ba|da|k)?sh|^#!.*\bbats/,
    read: lines(': \\w+: .*\\[(?<rule>SC\\d+)\\]$'),
  },
  shfmt: { args: ['--list', '.'], key: 'file', read: /^(?<path>.+)$/gm },
  staticcheck: { args: ['./...'], roots: ['go.mod'], read: lines(': .* \\((?<rule>[A-Z]+\\d+)\\)$') },
  stylelint: {
    args: ['--formatter=unix'],
    files: ['*.css', '*.scss'],
    streams: ['stdout', 'stderr'],
    read: lines(': .* \\((?<rule>\\S+)\\) \\[\\w+\\]$'),
  },
  taplo: {
    args: ['lint', '--colors=never'],
    key: 'line',
    streams: ['stderr'],
    read: / ┌─ (?<path>.+):(?<line>\d+):/gm,
  },
  'taplo-format': {
    args: ['format', '--check', '--colors=never'],
    key: 'file',
    streams: ['stderr'],
    read: /not properly formatted.*path="(?<path>[^"]+)"/gm,
  },
  tflint: { args: ['--recursive', '--format=compact'], read: lines(': \\w+ - .*\\((?<rule>\\w+)\\)$') },
  tsc: {
    args: ['--noEmit', '--pretty', 'false'],
    read: /^(?<path>[^(\n]+)\((?<line>\d+),\d+\): error (?<rule>TS\d+)/gm,
  },
  typos: { args: ['--format=brief'], key: 'line', read: lines(': ') },
  vulture: { args: [], key: 'line', read: lines(': ') },
  yamllint: {
    args: ['--format=standard', '.'],
    read: headed(/^(?<path>\S.*)$/, /^ +(?<line>\d+):\d+ +\w+ .*\((?<rule>[\w-]+)\)$/),
  },
  zizmor: { args: ['--offline', '--no-progress', '--format=sarif', '.'], read: sarif },
};
