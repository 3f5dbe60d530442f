// What it costs to divide a check among machines and to join their reports: a made repository of 100,000 files, every
// tenth of which has a finding. Prints a table.
//
//   node bench/shards.mjs [--files 100000] [--findings 10000] [--runs 3] [--kempt dist/cli.js]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    findings: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
    kempt: { type: 'string', default: join(import.meta.dirname, '../dist/cli.js') },
  },
});
const [files, findings, runs] = [values.files, values.findings, values.runs].map(Number);
const cli = resolve(values.kempt);
const scratch = mkdtempSync(join(tmpdir(), 'kempt-shards-'));
const tree = join(scratch, 'tree');

function make() {
  const every = Math.floor(files / findings);
  for (let i = 0; i < files; i++) {
    const folder = join(tree, `packages/${i % 100}/src`);
    if (i < 100) mkdirSync(folder, { recursive: true });
    const lines = Array.from({ length: 10 + (i % 50) }, (_, line) => `export const value${line} = ${i * line};\n`);
    writeFileSync(join(folder, `${i}.ts`), `${lines.join('')}${i % every === 0 ? `// ${i} \n` : ''}`);
  }
  const git = (...args) => execFileSync('git', ['-C', tree, '-c', 'user.name=A', '-c', 'user.email=a@b', ...args]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'All');
  // Files as old as the index are compared by content: let the clock move on, then write the index anew.
  execFileSync('sleep', ['1.1']);
  git('read-tree', 'HEAD');
  git('update-index', '-q', '--refresh');
}

/** Seconds of processor time of a whole process, user and system, the least of some runs: others on the machine do not count. */
function time(...args) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const timed = 'TIMEFORMAT="%U %S"; time "$@" > /dev/null';
    const { status, stderr } = spawnSync('bash', ['-c', timed, 'bash', process.execPath, cli, ...args], { cwd: tree });
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    const [user, system] = String(stderr).trim().split('\n').at(-1).split(' ').map(Number);
    best = Math.min(best, user + system);
  }
  return best;
}

const seconds = (time) => `${time.toFixed(2)} s`;
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

try {
  make();
  const check = ['check', '--no-cache', '--format', 'json'];
  const report = (i) => join(scratch, `${i}.json`);
  console.log(
    `${files} files, ${findings} findings, Node ${process.versions.node}; processor time, the least of ${runs} runs.\n`,
  );
  row('shards', 'plan', 'the slowest shard', 'reports', 'merge');
  row('---:', '---:', '---:', '---:', '---:');
  row('no', '', seconds(time(...check)), '', '');
  for (const count of [1, 2, 8]) {
    const indexes = Array.from({ length: count }, (_, i) => i + 1);
    const plan = time('plan', '--shards', `${count}`);
    const slowest = Math.max(
      ...indexes.map((i) => time(...check, '--shard', `${i}/${count}`, '--output', `json=${report(i)}`)),
    );
    const bytes = indexes.reduce((sum, i) => sum + statSync(report(i)).size, 0);
    const merge = time('report', 'merge', '--json', ...indexes.map(report));
    row(count, seconds(plan), seconds(slowest), `${(bytes / 1e6).toFixed(1)} MB`, seconds(merge));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
