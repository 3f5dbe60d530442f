import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** The texts of those of `paths` that the commit has, by path. */
export async function showFiles(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { readObjects } = await import('./objects.ts');
  const listed = await git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
  const found = listed
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((line) => /^\d+ blob (\w+)\t(.*)$/s.exec(line));
  const files = found.flatMap((match) => (match?.[1] && match[2] ? [{ oid: match[1], path: match[2] }] : []));
  const texts = new Map<string, string>();
  let next = 0;
  for await (const { bytes } of readObjects(
    repository,
    files.map(({ oid }) => oid),
    largest,
  )) {
    const { path } = files[next++]!;
    if (bytes) texts.set(path, bytes.toString('utf8'));
  }
  return texts;
}

/** In bytes. */
const largest = 8 * 1024 * 1024;
