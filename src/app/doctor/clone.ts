import type { Build, PullRequest } from '../../domain/build.ts';
import { UserError } from '../../domain/errors.ts';
import { mergeBaseOfDefault } from '../../lib/git/changes.ts';
import { findMergeBase } from '../../lib/git/fetch.ts';
import { isShallow, type Repository } from '../../lib/git/repository.ts';
import type { Line } from './line.ts';

const fetchAll = 'Fetch the history: git fetch --unshallow, or with actions/checkout: fetch-depth: 0.';

/** Whether the repository has what a comparison needs. */
export async function lookAtClone(
  repository: Repository | undefined,
  top: string,
  build: Build | undefined,
): Promise<readonly Line[]> {
  if (repository === undefined) {
    return [{ status: 'none', what: 'repository', value: `none: ${top} is looked at as a folder, and has no changes` }];
  }
  const { pull } = build ?? {};
  const base = pull ? await lookAtPull(repository, pull) : await lookAtBranch(repository);
  const history: Line = isShallow(repository)
    ? { status: 'warning', what: 'history', value: 'shallow: older commits are not here', remedy: fetchAll }
    : { status: 'good', what: 'history', value: 'whole' };
  return [
    { status: 'good', what: 'repository', value: repository.top ?? `${repository.gitDir} (bare)` },
    history,
    base,
  ];
}

async function lookAtPull(repository: Repository, { base, target, head }: PullRequest): Promise<Line> {
  const onto = base ?? `refs/remotes/origin/${target ?? 'HEAD'}`;
  const found = await findMergeBase(repository, onto, head);
  if (found !== undefined) return { status: 'good', what: 'base', value: found };
  const value = `where ${head.slice(0, 10)} left ${base?.slice(0, 10) ?? target ?? 'the default branch'} is not here: a run asks the forge, and fetches it`;
  return { status: 'warning', what: 'base', value, remedy: fetchAll };
}

async function lookAtBranch(repository: Repository): Promise<Line> {
  try {
    const { ref, base } = await mergeBaseOfDefault(repository);
    return { status: 'good', what: 'base', value: `${base} of ${ref}` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: 'warning', what: 'base', value: error.message, remedy: error.remedy };
  }
}
