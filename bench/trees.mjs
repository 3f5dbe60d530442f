// The trees that are timed: scratch clones in which the fixers have nothing left to fix, so that nobody writes, and a
// last commit that changes twenty files.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';

export const { repositories, checks } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'repositories.json'), 'utf8'),
);

/** The peer's configuration: the same checks as built-in hooks, one after the other or as one priority group. */
export function writeHookConfig(path, { parallel }) {
  const hooks = checks.map(({ hook, args }) => ({ id: hook, ...(args && { args }), ...(parallel && { priority: 0 }) }));
  writeFileSync(path, `${JSON.stringify({ repos: [{ repo: 'builtin', hooks }] }, null, 2)}\n`);
  return path;
}

export function git(tree, ...args) {
  return execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Which of the repositories of `repositories.json` this work tree is, by its commit. */
export function identify(source) {
  const commit = git(source, 'rev-parse', 'HEAD').trim();
  const known = repositories.find((one) => one.commit === commit);
  if (!known) console.error(`${source} is at ${commit}, which repositories.json does not name`);
  return { name: known?.name ?? basename(resolve(source)), commit };
}

/** Makes the tree for `source` under `scratch`, once; both tools' fixers run until neither finds anything to fix. */
export function prepareTree(source, scratch, { prek, kempt }) {
  const tree = join(scratch, basename(resolve(source)));
  const marker = `${tree}.ready`;
  if (existsSync(marker)) return tree;
  mkdirSync(scratch, { recursive: true });
  if (!existsSync(tree)) execFileSync('git', ['clone', '--quiet', '--shared', resolve(source), tree]);
  git(tree, 'reset', '--quiet', '--hard', git(source, 'rev-parse', 'HEAD').trim());
  const hooks = writeHookConfig(`${tree}.hooks.json`, { parallel: false });
  const only = checks.map((check) => check.kempt).join();
  for (let state = ''; ; ) {
    spawnSync(prek, ['run', '--all-files', '-c', hooks], { cwd: tree, stdio: 'ignore' });
    spawnSync(process.execPath, [kempt, 'fix', '--only', only, '--everything', '--quiet'], {
      cwd: tree,
      stdio: 'ignore',
    });
    const next = git(tree, 'diff', '--raw', '--abbrev=40') + git(tree, 'diff', '--shortstat');
    if (next === state) break;
    state = next;
  }
  commit(tree, 'What the fixers fix');
  changeTwentyFiles(tree);
  commit(tree, 'Twenty files');
  // Files as old as the index are compared by content ever after: let the clock move on, then write the index anew.
  execFileSync('sleep', ['1.1']);
  git(tree, 'read-tree', 'HEAD');
  git(tree, 'update-index', '-q', '--refresh');
  writeFileSync(marker, '');
  return tree;
}

function commit(tree, message) {
  git(
    tree,
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@localhost',
    'commit',
    '--quiet',
    '--no-verify',
    '--allow-empty',
    '-am',
    message,
  );
}

const comments = {
  '.js': '//',
  '.ts': '//',
  '.go': '//',
  '.py': '#',
  '.rb': '#',
  '.yml': '#',
  '.yaml': '#',
  '.sh': '#',
};

function changeTwentyFiles(tree) {
  const paths = git(tree, 'ls-files', '-z').split('\0');
  const fit = paths.filter((path) => extname(path) in comments && lstatSync(join(tree, path)).isFile());
  for (let i = 0; i < 20; i++) {
    const path = fit[Math.floor((i * fit.length) / 20)];
    appendFileSync(join(tree, path), `${comments[extname(path)]} one more line\n`);
  }
}

/** Where {@link checkOut} makes its clones. */
export function checkoutsOf(tree) {
  return { checkout: `${tree}.checkout`, oneNew: `${tree}.one-new` };
}

/**
 * Clones of the tree as CI has them: right after a checkout. What was written in the same second as the index git compares by
 * content, until somebody writes the index anew (`git status` does): how many files that are is chance, and so there are new clones
 * for each round. In the second, one of the twenty files is new.
 */
export function checkOut(tree) {
  const { checkout, oneNew } = checkoutsOf(tree);
  git(tree, 'branch', '--force', 'one-new', commitOneNew(tree));
  for (const [clone, branch] of [
    [checkout, git(tree, 'branch', '--show-current').trim()],
    [oneNew, 'one-new'],
  ]) {
    rmSync(clone, { recursive: true, force: true });
    execFileSync('git', ['clone', '--quiet', '--shared', '--branch', branch, tree, clone]);
  }
  execFileSync('sync');
}

/** The last commit once more, but for one of its files, which is left as it was, and a copy of another. */
function commitOneNew(tree) {
  const [first, ...rest] = git(tree, 'diff', '--name-only', '-z', 'HEAD~1', 'HEAD').split('\0').filter(Boolean);
  const env = { ...process.env, GIT_INDEX_FILE: `${tree}.index` };
  const inIndex = (...args) => execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8', env }).trim();
  const entryOf = (rev, path) => inIndex('ls-tree', rev, '--', path).split(/[\t ]/);
  inIndex('read-tree', 'HEAD');
  const [oldMode, , old] = entryOf('HEAD~1', rest.at(-1));
  inIndex('update-index', '--cacheinfo', `${oldMode},${old},${rest.at(-1)}`);
  const [mode, , blob] = entryOf('HEAD', first);
  inIndex('update-index', '--add', '--cacheinfo', `${mode},${blob},${join(dirname(first), `new${extname(first)}`)}`);
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
  return inIndex(...who, 'commit-tree', '-p', 'HEAD~1', '-m', 'Twenty files, one of them new', inIndex('write-tree'));
}

/** Files and bytes, as the floor counts them, and the list that it reads. */
export function listTree(tree, list, floor) {
  const paths = git(tree, 'ls-files', '-s', '-z')
    .split('\0')
    .filter((line) => line.startsWith('100'))
    .map((line) => `${line.slice(line.indexOf('\t') + 1)}\0`);
  writeFileSync(list, paths.join(''));
  const [files, bytes] = execFileSync(floor, [list], { cwd: tree, encoding: 'utf8' }).split(' ').map(Number);
  return { files, bytes };
}
