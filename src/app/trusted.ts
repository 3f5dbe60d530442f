import { join, relative, sep } from 'node:path';
import { type ConfigFiles, onDisk } from '../config/files.ts';
import { configNames } from '../config/load.ts';
import type { ChangeSet } from '../domain/change-set.ts';
import { UserError } from '../domain/errors.ts';
import type { Notification } from '../domain/report.ts';
import { type Baseline, parseBaseline } from '../lib/baseline-file.ts';
import { type CoverageFigures, coverageFileName, parseFigures } from '../lib/coverage-file.ts';
import type { Repository } from '../lib/git/repository.ts';

/*
 * A pull request cannot switch off what its base demands: configuration and baseline are those of a commit before it.
 */

/** The files of `commit`. */
export async function filesOf(repository: Repository, top: string, commit: string): Promise<ConfigFiles> {
  const { showFiles } = await import('../lib/git/show.ts');
  const known = new Map(configNames.map((name): [string, string | undefined] => [name, undefined]));
  for (const [path, text] of await showFiles(repository, commit, configNames)) known.set(path, text);
  return {
    ...onDisk,
    async read(path) {
      const inside = relative(top, path).split(sep).join('/');
      if (inside.startsWith('../')) return undefined;
      if (!known.has(inside)) known.set(inside, (await showFiles(repository, commit, [inside])).get(inside));
      return known.get(inside);
    },
    findPackage(name) {
      throw new UserError(
        `npm:${name} stands in node_modules, which a pull request can fill: its configuration is that of its base`,
        'Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.',
      );
    },
  };
}

/** The baseline as `commit` has it. */
export async function baselineOf(repository: Repository, top: string, commit: string, path: string): Promise<Baseline> {
  const text = await (await filesOf(repository, top, commit)).read(join(top, path));
  if (text !== undefined) return parseBaseline(text, path);
  throw new UserError(
    `The baseline ${path} is not in ${commit.slice(0, 10)}`,
    'Write it: kempt check --update-baseline',
  );
}

/** The figures of coverage as `commit` has them; none if it has no file of them. */
export async function figuresOf(repository: Repository, top: string, commit: string): Promise<CoverageFigures> {
  const text = await (await filesOf(repository, top, commit)).read(join(top, coverageFileName));
  return text === undefined ? {} : parseFigures(text);
}

/** The files that decide about a check. */
export function decidingFiles(baseline: string | undefined): readonly string[] {
  return [...configNames, coverageFileName, ...(baseline === undefined ? [] : [baseline])];
}

/** Tells that the change edits what decides about it. */
export function toldOfChange({ files }: ChangeSet, deciding: readonly string[]): Notification[] {
  const edited = files.filter(({ path, base }) => deciding.includes(path) || (base && deciding.includes(base.path)));
  return edited.map(({ path }) => ({
    level: 'note',
    id: 'configuration-change',
    message: `The change edits ${path}, which takes effect once it is merged: until then its base decides`,
    path,
  }));
}
