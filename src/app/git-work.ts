import type { ChangeSet } from '../domain/change-set.ts';
import { UserError } from '../domain/errors.ts';
import { loadChangeSet, loadSubjects } from '../lib/git/changes.ts';
import { fitsCommandLine, git } from '../lib/git/git.ts';
import type { Repository } from '../lib/git/repository.ts';
import { changeOf, type Place, type ScopeRequest } from './place.ts';

/** What is asked of git before anything else: it works while the checks are loaded. */
export interface GitWork {
  /** The change that the request is for. */
  readonly change?: Promise<ChangeSet> | undefined;
  /** The paths of the files that are not as the index says. */
  readonly dirty?: Promise<ReadonlySet<string>> | undefined;
  /** The paths of the files that are tracked although git ignores them. */
  readonly ignored?: Promise<readonly string[]> | undefined;
}

/**
 * Starts git; it is at work when this returns. `patch`: with the hunks of the change, but for files of more than `maxSize` bytes. Throws {@link UserError} if a change is
 * asked for where there is no git.
 */
export function startChange(
  request: ScopeRequest,
  { repository }: Place,
  patch: boolean,
  maxSize?: number,
): Promise<ChangeSet> | undefined {
  const wanted = changeOf(request);
  if (wanted === undefined) return undefined;
  if (repository !== undefined) return watched(loadChangeSet(repository, wanted, patch, maxSize));
  throw new UserError(
    `${request.cwd} is in no git repository`,
    'Without --changed, --staged, --base and --head the directory itself is checked.',
  );
}

/** Starts git on what the memory of earlier runs needs. `ignored`: whether a check asks for it. */
export function startGitWork({ repository }: Place, ignored: boolean): Omit<GitWork, 'change'> {
  if (repository === undefined) return {};
  return { dirty: watched(loadDirty(repository)), ignored: ignored ? watched(loadIgnored(repository)) : undefined };
}

/** The change with the subjects of its commits. */
export function withSubjects({ repository }: Place, loading: Promise<ChangeSet>): Promise<ChangeSet> {
  return watched(
    loading.then(async (change) => {
      const { base, head } = await change.range();
      if (repository === undefined || head === undefined) return change;
      return { ...change, subjects: await loadSubjects(repository, base, head) };
    }),
  );
}

/** A failure is told where the result is awaited; before that it must not end the process. */
function watched<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** The paths of the files that are not as the index says. */
export async function loadDirty(repository: Repository): Promise<ReadonlySet<string>> {
  const output = await git(repository, ['diff-files', '--name-only', '-z', '--no-ext-diff']);
  return new Set(output.toString('utf8').split('\0').filter(Boolean));
}

/** The paths of the files that are tracked although git ignores them; with `paths` of those only. */
export async function loadIgnored(repository: Repository, paths?: readonly string[]): Promise<readonly string[]> {
  const asked = paths !== undefined && fitsCommandLine(paths) ? ['--', ...paths] : [];
  const listing = ['ls-files', '-c', '-i', '--exclude-per-directory=.gitignore', '-z'];
  const output = await git(repository, [...listing, ...asked]);
  const ignored = output.toString('utf8').split('\0').filter(Boolean);
  const wanted = paths && new Set(paths);
  return wanted ? ignored.filter((path) => wanted.has(path)) : ignored;
}
