import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, Repo } from './repo.ts';
import { root } from './run.ts';

/** A repository that has what a release of Kempt has: git gets Kempt from it, as CIs do. */
export interface Engine {
  /** A clone at its commit; `dist/cli.js` runs from it. */
  readonly repo: Repo;
  readonly commit: string;
}

/** With `files` instead of those of this project. */
export function makeEngine(files: Files = {}): Engine {
  const repo = new Repo();
  for (const name of ['dist', 'action.yml', 'blueprints'])
    cpSync(join(root, name), join(repo.top, name), { recursive: true });
  repo.write(files).commit('A release').git('tag', '-a', '-m', 'A release', 'v0.1.0');
  return { repo, commit: repo.git('rev-parse', 'HEAD').trim() };
}

/** A copy of the bundle that is of no clone: nobody can tell which commit it is. */
export function looseBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kempt-loose-'));
  execFileSync('cp', ['-a', join(root, 'dist'), folder]);
  return folder;
}
