import { type ChildProcess, spawn } from 'node:child_process';
import { UpstreamError } from '../../domain/errors.ts';
import type { Repository } from './repository.ts';

/** Options that keep the user's git configuration from changing what git prints or runs. */
const plain = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'diff.external='];

/** Starts git on `repository`; with paths taken literally, no prompts and no optional locks. */
export function startGit(
  repository: Repository,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin: 'pipe' | 'ignore' = 'pipe',
): ChildProcess {
  const where = repository.top === undefined ? ['--git-dir', repository.gitDir] : ['-C', repository.top];
  return spawn('git', [...where, ...plain, ...args], {
    stdio: [stdin, 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_LITERAL_PATHSPECS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
      ...env,
    },
  });
}

/**
 * Runs git and returns what it printed; git is at work when this returns its promise. Throws {@link UpstreamError} with git's own words if it
 * fails. Load this file where git is needed: processes take 4 ms to load, and a check of the work tree has none.
 */
export async function git(
  repository: Repository,
  args: readonly string[],
  input?: string | Buffer,
  env?: Readonly<Record<string, string>>,
): Promise<Buffer> {
  // Each pipe costs a millisecond.
  const child = startGit(repository, args, env, input === undefined ? 'ignore' : 'pipe');
  return await collect(child, `git ${args[0] ?? ''}`, input);
}

/** What `child` prints, once it has ended well. */
async function collect(child: ChildProcess, who: string, input?: string | Buffer): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  // A child that ends before it has read all of its input is judged by its exit code.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const status = await exit(child, who);
  if (status === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  const words = Buffer.concat(errors).toString('utf8').trim();
  throw new UpstreamError(who, words === '' ? `${who} ended with status ${status}` : words, { status });
}

async function exit(child: ChildProcess, who: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'ENOENT' ? 'git was not found on the PATH; install git' : cause.message;
      reject(new UpstreamError(who, reason, { cause }));
    });
    child.on('close', (code, signal) => {
      if (code === null) reject(new UpstreamError(who, `${who} was ended by ${signal ?? 'a signal'}`));
      else resolve(code);
    });
  });
}
