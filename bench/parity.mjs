// Holds Kempt's findings against those of prek and pre-commit-hooks, file by file, on the trees as they are.
//   node bench/parity.mjs --prek FILE --hooks SOURCE [--kempt FILE] [--scratch DIR] [--only CHECK,…] [--all] WORK_TREE...
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checks as allChecks, git, identify, writeHookConfig } from './trees.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    prek: { type: 'string' },
    hooks: { type: 'string' },
    kempt: { type: 'string', default: join(import.meta.dirname, '../dist/cli.js') },
    scratch: { type: 'string', default: join(tmpdir(), 'kempt-parity') },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
if (!values.prek || !values.hooks || positionals.length === 0) {
  console.error(
    'Usage: node bench/parity.mjs --prek FILE --hooks SOURCE [--kempt FILE] [--scratch DIR] [--only CHECK,…] [--all] WORK_TREE...',
  );
  process.exit(2);
}
const checks = allChecks.filter(({ kempt }) => values.only?.split(',').includes(kempt) ?? true);
mkdirSync(values.scratch, { recursive: true });
const config = writeHookConfig(resolve(values.scratch, 'hooks.json'), { parallel: false });
const output = { encoding: 'utf8', maxBuffer: 1 << 30 };

/** A clone: fixers write. */
function cloneOf(source) {
  const tree = resolve(values.scratch, basename(resolve(source)));
  if (!existsSync(tree)) execFileSync('git', ['clone', '--quiet', '--shared', resolve(source), tree]);
  git(tree, 'checkout', '--quiet', '--', '.');
  return tree;
}

/** Each returns the paths with findings, by the id of the hook. */
function kemptFindings(tree) {
  const only = checks.map((check) => check.kempt).join();
  const args = [resolve(values.kempt), 'check', '--only', only, '--everything', '--no-cache', '--json'];
  const { findings } = JSON.parse(spawnSync(process.execPath, args, { cwd: tree, ...output }).stdout);
  const found = (id) => findings.filter(({ rule }) => rule.split('/')[0] === id).map(({ location }) => location.path);
  return Object.fromEntries(checks.map(({ kempt, hook }) => [hook, new Set(found(kempt))]));
}

function prekFindings(tree, paths) {
  const env = { ...process.env, PREK_HOME: resolve(values.scratch, 'prek-home'), NO_COLOR: '1' };
  const run = (hook) =>
    spawnSync(resolve(values.prek), ['run', hook, '--all-files', '-c', config], { cwd: tree, env, ...output });
  return Object.fromEntries(
    checks.map(({ hook }) => {
      const { stdout } = run(hook);
      const changed = git(tree, 'diff', '--name-only', '-z').split('\0').filter(Boolean);
      if (changed.length > 0) git(tree, 'checkout', '--quiet', '--', '.');
      return [hook, new Set([...changed, ...namedIn(stdout, paths)])];
    }),
  );
}

/** The paths that stand in a line by themselves, up to a colon, or behind one. */
function namedIn(text, paths) {
  return text.split('\n').flatMap((line) => {
    const parts = [
      line,
      ...line.split(':'),
      ...line.split(': '),
      line.split(' has a shebang')[0],
      line.split(' marked executable')[0],
      line.split(' (')[0],
    ];
    return parts.map((part) => part.trim()).filter((part) => paths.has(part));
  });
}

function pythonFindings(tree) {
  const script = join(import.meta.dirname, 'parity_hooks.py');
  const args = [
    script,
    resolve(values.hooks),
    join(import.meta.dirname, 'repositories.json'),
    ...checks.map(({ hook }) => hook),
  ];
  const found = JSON.parse(execFileSync('python3', args, { cwd: tree, ...output }));
  return Object.fromEntries(Object.entries(found).map(([hook, paths]) => [hook, new Set(paths)]));
}

function report(source) {
  const { name, commit } = identify(source);
  const tree = cloneOf(source);
  const paths = new Set(git(tree, 'ls-files', '-z').split('\0').filter(Boolean));
  const tools = { Kempt: kemptFindings(tree), prek: prekFindings(tree, paths), hooks: pythonFindings(tree) };
  console.log(
    `\n## ${name} at ${commit}\n\n| check | Kempt | prek | pre-commit-hooks | agree |\n| --- | ---: | ---: | ---: | ---: |`,
  );
  const classes = checks.map(({ kempt, hook }) => {
    const found = Object.entries(tools).map(([tool, by]) => [tool, by[hook]]);
    const any = [...new Set(found.flatMap(([, set]) => [...set]))].sort();
    const agree = any.filter((path) => found.every(([, set]) => set.has(path)));
    console.log(`| ${kempt} | ${found.map(([, set]) => set.size).join(' | ')} | ${agree.length} of ${any.length} |`);
    return [kempt, group(any, found)];
  });
  for (const [check, differing] of classes) {
    for (const [who, list] of differing) {
      console.log(`\n${check}, found by ${who}: ${list.length}`);
      const shown = values.all ? list : list.slice(0, 12);
      console.log(shown.map((path) => `- ${path}`).join('\n'));
      if (shown.length < list.length) console.log(`- and ${list.length - shown.length} more`);
    }
  }
}

/** The paths that not all tools name, by the tools that do and the kind of file. */
function group(paths, found) {
  const groups = new Map();
  for (const path of paths) {
    const who = found.filter(([, set]) => set.has(path)).map(([tool]) => tool);
    if (who.length === found.length) continue;
    const key = `${who.join(' and ')} only, ${extname(path) || 'no extension'}`;
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return groups;
}

for (const source of positionals) report(source);
