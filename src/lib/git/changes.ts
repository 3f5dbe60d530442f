import type { ChangedFile, ChangeSet, CommitRange, CommitSubject } from '../../domain/change-set.ts';
import { defaultMaxSize } from '../../domain/entry.ts';
import { UpstreamError, UserError } from '../../domain/errors.ts';
import { diffArgs, parseDiff } from './diff.ts';
import { git } from './git.ts';
import { headCommit, isCommitId, isShallow, type Repository } from './repository.ts';

/** Which change: between two commits, of the work tree against a ref, or what is staged. */
export type ChangeRequest =
  | { readonly kind: 'commits'; readonly base: string; readonly head: string; readonly exact: boolean }
  | { readonly kind: 'work-tree'; readonly ref: string | undefined }
  | { readonly kind: 'staged' };

/** Reads a change from git. `patch`: with its hunks, but for files of more than `maxSize` bytes, which nobody looks at. */
export async function loadChangeSet(
  repository: Repository,
  request: ChangeRequest,
  patch: boolean,
  maxSize = defaultMaxSize,
): Promise<ChangeSet> {
  const command = ['-c', `core.bigFileThreshold=${maxSize}`, 'diff', ...diffArgs(patch)];
  const diff = async (...what: readonly string[]): Promise<readonly ChangedFile[]> =>
    parseDiff(await git(repository, [...command, ...what, '--']));
  if (request.kind === 'staged') return changeSet(await diff('--cached'), async () => ({ base: 'HEAD' }));
  if (request.kind === 'work-tree') return await loadUncommitted(repository, request.ref, diff);
  const { base, head, exact } = request;
  for (const rev of [base, head]) refuseOption(rev);
  const range = exact ? `${base}..${head}` : `${base}...${head}`;
  try {
    const files = await diff(range);
    return changeSet(
      files,
      exact && isCommitId(base) && isCommitId(head)
        ? async () => ({ base, head })
        : async () => await rangeOf(repository, range),
    );
  } catch (error) {
    throw explain(error, repository, base, head);
  }
}

/** What is not committed, and what is since it left `ref`. */
async function loadUncommitted(
  repository: Repository,
  named: string | undefined,
  diff: (...from: readonly string[]) => Promise<readonly ChangedFile[]>,
): Promise<ChangeSet> {
  const ref = named ?? (await defaultBranch(repository));
  refuseOption(ref);
  const head = ref === 'HEAD' ? headCommit(repository) : undefined;
  if (head !== undefined) return changeSet(await diff(head), async () => ({ base: head }));
  // git before 2.30 does not know the option, and no git takes it where there are several merge bases.
  const files = await diff('--merge-base', ref).catch(() => undefined);
  if (files !== undefined) return changeSet(files, async () => ({ base: await mergeBase(repository, ref, 'HEAD') }));
  const base = await mergeBase(repository, ref, 'HEAD');
  return changeSet(await diff(base), async () => ({ base }));
}

function changeSet(files: readonly ChangedFile[], lookUp: () => Promise<CommitRange>): ChangeSet {
  let range: Promise<CommitRange> | undefined;
  const once = (): Promise<CommitRange> => {
    range ??= lookUp();
    return range;
  };
  return { range: once, files, subjects: [] };
}

/** What the names of a range mean now: `head`, then for three dots the other end, and the commit where they parted. */
async function rangeOf(repository: Repository, range: string): Promise<CommitRange> {
  const lines = (await git(repository, ['rev-parse', '--revs-only', range])).toString('latin1').split('\n');
  const from = lines.find((line) => line.startsWith('^'));
  return { head: lines[0] ?? '', base: from?.slice(1) ?? '' };
}

/** The default branch, and the commit at which what is checked out left it. Throws {@link UserError} if there is none. */
export async function mergeBaseOfDefault(
  repository: Repository,
): Promise<{ readonly ref: string; readonly base: string }> {
  const ref = await defaultBranch(repository);
  return { ref, base: await mergeBase(repository, ref, 'HEAD') };
}

/** The commit at which `head` left `ref`. */
export async function mergeBase(repository: Repository, ref: string, head: string): Promise<string> {
  refuseOption(ref);
  try {
    return (await git(repository, ['merge-base', ref, head])).toString('latin1').trim();
  } catch (error) {
    throw explain(error, repository, ref, head);
  }
}

/** The subject lines of the commits of a change, newest first. */
export async function loadSubjects(repository: Repository, base: string, head: string): Promise<CommitSubject[]> {
  const output = await git(repository, ['log', '--format=%H%x00%s', `${base}..${head}`, '--']);
  const lines = output.toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => ({
    commit: line.slice(0, line.indexOf('\0')),
    subject: line.slice(line.indexOf('\0') + 1),
  }));
}

const candidates = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const;

async function defaultBranch(repository: Repository): Promise<string> {
  for (const ref of candidates) {
    try {
      await git(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
      return ref;
    } catch (error) {
      if (!(error instanceof UpstreamError) || error.status === undefined) throw error;
    }
  }
  throw new UserError('There is no default branch to compare with', 'Name one: --changed=REF');
}

function refuseOption(rev: string): void {
  if (rev.startsWith('-') || rev === '') throw new UserError(`${JSON.stringify(rev)} is not a revision`);
}

function explain(error: unknown, repository: Repository, base: string, head: string): unknown {
  if (!(error instanceof UpstreamError) || error.status === undefined) return error;
  // A name that is not known, and a commit that is not here.
  const unknown =
    /bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(
      error.message,
    );
  if (!unknown && !/no merge base|ended with status 1/.test(error.message)) return error;
  if (isShallow(repository)) {
    return new UserError(
      `This clone is shallow: the commits between ${base} and ${head} are not all here`,
      'Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0',
      { cause: error },
    );
  }
  if (unknown)
    return new UserError(`git does not know the revision ${base} or ${head}`, 'Fetch it first.', { cause: error });
  return new UserError(`${base} and ${head} have no common ancestor`, 'Name a base on the same history.', {
    cause: error,
  });
}
