import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { UpstreamError, UserError } from '../../domain/errors.ts';
import { version } from '../../domain/version.gen.ts';
import { git } from '../../lib/git/git.ts';
import { findRepository } from '../../lib/git/repository.ts';

/** The commit that this very Kempt is: that of the clone it runs from; undefined if it runs from none, or was changed. */
export async function ownCommit(cli: string): Promise<string | undefined> {
  const dist = dirname(realpathSync(cli));
  const repository = findRepository(dist);
  if (repository?.top === undefined || realpathSync(repository.top) !== dirname(dist)) return undefined;
  try {
    const changed = await git(repository, ['status', '--porcelain', '--', 'dist', 'action.yml']);
    return changed.length > 0 ? undefined : (await git(repository, ['rev-parse', 'HEAD'])).toString('utf8').trim();
  } catch (error) {
    // A clone without a commit.
    if (error instanceof UpstreamError && error.status !== undefined) return undefined;
    throw error;
  }
}

/** The commit of the release of this version, as `source` has it. Throws {@link UserError} if that cannot be told. */
export async function releasedCommit(source: string): Promise<string> {
  const tag = `refs/tags/v${version}`;
  const remedy = `Name it: --commit, with all 40 digits. If Kempt is to come from somewhere else: --source`;
  if (process.env['KEMPT_OFFLINE'] !== undefined)
    throw new UserError('Which commit this Kempt is, is not known, and KEMPT_OFFLINE is set', remedy);
  try {
    const here = { gitDir: '.', commonDir: '.', top: '.' };
    const told = await git(here, ['ls-remote', '--end-of-options', source, tag, `${tag}^{}`]);
    const lines = told.toString('utf8').trim().split('\n');
    // Of an annotated tag the second line names the commit.
    const commit = /^[0-9a-f]{40}/.exec(lines.at(-1) ?? '')?.[0];
    if (commit !== undefined) return commit;
    throw new UserError(`Which commit this Kempt is, is not known: ${source} has no ${tag}`, remedy);
  } catch (cause) {
    if (!(cause instanceof UpstreamError)) throw cause;
    throw new UserError(
      `Which commit this Kempt is, is not known, and ${source} does not tell: ${cause.message}`,
      remedy,
      {
        cause,
      },
    );
  }
}
