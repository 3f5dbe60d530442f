import { UpstreamError } from '../../domain/errors.ts';
import { git } from './git.ts';
import { isShallow, type Repository } from './repository.ts';

/** How the remote is asked; the token goes by the environment, never by an argument that others could read. */
export interface Remote {
  /** The address that the token is for, as in `https://github.com`. */
  readonly server: string;
  /** The name that goes with the token. */
  readonly user: string | undefined;
  readonly token: string | undefined;
}

/**
 * Sees to it that `commits` are here, without the history behind them if the clone is shallow. What the checkout left for
 * git to sign in with is tried first: two headers at once are refused. Throws {@link UpstreamError} with git's words.
 */
export async function fetchCommits(repository: Repository, commits: readonly string[], remote: Remote): Promise<void> {
  const missing = await missingCommits(repository, commits);
  if (missing.length === 0) return;
  const depth = isShallow(repository) ? ['--depth=1'] : [];
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth];
  const fetch = [...args, '--end-of-options', 'origin', ...missing];
  try {
    await git(repository, fetch);
  } catch (error) {
    if (!(error instanceof UpstreamError) || remote.token === undefined) throw error;
    await git(repository, fetch, undefined, signedIn(remote.server, `${remote.user}:${remote.token}`));
  }
}

async function missingCommits(repository: Repository, commits: readonly string[]): Promise<string[]> {
  const output = await git(repository, ['cat-file', '--batch-check'], `${commits.join('\n')}\n`);
  const lines = output.toString('latin1').split('\n');
  return commits.filter((_, index) => !/ commit \d+$/.test(lines[index] ?? ''));
}

function signedIn(server: string, words: string): Readonly<Record<string, string>> {
  const basic = Buffer.from(words).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

/** Where `head` left `base`, as far as the history is here; undefined if it is not. */
export async function findMergeBase(repository: Repository, base: string, head: string): Promise<string | undefined> {
  try {
    return (await git(repository, ['merge-base', base, head])).toString('latin1').trim();
  } catch (error) {
    if (error instanceof UpstreamError) return undefined;
    throw error;
  }
}
