import { exec } from '../../lib/exec.ts';
import { toolEnvironment } from '../../lib/tool-environment.ts';
import { which } from '../../lib/which.ts';
import type { Line } from './line.ts';

interface Runtime {
  /** The program that tools need. */
  readonly program: string;
  readonly what: string;
  /** How it tells its version. */
  readonly args: readonly string[];
  readonly remedy: string;
}

const versionArg = ['--version'];

const runtimes: readonly Runtime[] = [
  {
    program: 'git',
    what: 'git',
    args: versionArg,
    remedy: 'Install git: without it no change and no history can be looked at.',
  },
  { program: 'npm', what: 'npm', args: versionArg, remedy: 'Install Node.js with npm.' },
  { program: 'python3', what: 'Python', args: versionArg, remedy: 'Install Python 3 as python3.' },
  { program: 'python3', what: 'pip', args: ['-m', 'pip', ...versionArg], remedy: 'Install pip: python3 -m ensurepip.' },
  {
    program: 'python3',
    what: 'venv',
    args: ['-c', 'import ensurepip, venv; print(ensurepip.version())'],
    remedy: 'Install the module venv; Debian and Ubuntu have it in python3-venv.',
  },
  { program: 'go', what: 'Go', args: ['version'], remedy: 'Install Go.' },
  { program: 'cargo', what: 'cargo', args: versionArg, remedy: 'Install Rust with cargo.' },
  { program: 'java', what: 'Java', args: ['-version'], remedy: 'Install a Java runtime.' },
];

/** The programs that tools are installed and run with. `needed`: those that a tool of the repository waits for. */
export async function lookAtRuntimes(
  env: NodeJS.ProcessEnv,
  cwd: string,
  needed: ReadonlySet<string>,
): Promise<readonly Line[]> {
  const own: Line = { status: 'good', what: 'Node.js', value: `${process.versions.node} (${process.execPath})` };
  return [own, ...(await Promise.all(runtimes.map((runtime) => lookAt(runtime, env, cwd, needed))))];
}

async function lookAt(
  { program, what, args, remedy }: Runtime,
  env: NodeJS.ProcessEnv,
  cwd: string,
  needed: ReadonlySet<string>,
): Promise<Line> {
  const path = which(program, env['PATH']);
  const wanted = program === 'git' || needed.has(program);
  if (path === undefined) {
    const status = program === 'git' ? 'bad' : wanted ? 'warning' : 'none';
    return { status, what, value: 'not found', ...(wanted && { remedy }) };
  }
  const ran = await exec([path, ...args], { cwd, env: toolEnvironment(env, {}), timeout: 30_000, maxOutput: 65_536 });
  const version = /\d+(?:\.\d+)+/.exec(`${ran.stdout}\n${ran.stderr}`)?.[0];
  if (ran.code === 0) return { status: 'good', what, value: `${version ?? 'of unknown version'} (${path})` };
  return { status: wanted ? 'bad' : 'warning', what, value: `${[path, ...args].join(' ')} fails`, remedy };
}
