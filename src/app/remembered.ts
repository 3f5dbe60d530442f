import { join } from 'node:path';
import { findRepository } from '../lib/git/repository.ts';

/** Where it is remembered which files are clean; undefined outside of a repository. It holds across machines. */
export function cleanFilesPath(cwd: string): string | undefined {
  const repository = findRepository(cwd);
  return repository?.top === undefined ? undefined : join(repository.gitDir, 'kempt', 'clean');
}
