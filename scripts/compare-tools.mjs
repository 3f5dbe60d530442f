// Holds what `kempt check` says of a repository against what its tools say when they are run by hand, tool by tool.
//   node scripts/compare-tools.mjs FOLDER TOOL…
// FOLDER is a git work tree with its own configuration. By hand means: the same copy of the tool, called as its manual or
// the CI of such a repository calls it, in another output format than the one Kempt reads where there is one, and read
// by one regular expression here. Compared are multisets of `path:line rule`; of formatters the files they would change.
// Each tool gives a row of the table in docs/real-tools.md on standard output; differences go to standard error, and
// any makes the exit code 1. KEMPT_CLI names another bundle than dist/cli.js.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { byHand } from './compare-tools-table.mjs';

const cli = resolve(process.env.KEMPT_CLI ?? 'dist/cli.js');
const [folder, ...tools] = process.argv.slice(2);
if (tools.length === 0) throw new Error('usage: node scripts/compare-tools.mjs FOLDER TOOL…');
const top = resolve(folder);
const shown = 12;

for (const tool of tools) {
  const kempt = runKempt(tool);
  const hand = runByHand(tool, byHand[tool], kempt);
  const lost = without(hand.found, kempt.found);
  const added = without(kempt.found, hand.found);
  for (const [side, lines] of [
    ['by hand only', lost],
    ['Kempt only', added],
  ]) {
    for (const line of lines.slice(0, shown)) console.error(`${tool}: ${side}: ${line}`);
    if (lines.length > shown) console.error(`${tool}: ${side}: ${lines.length - shown} more`);
  }
  for (const trouble of [kempt.trouble, hand.trouble]) if (trouble) console.error(`${tool}: ${trouble}`);
  const equal = lost.length + added.length === 0 && !kempt.trouble && !hand.trouble;
  if (!equal) process.exitCode = 1;
  const verdict = equal ? 'equal' : `${lost.length} lost, ${added.length} added`;
  const seconds = [hand, kempt].map(({ ms }) => (ms / 1000).toFixed(1));
  const cells = [place(), tool, kempt.version, hand.found.length, kempt.found.length, verdict, ...seconds];
  console.log(`| ${cells.join(' | ')} |`);
}

function run(program, args, options = {}) {
  const start = performance.now();
  const done = spawnSync(program, args, { cwd: top, encoding: 'utf8', maxBuffer: 1 << 29, ...options });
  if (done.error) throw done.error;
  return { ...done, ms: performance.now() - start };
}

function place() {
  const commit = run('git', ['rev-parse', '--short=10', 'HEAD']).stdout.trim();
  return `${basename(top)} \`${commit}\``;
}

/** What Kempt reports, and the copy that ran. */
function runKempt(tool) {
  const args = [cli, 'check', '--format', 'json', '--only', tool, '--no-cache', '--fail-on', 'never', '--cwd', top];
  const { stdout, stderr, ms } = run(process.execPath, args);
  const report = JSON.parse(
    stdout || `{"findings":[],"runs":[],"notifications":[{"message":${JSON.stringify(stderr)}}]}`,
  );
  const one = report.runs.find(({ check }) => check === tool);
  const trouble = report.notifications.map(({ message }) => message).join('; ');
  const key = byHand[tool].key ?? 'rule';
  const lines = report.findings.map(({ rule, location: { path, region } }) =>
    toLine({ path, line: region?.startLine ?? 0, rule: rule.slice(tool.length + 1) }, key),
  );
  const found = key === 'file' ? [...new Set(lines)] : lines;
  return { found: found.sort(), ms, trouble, version: one?.tool?.version ?? '?', origin: one?.tool?.origin };
}

/** In each of its folders; what they say is put together. */
function runByHand(tool, how, { origin }) {
  const copy = copyOf(tool, origin);
  const markers = (how.roots ?? []).flatMap((name) => [name, `**/${name}`]);
  const folders = how.roots ? [...new Set(tracked(markers).map(dirname))] : ['.'];
  const sides = folders.map((folder) => runIn(folder, tool, how, copy));
  return {
    found: sides.flatMap(({ found }) => found).sort(),
    ms: sides.reduce((sum, { ms }) => sum + ms, 0),
    trouble: sides.map(({ trouble }) => trouble).join(''),
  };
}

function runIn(folder, tool, { args, files, shebang, read, key, streams = ['stdout'], env }, { start, folders }) {
  const named = [...(files ? tracked(files) : []), ...(shebang ? scripts(shebang) : [])];
  const PATH = [...folders, process.env.PATH].join(delimiter);
  const [program, ...before] = start;
  const done = run(program, [...before, ...args, ...named], {
    cwd: join(top, folder),
    env: { ...process.env, PATH, NO_COLOR: '1', ...env },
  });
  const text = streams.map((stream) => done[stream]).join('\n');
  const rows = typeof read === 'function' ? read(text) : [...text.matchAll(read)].map(({ groups }) => groups);
  const lines = rows.map((row) => toLine({ ...row, path: fromTop(row.path, folder) }, key ?? 'rule'));
  const found = key === 'file' ? [...new Set(lines)] : lines;
  const changed = run('git', ['status', '--porcelain', '--untracked-files=no']).stdout;
  if (changed) throw new Error(`${tool} changed files, so that nothing can be compared: give it what forbids that`);
  const crashed = /^Traceback|^panic: /m.test(done.stderr);
  const unread = done.status !== 0 && (found.length === 0 || crashed);
  const trouble = unread ? `by hand: exit code ${done.status}: ${`${done.stderr}${done.stdout}`.slice(0, 600)}` : '';
  return { found: found.sort(), ms: done.ms, trouble };
}

/** Rows without a line are about the file; tools that tell no rule are compared without, formatters by file. */
function toLine({ path, line = 0, rule = '' }, key) {
  if (key === 'file') return path;
  return key === 'line' ? `${path}:${line}` : `${path}:${line} ${rule}`;
}

function fromTop(path, folder) {
  return isAbsolute(path) ? relative(top, path) : join(folder, path);
}

function tracked(globs) {
  return run('git', ['ls-files', '-z', '--', ...globs])
    .stdout.split('\0')
    .filter(Boolean);
}

function scripts(shebang) {
  const files = tracked([':(exclude)*.*']).filter((path) => statSync(join(top, path)).isFile());
  return files.filter((path) => shebang.test(readFileSync(join(top, path), 'latin1').split('\n', 1)[0]));
}

/** The same copy that Kempt took: of the project, of the system, or its own. */
function copyOf(tool, origin) {
  const show = run(process.execPath, [cli, 'tools', 'show', tool, '--json', '--cwd', top]).stdout;
  const program = JSON.parse(show).check.argv[0];
  if (origin === 'system') return { start: [program], folders: [] };
  if (origin === 'project') {
    const places = ['.venv/bin', 'venv/bin', 'node_modules/.bin'].map((place) => join(top, place, program));
    return { start: [places.find(existsSync)], folders: [] };
  }
  const installed = run(process.execPath, [cli, 'tools', 'install', tool, '--json', '--cwd', top]).stdout;
  return JSON.parse(installed)[0].copy;
}

/** The lines of one multiset that the other has not. */
function without(lines, others) {
  const left = new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
