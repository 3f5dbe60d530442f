import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { UpstreamError } from '../../domain/errors.ts';
import { openNamelessFile, readNamelessFile } from '../nameless-file.ts';
import type { Repository } from './repository.ts';

/**
 * What git prints and runs does not depend on the user's configuration: names and hunks are as they are read here, every commit has
 * its patch, and nothing else is started or told.
 */
const configuration = {
  'core.bigFileThreshold': '512m',
  'core.quotePath': 'false',
  'core.fsmonitor': 'false',
  'diff.external': '',
  'diff.interHunkContext': '0',
  'diff.mnemonicPrefix': 'false',
  'diff.noprefix': 'false',
  'diff.submodule': 'short',
  'grep.column': 'false',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
} as const;

const plain = Object.entries(configuration).flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** Starts git on `repository`; with paths taken literally, no prompts and no optional locks. */
export function startGit(
  repository: Repository,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdio: StdioOptions = 'pipe',
): ChildProcess {
  const where = repository.top === undefined ? ['--git-dir', repository.gitDir] : ['-C', repository.top];
  return spawn('git', [...where, ...plain, ...args], {
    stdio,
    env: {
      ...process.env,
      GIT_DIFF_OPTS: '',
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
 * fails. Load this file where git is needed: processes take 3 ms to load, and a check of the work tree has none.
 */
export async function git(
  repository: Repository,
  args: readonly string[],
  input?: string | Buffer,
  env?: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const who = `git ${args.find((arg, i) => arg !== '-c' && args[i - 1] !== '-c') ?? ''}`;
  const told = input === undefined ? await throughFiles(repository, args, who, env) : undefined;
  return told ?? (await throughPipes(startGit(repository, args, env), who, input));
}

/** Whether git can be started with these paths everywhere: Windows takes 32,767 characters, the program and its options among them. */
export function fitsCommandLine(paths: readonly string[]): boolean {
  return paths.reduce((sum, path) => sum + path.length + 3, 0) < 30_000;
}

/** git's exit code when it gives up. Without a word, others are its answer: that `git grep` found nothing, say. */
const fatal = 128;
const noRoom = /No space left on device|Disk quota exceeded/;

/** Node's streams take 2 ms to set up and to take down for each run, files next to nothing. Undefined where there is no room for files. */
async function throughFiles(
  repository: Repository,
  args: readonly string[],
  who: string,
  env?: Readonly<Record<string, string>>,
): Promise<Buffer | undefined> {
  const output = openNamelessFile();
  const words = openNamelessFile();
  try {
    if (output === undefined || words === undefined) return undefined;
    const status = await exit(startGit(repository, args, env, ['ignore', output, words]), who);
    if (status === 0) return readNamelessFile(output);
    const message = readNamelessFile(words).toString('utf8').trim();
    // On a full disk there may be no room for the words either.
    const full = message === '' ? status === fatal : noRoom.test(message);
    return full ? undefined : fail(who, message, status);
  } finally {
    for (const file of [output, words]) if (file !== undefined) closeSync(file);
  }
}

async function throughPipes(child: ChildProcess, who: string, input: string | Buffer | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  // A child that ends before it has read all of its input is judged by its exit code.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const status = await exit(child, who);
  if (status === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  const message = Buffer.concat(errors).toString('utf8').trim();
  return fail(who, message, status);
}

function fail(who: string, message: string, status: number): never {
  throw new UpstreamError(who, message === '' ? `${who} ended with status ${status}` : message, { status });
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
