// Measures Kempt, its peer and the floor side by side, and prints one table. See docs/performance.md.
//   node bench/compare.mjs --prek FILE [--kempt dist/cli.js] [--node24 FILE] [--runs 5] [--scratch DIR] [--json FILE] WORK_TREE...
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goalTable, measureTable, methodOf, unrestOf } from './tables.mjs';
import { checkOut, checkoutsOf, checks, git, identify, listTree, prepareTree, writeHookConfig } from './trees.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    prek: { type: 'string' },
    kempt: { type: 'string', default: join(import.meta.dirname, '../dist/cli.js') },
    node24: { type: 'string' },
    runs: { type: 'string', default: '5' },
    scratch: { type: 'string', default: join(tmpdir(), 'kempt-bench') },
    json: { type: 'string' },
  },
});
if (!values.prek || positionals.length === 0) {
  console.error(
    'Usage: node bench/compare.mjs --prek FILE [--kempt FILE] [--node24 FILE] [--runs N] [--json FILE] WORK_TREE...',
  );
  process.exit(2);
}
const kempt = resolve(values.kempt);
const prek = resolve(values.prek);
const scratch = resolve(values.scratch);
mkdirSync(scratch, { recursive: true });

const environment = { ...process.env, PREK_HOME: join(scratch, 'prek-home'), NO_COLOR: '1' };
// Node 20 reads this file at every start, newer ones when they need it.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'CI']) delete environment[name];

function build(name) {
  const program = join(scratch, name);
  execFileSync('cc', ['-O2', '-pthread', join(import.meta.dirname, `${name}.c`), '-o', program]);
  return program;
}
const floor = build('floor');
const launcher = build('measure');
const empty = join(scratch, 'empty.mjs');
writeFileSync(empty, '');
const hooks = {
  sequential: writeHookConfig(join(scratch, 'sequential.json'), { parallel: false }),
  parallel: writeHookConfig(join(scratch, 'parallel.json'), { parallel: true }),
};

/** One run: `{ wall, cpu }` in milliseconds, `peak` in MiB. `first`: as on a machine where Kempt never ran. */
function measure(tree, [command, ...args], first = false) {
  const result = join(scratch, 'result');
  const own = join(scratch, 'first-cache');
  rmSync(result, { force: true });
  if (first) rmSync(own, { recursive: true, force: true });
  const env = { ...environment, ...(first && { XDG_CACHE_HOME: own }) };
  spawnSync(launcher, [result, command, ...args], { cwd: tree, env, stdio: 'ignore' });
  const [wall, cpu, peak, status] = readFileSync(result, 'utf8').split(' ').map(Number);
  // 1: there are findings, which is a fair run.
  if (status > 1) throw new Error(`${command} ${args.join(' ')} in ${tree} ended with status ${status}`);
  return { wall: wall / 1e6, cpu: cpu / 1e3, peak: peak / 1024 };
}

const ids = checks.map((check) => check.kempt).join();
const node = process.execPath;
const kemptWith = (only, ...args) => [node, kempt, 'check', '--only', only, '--everything', '--quiet', ...args];
const twenty = {
  prek: [prek, 'run', '--from-ref', 'HEAD~1', '--to-ref', 'HEAD', '-c', hooks.parallel],
  kempt: kemptWith(ids, '--base', 'HEAD~1', '--head', 'HEAD'),
};

/** Key, where, what, and whether it is the first run on a machine. */
function commandsFor(tree, list) {
  const all = {
    start: [node, empty],
    floor: [floor, list],
    diffFiles: ['git', 'diff-files'],
    status: ['git', 'status', '--porcelain'],
    prek: [prek, 'run', '--all-files', '-c', hooks.sequential],
    prekParallel: [prek, 'run', '--all-files', '-c', hooks.parallel],
    cold: kemptWith(ids, '--no-cache'),
    warm: kemptWith(ids),
    secrets: kemptWith(`${ids},secrets`, '--no-cache'),
    prekChanged: twenty.prek,
    changed: twenty.kempt,
    version: [node, kempt, '--version'],
    help: [node, kempt, '--help'],
  };
  if (values.node24)
    Object.assign(all, { start24: [values.node24, empty], cold24: [values.node24, ...all.cold.slice(1)] });
  return [...Object.entries(all).map(([key, command]) => [key, tree, command]), ['coldFirst', tree, all.cold, true]];
}

function commandsAfterCheckout(tree) {
  const { checkout, oneNew } = checkoutsOf(tree);
  return [
    ['prekCheckout', checkout, twenty.prek],
    ['changedCheckout', checkout, twenty.kempt],
    ['changedFirst', checkout, twenty.kempt, true],
    ['prekOneNew', oneNew, twenty.prek],
    ['changedOneNew', oneNew, twenty.kempt],
  ];
}

/** One uncounted round, then all commands in turn, as often as asked for; in every other round backwards. */
function play(what, commands, prepare = () => undefined) {
  const rounds = [];
  for (let round = 0; round <= Number(values.runs); round++) {
    console.error(`${what}: round ${round} of ${values.runs}`);
    prepare();
    const order = round % 2 === 1 ? commands.toReversed() : commands;
    const taken = Object.fromEntries(order.map(([key, ...how]) => [key, measure(...how)]));
    if (round > 0) rounds.push(taken);
  }
  return rounds;
}

/** New clones push others' files out of the kernel's memory: they have rounds of their own. */
function compare(source) {
  const { name, commit } = identify(source);
  console.error(`${name}: preparing`);
  const tree = prepareTree(source, scratch, { prek, kempt });
  const list = `${tree}.list`;
  const size = listTree(tree, list, floor);
  rmSync(join(git(tree, 'rev-parse', '--absolute-git-dir').trim(), 'kempt'), { recursive: true, force: true });
  const rounds = play(name, commandsFor(tree, list));
  const fresh = play(`${name}, after a checkout`, commandsAfterCheckout(tree), () => checkOut(tree));
  return { name, commit, ...size, rounds: rounds.map((round, i) => ({ ...round, ...fresh[i] })) };
}

const machine = {
  node: process.version,
  node24: values.node24 && execFileSync(values.node24, ['--version'], { encoding: 'utf8' }).trim(),
  prek: execFileSync(prek, ['--version'], { encoding: 'utf8' }).trim(),
  git: execFileSync('git', ['--version'], { encoding: 'utf8' }).trim(),
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown processor',
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${process.platform} ${process.arch}`,
  runs: Number(values.runs),
};
const results = positionals.map(compare);
console.log(`${methodOf(machine)}\n\n${unrestOf(results)}\n\n${measureTable(results)}\n\n${goalTable(results)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
