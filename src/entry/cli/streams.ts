import { fstatSync, writeSync } from 'node:fs';
import { ExitCode } from '../../domain/gate.ts';

export const stdout = 1;
export const stderr = 2;
type Descriptor = typeof stdout | typeof stderr;

/** Prints the result of a command. Whoever reads may have seen enough: `kempt check | head`. All else loses the result, as a full disk does. */
export function print(text: string): void {
  try {
    write(stdout, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(ExitCode.clean);
    tell(`kempt: incomplete: the result could not be written: ${message}\n`);
    process.exit(ExitCode.incomplete);
  }
}

/** Tells what is not the result: errors, progress, timings. */
export function tell(text: string): void {
  try {
    write(stderr, text);
  } catch {
    // There is nobody left to tell.
  }
}

/** Whether a person is looking. */
export async function isTerminal(descriptor: Descriptor): Promise<boolean> {
  // Node's own answer takes 3 ms to load, and what is written to a file or to another program needs none.
  return fstatSync(descriptor).isCharacterDevice() && (await import('node:tty')).isatty(descriptor);
}

/** Characters in a line of the terminal. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 120;
}

/** At once and all of it, as Node's own streams do for files and on POSIX: they take 4 ms to load. */
function write(descriptor: Descriptor, text: string): void {
  // Its console is told characters, not bytes.
  if (process.platform === 'win32' && fstatSync(descriptor).isCharacterDevice()) {
    (descriptor === stdout ? process.stdout : process.stderr).write(text);
    return;
  }
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // Another program has told the pipe or terminal not to wait.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
