// Kills Kempt at random moments while it installs tools, runs them and fixes with them, and looks at what is left: the
// next run must give the same report, and no file of the work tree may be lost, cut off or half-way mended. Tools that
// are at work when Kempt is killed are in groups of their own, and live on: that is part of the trial.
//   node scripts/kill-tools.mjs [--kills 200] [--tools ruff,prettier,shellcheck] [--seed 1]
// Ends with 1 if anything differed. Takes about two seconds a kill, and ten where tools are installed anew.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    tools: { type: 'string', default: 'ruff,prettier,shellcheck' },
    seed: { type: 'string', default: '1' },
  },
});
const tools = values.tools.split(',');
const cli = resolve(import.meta.dirname, '../dist/cli.js');
const base = mkdtempSync(join(tmpdir(), 'kempt-kill-'));
const [top, cache] = [join(base, 'repository'), join(base, 'cache')];
const env = { ...process.env, KEMPT_CACHE_DIR: cache, CI: '' };

/** Of every ten kills: one while tools are installed, four while they run, five while they fix. */
const kinds = ['run', 'fix', 'run', 'fix', 'install', 'fix', 'run', 'fix', 'run', 'fix'];
const commands = { install: ['check'], run: ['check'], fix: ['fix'] };

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function git(...args) {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: top, encoding: 'utf8' });
}

function makeRepository() {
  const files = { 'kempt.yaml': JSON.stringify({ version: 1, tools: Object.fromEntries(tools.map(settingOf)) }) };
  for (let i = 0; i < 30; i++) {
    files[`py/m${i}.py`] = `import os\nimport sys\n\n\ndef f${i}():\n    print(undefined_${i}, sys.argv)\n`;
    files[`js/m${i}.js`] = `export const a${i}={ b :${i} }\n`;
    files[`sh/m${i}.sh`] = `#!/bin/sh\necho $${i}a $HOME/$1\n`;
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), content);
  }
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Sample');
}

function settingOf(id) {
  return [id, { resolve: ['managed'] }];
}

function start(command) {
  const args = [cli, ...command, '--only', tools.join(','), command[0] === 'fix' ? '--json' : '--format=json'];
  const child = spawn(process.execPath, args, { cwd: top, env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((done) =>
    child.on('close', (code) => done({ code, text: Buffer.concat(chunks).toString() })),
  );
  return { child, ended };
}

/** What a whole run says, but for what it took and what it knew already. */
async function whole(command) {
  const begun = performance.now();
  const { code, text } = await start(command).ended;
  const report = JSON.parse(text, (key, value) => (/^(?:timings|environment|cached)$/.test(key) ? undefined : value));
  return { code, report: JSON.stringify(report), ms: performance.now() - begun };
}

function workTree() {
  const names = readdirSync(top, { recursive: true, withFileTypes: true });
  const files = names.filter((item) => item.isFile() && !join(item.parentPath, item.name).includes('/.git/'));
  return new Map(
    files.map((item) => join(item.parentPath, item.name)).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

function forget(...names) {
  for (const name of names) rmSync(join(cache, name), { recursive: true, force: true, maxRetries: 10 });
}

function prepare(kind) {
  git('checkout', '-q', '--', '.');
  if (kind === 'install') forget('tools', 'results', 'versions.json');
  else if (random() < 0.5) forget('results');
}

/** What is wrong with the files after a kill: each must be as it was before, or as it was to become. */
function lossesOf(before, mended) {
  const now = workTree();
  const lost = [...before.keys()].filter((path) => ![before.get(path), mended.get(path)].includes(now.get(path)));
  return { lost, litter: [...now.keys()].filter((path) => !before.has(path)) };
}

async function killOnce(kind, ms) {
  const { child, ended } = start(commands[kind]);
  await Promise.race([sleep(random() * ms * 1.1), ended]);
  const wasRunning = child.exitCode === null;
  if (wasRunning) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return wasRunning;
}

const random = randomOf(Number(values.seed));
mkdirSync(top, { recursive: true });
makeRepository();
const before = workTree();
const expected = { install: await whole(['check']), run: undefined, fix: undefined };
if (JSON.parse(expected.install.report).verdict === 'incomplete') {
  console.error('The tools cannot be installed here.');
  process.exit(3);
}
forget('results');
expected.run = await whole(['check']);
expected.fix = await whole(['fix']);
const mended = workTree();
const counts = { kills: 0, tooLate: 0, different: 0, lost: 0, litter: 0 };
const byKind = { install: 0, run: 0, fix: 0 };
for (let i = 0; counts.kills < Number(values.kills); i++) {
  const kind = kinds[i % kinds.length];
  prepare(kind);
  if (!(await killOnce(kind, expected[kind].ms))) {
    counts.tooLate++;
    continue;
  }
  counts.kills++;
  byKind[kind]++;
  console.error(`${counts.kills} of ${values.kills}: ${kind}`);
  const { lost, litter } = lossesOf(before, kind === 'fix' ? mended : before);
  for (const path of litter) rmSync(path);
  counts.litter += litter.length;
  // Fixing goes on from where it was ended: what it comes to is to be the same.
  const after = await whole(commands[kind]);
  const same = kind === 'fix' ? lossesOf(mended, mended).lost.length === 0 : after.report === expected[kind].report;
  if (!same || after.code !== expected[kind].code) {
    counts.different++;
    console.log(`${kind} ${i}: expected ${expected[kind].code} ${expected[kind].report.slice(0, 2000)}`);
    console.log(`${kind} ${i}: got ${after.code} ${after.report.slice(0, 2000)}`);
  }
  if (lost.length > 0) {
    counts.lost++;
    console.log(`${kind} ${i}: lost ${lost.join(', ')}`);
  }
}
rmSync(base, { recursive: true, force: true, maxRetries: 10 });
console.log(JSON.stringify({ ...counts, ...byKind, seed: Number(values.seed) }));
process.exitCode = counts.different + counts.lost > 0 ? 1 : 0;
