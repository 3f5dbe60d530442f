import { UpstreamError } from '../../domain/errors.ts';
import { parseRemote, type RemoteRepository } from '../../domain/remote.ts';
import { git } from '../../lib/git/git.ts';
import type { Repository } from '../../lib/git/repository.ts';

/** Where the repository is kept. */
export interface ForgeGuess {
  readonly forge: RemoteRepository['forge'];
  readonly host: string;
}

/** The forge of the remote `origin`, or else of the first; undefined if there is no remote that names a host. */
export async function detectForge(repository: Repository): Promise<ForgeGuess | undefined> {
  const found = parseRemote((await remoteUrl(repository)) ?? '');
  return found && { forge: found.forge, host: found.host };
}

/** The address of the remote `origin`, or else of the first. */
export async function remoteUrl(repository: Repository): Promise<string | undefined> {
  const remotes = (await ask(repository, ['remote']))?.split('\n').filter(Boolean) ?? [];
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  return remote === undefined ? undefined : await ask(repository, ['remote', 'get-url', '--', remote]);
}

/** The branch that others go to: of the remote, else the one checked out, else `main`. */
export async function detectBranch(repository: Repository): Promise<string> {
  const remote = await ask(repository, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const current = remote ?? (await ask(repository, ['symbolic-ref', '--quiet', '--short', 'HEAD']));
  return current?.replace(/^origin\//, '') || 'main';
}

/** What git says, without the line end; undefined if it does not know. */
async function ask(repository: Repository, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await git(repository, args)).toString('utf8').trimEnd();
  } catch (error) {
    if (error instanceof UpstreamError && error.status !== undefined) return undefined;
    throw error;
  }
}

/** Every file that is tracked, or new and not ignored. */
export async function listPaths(repository: Repository): Promise<readonly string[]> {
  const output = await git(repository, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return [...new Set(output.toString('utf8').split('\0').filter(Boolean))].sort();
}
