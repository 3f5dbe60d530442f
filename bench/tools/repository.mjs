// The repositories that are timed: generated, the same to the byte on every machine, clean for every linter.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programs } from './code.mjs';
import { texts } from './data.mjs';
import { linters, settings } from './linters.mjs';
import { adjectives, nouns, numbersFrom } from './words.mjs';

const makers = { ...programs, ...texts };
/** Of every 25 files; a package of the generated repository has these. */
const mixture = 'py py py py py js js js js ts ts ts ts yaml yaml yaml md md md json json sh sh toml go'.split(' ');
const folders = { yaml: 'config', toml: 'config', json: 'data', md: 'docs', sh: 'scripts' };

/** What makes the files, as it is now: repositories of an older one are made anew. */
const sources = ['words', 'code', 'data', 'linters', 'repository'];
const generator = sources
  .reduce((hash, name) => hash.update(readFileSync(join(import.meta.dirname, `${name}.mjs`))), createHash('sha256'))
  .digest('hex')
  .slice(0, 12);

/** The file with this number, `{ path, content, mode }`; it does not depend on how many there are. */
function fileAt(index) {
  const random = numbersFrom(index + 1);
  const kind = mixture[index % mixture.length];
  const part = Math.floor(index / mixture.length);
  const home = numbersFrom(1e6 + part);
  const top = `packages/${home.pick(adjectives)}-${home.pick(nouns)}-${part}`;
  const path = `${top}/${folders[kind] ?? 'src'}/${random.pick(nouns)}_${index}.${kind}`;
  return { path, content: makers[kind](random), mode: kind === 'sh' ? 0o755 : 0o644 };
}

export function git(tree, ...args) {
  const who = { name: 'bench', email: 'bench@localhost', date: '2026-01-01T00:00:00Z' };
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  for (const role of ['AUTHOR', 'COMMITTER'])
    for (const [key, value] of Object.entries(who)) env[`GIT_${role}_${key.toUpperCase()}`] = value;
  return execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, env });
}

function write(tree, { path, content, mode }) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), content, { mode });
}

export function commit(tree, message) {
  git(tree, 'add', '--all');
  git(tree, 'commit', '--quiet', '--no-verify', '-m', message);
}

/** Files as old as the index are compared by content ever after: let the clock move on, then write the index anew. */
export function settle(tree) {
  execFileSync('sleep', ['1.1']);
  git(tree, 'read-tree', 'HEAD');
  git(tree, 'update-index', '-q', '--refresh');
}

/** Makes the repository of `size` files under `scratch`, once, in four commits: `{ tree, commit, bytes }`. */
export function makeRepository(scratch, size) {
  const tree = join(scratch, `generated-${size}`);
  const marker = `${tree}-${generator}.ready`;
  if (!existsSync(marker)) {
    rmSync(tree, { recursive: true, force: true });
    mkdirSync(tree, { recursive: true });
    git(tree, 'init', '--quiet', '--initial-branch=main');
    // In the background it would be timed, too.
    git(tree, 'config', 'gc.auto', '0');
    git(tree, 'config', 'maintenance.auto', 'false');
    for (const [path, content] of Object.entries(settings)) write(tree, { path, content, mode: 0o644 });
    commit(tree, 'Settings');
    const rest = size - Object.keys(settings).length;
    for (const [from, to] of [0, 0.6, 0.8, 1].flatMap((end, i, all) => (i === 0 ? [] : [[all[i - 1], end]]))) {
      for (let i = Math.floor(rest * from); i < Math.floor(rest * to); i++) write(tree, fileAt(i));
      commit(tree, `Files up to ${to * 100} %`);
    }
    git(tree, 'gc', '--quiet');
    writeFileSync(marker, git(tree, 'rev-parse', 'HEAD'));
  }
  reset(tree, readFileSync(marker, 'utf8').trim());
  const bytes = git(tree, 'ls-tree', '-r', '-l', 'HEAD').matchAll(/^\S+ blob \S+ +(\d+)/gm);
  return { tree, commit: readFileSync(marker, 'utf8').trim(), bytes: [...bytes].reduce((sum, [, n]) => sum + +n, 0) };
}

/** The work tree is again as that commit has it, and nothing else is there. */
export function reset(tree, to) {
  git(tree, 'reset', '--quiet', '--hard', to);
  git(tree, 'clean', '-ffdxq');
}

/** What one more line looks like in a file that ends as the generated ones do. JSON has no comments. */
const more = { py: '\n\n# ', js: '\n// ', ts: '\n// ', sh: '\n# ', yaml: '# ', toml: '# ', md: '\n' };

/** One more commit: twenty files of every kind but Go, with content that no earlier round had. */
export function changeTwenty(tree, size, round) {
  const parts = Math.floor((size - Object.keys(settings).length) / mixture.length);
  for (let i = 0; i < 20; i++) {
    // In steps of five: 0 5 10 15 20 1 6 …
    const kind = (i % 5) * 5 + Math.floor(i / 5);
    const file = fileAt(Math.floor((i * parts) / 20) * mixture.length + kind);
    const start = more[mixture[kind]];
    const content = start
      ? `${file.content}${start}One more line, of round ${round}.\n`
      : file.content.replace('"revision": 1', `"revision": ${round + 2}`);
    write(tree, { ...file, content });
  }
  commit(tree, `Twenty files, round ${round}`);
}

/** A copy with one more commit, which has one fault for each linter. */
export function makeFaults(tree) {
  const copy = `${tree}-faults`;
  rmSync(copy, { recursive: true, force: true });
  git(tree, 'clone', '--quiet', '--shared', '.', copy);
  for (const { fault } of linters)
    for (const [path, content] of Object.entries(fault)) write(copy, { path, content, mode: 0o644 });
  commit(copy, 'Faults');
  settle(copy);
  return copy;
}
