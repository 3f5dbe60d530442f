// Does every runner run all ten linters on all of their files, and say so when each has found something?
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { linters, patternOf } from './linters.mjs';
import { git } from './repository.mjs';

/** A folder of programs with the names of the linters, which write down what they are given and then are the linters. */
function makeSpies(folder, log, bin) {
  mkdirSync(folder, { recursive: true });
  for (const name of new Set(linters.map(({ argv }) => argv[0]))) {
    // A folder that is named stands for what is in it now: it may be a copy that is gone later.
    const text = `#!/bin/sh
{
  pwd
  for one in "$@"; do
    if [ -d "$one" ]; then find "$one" -type f; else printf '%s\\n' "$one"; fi
  done
} >"${log}/${name}.$$"
exec "${bin}/${name}" "$@"
`;
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
}

/** Per linter the paths that it was given, from the top of what it ran in. */
function readLog(log) {
  const given = new Map(linters.map(({ id }) => [id, new Set()]));
  for (const file of readdirSync(log)) {
    const [cwd, ...args] = readFileSync(join(log, file), 'utf8').trimEnd().split('\n');
    const program = file.slice(0, file.lastIndexOf('.'));
    const command = args.find((arg) => !arg.startsWith('-'));
    for (const { id, argv } of linters) {
      if (argv[0] !== program || (program === 'ruff' && command !== argv[1])) continue;
      for (const arg of args) given.get(id).add(relative(cwd, resolve(cwd, arg.replace(/^:/, ''))));
    }
  }
  return given;
}

/** `{ [runner]: { faults: found linters, missed: per linter how many files it was not given, expected: pairs } }` */
export function verify(tree, runners, { scratch, bin, environment }) {
  const paths = git(tree, 'ls-files').trimEnd().split('\n');
  const wanted = linters.map((linter) => ({
    id: linter.id,
    files: paths.filter((path) => new RegExp(patternOf(linter)).test(path)),
  }));
  const [spies, log] = [join(scratch, 'spies'), join(scratch, 'spied')];
  makeSpies(spies, log, bin);
  const results = {};
  for (const { name, verify: command, env, failures, forget = [] } of runners) {
    for (const path of [log, ...forget.map((one) => resolve(tree, one))])
      rmSync(path, { recursive: true, force: true });
    mkdirSync(log);
    console.error(`${tree}: what does ${name} find?`);
    const { stdout, stderr, status } = spawnSync(command[0], command.slice(1), {
      cwd: tree,
      env: { ...environment, ...env, PATH: `${spies}:${environment.PATH}` },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const found = new Set(failures(stdout, stderr));
    const given = readLog(log);
    const missed = wanted.map(({ id, files }) => [id, files.filter((path) => !given.get(id).has(path)).length]);
    results[name] = {
      status,
      faults: linters.map(({ id }) => id).filter((id) => found.has(id)),
      missed: Object.fromEntries(missed.filter(([, count]) => count > 0)),
      expected: wanted.reduce((sum, { files }) => sum + files.length, 0),
    };
  }
  return results;
}
