import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UpstreamError } from '../../domain/errors.ts';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** A commit of a repository elsewhere. */
export interface PinnedCommit {
  readonly url: string;
  /** Forty hexadecimal digits. */
  readonly commit: string;
}

/**
 * The text of a file at a commit of a repository elsewhere; undefined if the commit has no such file. The commit is
 * fetched once, without its history, into the folder `cache`. Every object is held against its name on each reading:
 * what somebody put into the cache is fetched again. Throws {@link UpstreamError} with git's words.
 */
export async function readPinned(pinned: PinnedCommit, path: string, cache: string): Promise<string | undefined> {
  const name = createHash('sha256').update(pinned.url).digest('hex').slice(0, 16);
  const folder = join(cache, 'git', `${name}-${pinned.commit}`);
  if (existsSync(folder)) {
    try {
      return await readVerified(folder, pinned.commit, path);
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await fetchInto(folder, pinned);
  return await readVerified(folder, pinned.commit, path);
}

async function fetchInto(folder: string, { url, commit }: PinnedCommit): Promise<void> {
  if (process.env['KEMPT_OFFLINE'] !== undefined)
    throw new UpstreamError('git fetch', 'it is not in the cache, and KEMPT_OFFLINE is set');
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    await git(bare(fresh), ['init', '--quiet', '--bare', '--template=']);
    // Hooks of the user's own configuration are none of this repository's.
    appendFileSync(join(fresh, 'config'), '[core]\n\thooksPath = /dev/null\n');
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
    await git(bare(fresh), ['fetch', '--depth=1', ...quiet, '--end-of-options', url, commit], undefined, lowSpeed);
    if (!existsSync(folder)) renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** A server that stops sending is given up after half a minute. */
const lowSpeed = { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: '30' };

function bare(gitDir: string): Repository {
  return { gitDir, commonDir: gitDir, top: undefined };
}

/** From the commit down to the file, each object held against its name. */
async function readVerified(folder: string, commit: string, path: string): Promise<string | undefined> {
  const words = (await readObject(folder, 'commit', commit)).toString('latin1');
  let oid = /^tree ([0-9a-f]{40})\n/.exec(words)?.[1];
  const names = path.split('/');
  for (const [depth, name] of names.entries()) {
    if (oid === undefined) return undefined;
    oid = entryOf(await readObject(folder, 'tree', oid), name, depth === names.length - 1);
  }
  return oid === undefined ? undefined : (await readObject(folder, 'blob', oid)).toString('utf8');
}

async function readObject(folder: string, type: 'commit' | 'tree' | 'blob', oid: string): Promise<Buffer> {
  const bytes = await git(bare(folder), ['cat-file', type, oid], undefined, { GIT_NO_LAZY_FETCH: '1' });
  const found = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  if (found !== oid) throw new UpstreamError('git cat-file', `the ${type} ${oid} is another`);
  return bytes;
}

/** The name of what a tree has under `name`: a regular file, or else a folder. An entry is `mode name\0` and 20 bytes. */
function entryOf(tree: Buffer, name: string, isFile: boolean): string | undefined {
  for (let at = 0; at < tree.length; ) {
    const end = tree.indexOf(0, at);
    const [mode = '', ...rest] = tree.toString('utf8', at, end).split(' ');
    const fits = isFile ? mode.startsWith('100') : mode === '40000';
    if (fits && rest.join(' ') === name) return tree.toString('hex', end + 1, end + 21);
    at = end + 21;
  }
  return undefined;
}
