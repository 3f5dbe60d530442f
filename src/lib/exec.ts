import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

export interface ExecOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout: number;
  /** In bytes, for each of the two streams; what comes after is read, but not kept. */
  readonly maxOutput: number;
  /** What it reads from its standard input; absent: nothing. */
  readonly input?: string | undefined;
  /** Ends it, and all that it has started. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of a process. */
export interface Ran {
  /** Null if a signal ended it, or if it could not be started. */
  readonly code: number | null;
  readonly signal?: string | undefined;
  /** Why it could not be started. */
  readonly failure?: string | undefined;
  readonly timedOut: boolean;
  /** A stream had more than is kept. */
  readonly truncated: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** In milliseconds. */
  readonly ms: number;
}

/** What timers take, about 24 days; more than that would be none at all. */
const longest = 2 ** 31 - 1;
const running = new Set<ChildProcess>();
let watched = false;

/**
 * Runs a program: arguments only, never a shell. Both streams are drained side by side. Never throws. A
 * process that takes too long is ended with all that it has started; so is every one when Kempt itself ends.
 */
export async function exec(argv: readonly string[], options: ExecOptions): Promise<Ran> {
  const start = performance.now();
  const child = begin(argv, options);
  if (typeof child === 'string')
    return { code: null, failure: child, timedOut: false, truncated: false, stdout: '', stderr: '', ms: 0 };
  watchExit();
  running.add(child);
  // A program may end before it has read everything.
  child.stdin?.on('error', () => undefined).end(options.input);
  const stdout = new Sink(options.maxOutput);
  const stderr = new Sink(options.maxOutput);
  child.stdout?.on('data', (chunk: Buffer) => stdout.add(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.add(chunk));
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      killTree(child);
    },
    Math.min(options.timeout, longest),
  );
  const stop = (): void => killTree(child);
  options.signal?.addEventListener('abort', stop, { once: true });
  if (options.signal?.aborted) stop();
  const end = await ended(child);
  clearTimeout(timer);
  options.signal?.removeEventListener('abort', stop);
  killGroup(child);
  running.delete(child);
  const truncated = stdout.truncated || stderr.truncated;
  return { ...end, timedOut, truncated, stdout: stdout.text(), stderr: stderr.text(), ms: performance.now() - start };
}

/** The process, or why there is none: what the kernel refuses at once, such as arguments that are too long, is thrown. */
function begin([program = '', ...args]: readonly string[], { cwd, env, input }: ExecOptions): ChildProcess | string {
  try {
    return spawn(program, args, {
      cwd,
      env,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // A group of its own, which can be ended as a whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
  } catch (error) {
    return (error as Error).message;
  }
}

async function ended(child: ChildProcess): Promise<Pick<Ran, 'code' | 'signal' | 'failure'>> {
  return await new Promise((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ code: null, failure: error.code === 'ENOENT' ? 'it was not found' : error.message });
    });
    child.on('exit', (code, signal) => {
      // What it started in the background may hold the streams open for ever: they have a moment to say the rest.
      const patience = setTimeout(() => {
        killGroup(child);
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, 2000);
      child.on('close', () => {
        clearTimeout(patience);
        resolve({ code, ...(signal && { signal }) });
      });
    });
  });
}

/** Bytes up to a limit. */
class Sink {
  readonly #chunks: Buffer[] = [];
  readonly #limit: number;
  #length = 0;
  truncated = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    const room = this.#limit - this.#length;
    if (chunk.length > room) this.truncated = true;
    if (room <= 0) return;
    this.#chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    this.#length += Math.min(chunk.length, room);
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

/** Ends a process, its group, and what it started in groups of their own. */
function killTree(child: ChildProcess): void {
  const others = child.pid === undefined || process.platform === 'win32' ? [] : startedBy(child.pid);
  killGroup(child);
  others.forEach(kill);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) kill(process.platform === 'win32' ? pid : -pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Every process below one. What lost its parent before belongs to nobody any more, and is not found. */
function startedBy(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const [, own, parent] of listProcesses().matchAll(/^ *(\d+) +(\d+) *$/gm)) {
    children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(own)]);
  }
  const below = (one: number): number[] => (children.get(one) ?? []).flatMap((own) => [own, ...below(own)]);
  return below(pid);
}

function listProcesses(): string {
  try {
    return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function watchExit(): void {
  if (watched) return;
  watched = true;
  process.on('exit', () => {
    for (const child of running) killTree(child);
  });
}
