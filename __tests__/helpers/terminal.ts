import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run.ts';

const emulator = 'script';

/** Whether there is a `script` (of util-linux) that gives a program a terminal. */
export const hasScript =
  spawnSync(emulator, ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

export interface Talk {
  readonly status: number | null;
  /** All that the terminal showed, questions and answers too, with plain line ends. */
  readonly shown: string;
}

/**
 * Runs the committed bundle on a terminal. When what it shows ends with a question, the next answer is typed; `^C` and
 * `^D` are those keys.
 */
export async function talk(args: readonly string[], answers: readonly string[], cwd: string): Promise<Talk> {
  const line = [process.execPath, join(root, 'dist/cli.js'), ...args].map((arg) => `'${arg}'`).join(' ');
  const env = { ...process.env, CI: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: 'dumb' };
  const child = spawn(emulator, ['-q', '-e', '-c', line, '/dev/null'], { cwd, env });
  const left = [...answers];
  let shown = '';
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8');
    if (!/[\]?] (?:\x1b\[\w+)*$/.test(shown.slice(answered)) || left.length === 0) return;
    answered = shown.length;
    const answer = left.shift()!;
    child.stdin.write(answer === '^C' ? '\x03' : answer === '^D' ? '\x04' : `${answer}\r`);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.destroy();
  return { status, shown: shown.replace(/\r+\n/g, '\n').replace(/\x1b\[\w+/g, '') };
}
