import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
}

/** Runs Node with these arguments, to its end. */
export async function node(args: readonly string[], { cwd = root, env, input }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...plain, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

/** What the surroundings of the tests must not change in what is tested. */
const plain = {
  CI: undefined,
  GITHUB_ACTIONS: undefined,
  FORCE_COLOR: undefined,
  NO_COLOR: undefined,
  NODE_OPTIONS: undefined,
};

/** Runs the committed bundle, as a user does. */
export async function kempt(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return await node([join(root, 'dist/cli.js'), ...args], options);
}
