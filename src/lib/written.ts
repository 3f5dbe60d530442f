import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { toMatcher } from './glob.ts';

/** The clock of the file system is coarser than that of the process; in milliseconds. */
const tick = 20;

/**
 * What the files hold that match `pattern`, a path or a glob from `folder`, and were written since `start` (milliseconds
 * since the epoch): what an earlier process left behind says nothing of this one.
 */
export function readWritten(folder: string, pattern: string, start: number): readonly string[] {
  const magic = pattern.search(/[*?[{]/);
  const files = magic < 0 ? [resolve(folder, pattern)] : matching(folder, pattern, pattern.lastIndexOf('/', magic) + 1);
  return files.filter((file) => isWritten(file, start)).map((file) => readFileSync(file, 'utf8'));
}

/** `split`: where in the pattern the first part begins that is no plain name. */
function matching(folder: string, pattern: string, split: number): readonly string[] {
  const top = resolve(folder, pattern.slice(0, split));
  if (!statSync(top, { throwIfNoEntry: false })?.isDirectory()) return [];
  const matches = toMatcher([pattern.slice(split)]);
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(path) && matches(path.split(sep).join('/')))
    .map((path) => resolve(top, path))
    .sort();
}

function isWritten(file: string, start: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.mtimeMs >= start - tick;
}
