import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** Where the files of a configuration are: each that extends others is in one of these. */
export interface ConfigFiles {
  /** The text of a file; undefined if it is not there. Throws if it is, and cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** What messages call a file. */
  shown(path: string): string;
  /** The path of a file that `path` names relative to itself. Throws {@link UserError} if that leads outside. */
  beside(path: string, name: string): string;
  /** The folder of a package that Node would find from `path`; undefined: none. Throws {@link UserError} where none may be read. */
  findPackage(name: string, path: string): string | undefined;
}

/** Those of the work tree, by absolute path. */
export const onDisk: ConfigFiles = {
  async read(path) {
    if (!existsSync(path)) return undefined;
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      throw new UserError(`The configuration ${path} cannot be read`, 'Check that it exists and can be read.', {
        cause,
      });
    }
  },
  shown: (path) => relative(process.cwd(), path) || path,
  beside: (path, name) => resolve(dirname(path), name),
  findPackage(name, path) {
    // From the true place: package managers link packages to where theirs stand beside them.
    for (let at = dirname(realpathSync(path)); ; at = dirname(at)) {
      const folder = join(at, 'node_modules', name);
      if (existsSync(folder)) return folder;
      if (at === dirname(at)) return undefined;
    }
  },
};
