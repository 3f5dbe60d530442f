// Kempt and its peers: how each is configured, called, and what it says that failed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linters, patternOf } from './linters.mjs';

const ids = linters.map(({ id }) => id);
const changedPaths = (from) => `git diff --name-only --diff-filter=d ${from} HEAD`;
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function hooks(extra) {
  const all = linters.map((linter) => ({
    id: linter.id,
    name: linter.id,
    language: 'system',
    entry: linter.argv.join(' '),
    files: patternOf(linter),
    ...(linter.serial && { require_serial: true }),
    ...extra,
  }));
  return json({ repos: [{ repo: 'local', hooks: all }] });
}

function lefthookFile() {
  const commands = (template) =>
    Object.fromEntries(
      linters.map(({ id, argv, globs }) => [id, { glob: globs, run: `${argv.join(' ')} {${template}}` }]),
    );
  const changed = (from) => ({ parallel: true, files: changedPaths(from), commands: commands('files') });
  return json({
    no_tty: true,
    all: { parallel: true, commands: commands('all_files') },
    changed: changed('HEAD~1'),
    none: changed('HEAD'),
  });
}

/** Plain Pkl, without the schema that hk would fetch from GitHub; `batch` as hk's own steps for such linters have it. */
function hkFile() {
  const quoted = (text) => JSON.stringify(text);
  const steps = linters.map(
    ({ id, argv, globs, serial }) => `      [${quoted(id)}] {
        glob = List(${globs.map((glob) => quoted(`**/${glob}`)).join(', ')})
        check = ${quoted(`${argv.join(' ')} {{files}}`)}
        batch = ${!serial}
      }
`,
  );
  return `fail_fast = false\nhooks {\n  ["check"] {\n    steps {\n${steps.join('')}    }\n  }\n}\n`;
}

function kemptFile() {
  const tools = Object.fromEntries(linters.map(({ id, kempt }) => [id, { resolve: ['system'], ...kempt }]));
  return json({ version: 1, tools });
}

const matches = (pattern) => (stdout, stderr) => [...(stdout + stderr).matchAll(pattern)].map(([, id]) => id);
const hookFailures = matches(/^(\S+?)\.{3,}.*Failed$/gm);
const range = (from) => ['--from-ref', from, '--to-ref', 'HEAD'];

/** What Kempt's report says: the tools with findings. */
function reported(stdout, stderr) {
  // Without a report it says why.
  if (!stdout.startsWith('{')) {
    console.error(stderr);
    return [];
  }
  return JSON.parse(stdout)
    .runs.filter(({ check, findings }) => ids.includes(check) && findings > 0)
    .map(({ check }) => check);
}

/**
 * Every runner: `name`, `version`, `env`, whether it is a `peer`, the commands `all`, `changed` (the last commit) and
 * `none`, `verify` (all, to be read by `failures`), and `forget`: paths of what it remembers, from the tree.
 */
export function runnersFor({ scratch, programs, kempt }) {
  const folder = join(scratch, 'config');
  mkdirSync(folder, { recursive: true });
  const file = (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const versionOf = (...argv) => execFileSync(argv[0], [...argv.slice(1), '--version'], { encoding: 'utf8' }).trim();
  const hookRunner = (name, program, config, ...quiet) => ({
    name,
    peer: true,
    version: versionOf(program),
    ...everyWay((...args) => [program, 'run', ...quiet, '-c', config, ...args], ['--all-files'], range),
    failures: hookFailures,
  });
  const [group, serial, plain] = [{ priority: 0 }, { require_serial: true }, ['--color', 'never']];
  const node = process.execPath;
  const cache = join(scratch, 'kempt-cache');
  const check = (...args) => [
    node,
    kempt,
    'check',
    '--config',
    file('kempt.yaml', kemptFile()),
    '--only',
    ids.join(),
    ...args,
  ];
  const lefthook = (hook) => [programs.lefthook, 'run', hook, '--no-auto-install', '--colors', 'off'];
  return [
    hookRunner('prek', programs.prek, file('prek.json', hooks(group)), ...plain),
    hookRunner(
      'prek, one process each',
      programs.prek,
      file('prek-serial.json', hooks({ ...group, ...serial })),
      ...plain,
    ),
    hookRunner('pre-commit', programs['pre-commit'], file('pre-commit.json', hooks()), ...plain),
    {
      name: 'lefthook',
      peer: true,
      version: `lefthook ${execFileSync(programs.lefthook, ['version'], { encoding: 'utf8' }).trim()}`,
      env: { LEFTHOOK_CONFIG: file('lefthook.json', lefthookFile()) },
      all: lefthook('all'),
      changed: lefthook('changed'),
      none: lefthook('none'),
      verify: lefthook('all'),
      failures: matches(/^✗ (\S+)/gm),
    },
    programs.hk && {
      name: 'hk',
      peer: true,
      version: versionOf(programs.hk),
      env: { HK_FILE: file('hk.pkl', hkFile()) },
      ...everyWay((...args) => [programs.hk, 'check', ...args], ['--all'], range),
      failures: matches(/^✗ (\S+) – ERROR/gm),
    },
    {
      name: 'Kempt',
      version: `Kempt ${versionOf(node, kempt)}`,
      env: { KEMPT_CACHE_DIR: cache },
      ...everyWay(
        (...args) => check('--quiet', ...args),
        [],
        (from) => [`--changed=${from}`],
      ),
      verify: check('--json'),
      failures: reported,
      forget: [cache, '.git/kempt'],
    },
  ].filter(Boolean);
}

function everyWay(command, all, since) {
  return {
    all: command(...all),
    changed: command(...since('HEAD~1')),
    none: command(...since('HEAD')),
    verify: command(...all),
  };
}
