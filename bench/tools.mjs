// Measures Kempt and its peers running the same ten linters, side by side, and prints one table. Linters and runners are
// installed from npm and PyPI into PREFIX; hk, which is compiled for minutes, only with --build-hk, else it is left out.
//   node bench/tools.mjs [--sizes 1000,6000] [--runs 5] [--runners 'prek;Kempt'] [--build-hk] [--no-verify]
//     [--kempt dist/cli.js] [--prefix DIR] [--scratch DIR] [--json FILE]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './tools/install.mjs';
import { linters, patternOf } from './tools/linters.mjs';
import { changeTwenty, git, makeFaults, makeRepository, reset, settle } from './tools/repository.mjs';
import { runnersFor } from './tools/runners.mjs';
import { methodOf, resultTable } from './tools/table.mjs';
import { verify } from './tools/verify.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,6000' },
    runs: { type: 'string', default: '5' },
    runners: { type: 'string' },
    'build-hk': { type: 'boolean', default: false },
    'no-verify': { type: 'boolean', default: false },
    kempt: { type: 'string', default: join(import.meta.dirname, '../dist/cli.js') },
    scratch: { type: 'string', default: join(tmpdir(), 'kempt-bench-tools') },
    prefix: { type: 'string' },
    json: { type: 'string' },
  },
});
const scratch = resolve(values.scratch);
mkdirSync(scratch, { recursive: true });
const programs = install(resolve(values.prefix ?? join(scratch, 'prefix')), { buildHk: values['build-hk'] });
const all = runnersFor({ scratch, programs, kempt: resolve(values.kempt) });
const chosen = values.runners?.split(';');
const unknown = chosen?.filter((name) => !all.some((runner) => runner.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no runner ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const runners = all.filter(({ name }) => !chosen || chosen.includes(name));

const environment = {
  ...process.env,
  PATH: `${programs.bin}:${process.env.PATH}`,
  NO_COLOR: '1',
  // Everything that is remembered outside the tree.
  XDG_CACHE_HOME: join(scratch, 'cache'),
  PREK_HOME: join(scratch, 'prek-home'),
  PRE_COMMIT_HOME: join(scratch, 'pre-commit-home'),
};
// Node reads the first of them at every start, which takes longer than the rest of it.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'CI']) delete environment[name];

const launcher = join(scratch, 'measure');
execFileSync('cc', ['-O2', join(import.meta.dirname, 'measure.c'), '-o', launcher]);
const empty = join(scratch, 'empty.mjs');
writeFileSync(empty, '');

/** One run: `{ wall, cpu }` in milliseconds, `peak` in MiB, `status`. */
function measure(tree, [command, ...args], env) {
  const result = join(scratch, 'result');
  rmSync(result, { force: true });
  spawnSync(launcher, [result, command, ...args], { cwd: tree, env: { ...environment, ...env }, stdio: 'ignore' });
  const [wall, cpu, peak, status] = readFileSync(result, 'utf8').split(' ').map(Number);
  return { wall: wall / 1e6, cpu: cpu / 1e3, peak: peak / 1024, status };
}

/** The linters alone, as a script would call them: one process each, one after the other. */
function writeScript(tree) {
  const paths = git(tree, 'ls-files').trimEnd().split('\n');
  const lines = linters.map((linter) => {
    const fit = paths.filter((path) => new RegExp(patternOf(linter)).test(path));
    return `${[...linter.argv, ...fit].join(' ')} || failed=1\n`;
  });
  const script = `${tree}.sh`;
  writeFileSync(script, `failed=0\n${lines.join('')}exit $failed\n`);
  return ['sh', script];
}

/** What ruff remembers in the tree, and what the runner does; what others do stays for their warm runs. */
function forget(tree, runner) {
  for (const path of ['.ruff_cache', ...(runner?.forget ?? [])])
    rmSync(resolve(tree, path), { recursive: true, force: true });
}

/** Every case once, by every runner in turn: `{ [case]: { [runner]: run } }` */
function playRound(repository, round) {
  const { tree, commit, size, script } = repository;
  const each = (way, before) =>
    Object.fromEntries(
      runners.map((runner) => {
        before?.(runner);
        return [runner.name, measure(tree, runner[way], runner.env)];
      }),
    );
  const taken = {};
  reset(tree, commit);
  settle(tree);
  taken.cold = each('all', (runner) => forget(tree, runner));
  forget(tree);
  taken.cold.alone = measure(tree, script);
  taken.warm = each('all');
  taken.warm.alone = measure(tree, script);
  changeTwenty(tree, size, round);
  settle(tree);
  taken.changed = each('changed');
  taken.none = each('none');
  taken.none.node = measure(tree, [process.execPath, empty]);
  return taken;
}

/** One uncounted round, so that code is in the page cache and the runners have set up what they keep, then the others. */
function compare(size) {
  console.error(`${size} files: preparing`);
  const made = makeRepository(scratch, size);
  const verified = values['no-verify']
    ? undefined
    : verify(makeFaults(made.tree), runners, { scratch, bin: programs.bin, environment });
  const repository = { ...made, size, script: writeScript(made.tree) };
  const rounds = [];
  for (let round = 0; round <= Number(values.runs); round++) {
    console.error(`${size} files: round ${round} of ${values.runs}`);
    const taken = playRound(repository, round);
    if (round > 0) rounds.push(taken);
  }
  reset(made.tree, made.commit);
  return { size, commit: made.commit, bytes: made.bytes, verified, rounds };
}

const machine = {
  node: process.version,
  git: execFileSync('git', ['--version'], { encoding: 'utf8' }).trim(),
  runners: [...new Set(runners.map(({ version }) => version))],
  absent: programs.hk ? [] : ['hk'],
  linters: programs.versions,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown processor',
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${process.platform} ${process.arch}`,
  runs: Number(values.runs),
};
const results = values.sizes.split(',').map(Number).map(compare);
console.log(`${methodOf(machine)}\n\n${resultTable(results, runners)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
