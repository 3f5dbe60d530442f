import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';

/** The files that a configuration is made of. */
export interface ConfigFiles {
  /** The text of a file; undefined if it is not there. Throws if it is, and cannot be read. */
  read(path: string): Promise<string | undefined>;
}

/** Those of the work tree. */
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
};
