import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/*
 * Real tools for the tests, at pinned versions, installed once into the cache of the user. Each is undefined where its
 * runtime or its registry is not there: what needs it is then skipped by name, and counted.
 */

const folder = join(homedir(), '.cache/kempt-test');

function install(
  file: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string | undefined {
  if (existsSync(file)) return file;
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync(command, args, { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' });
  } catch {
    return undefined;
  }
  return existsSync(file) ? file : undefined;
}

/** Whether this machine has a program. */
export function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** A program of Go's. */
export function goTool(name: string, module: string, version: string): string | undefined {
  const bin = join(folder, `${name}-${version}`);
  return install(join(bin, name), 'go', ['install', `${module}@${version}`], { GOBIN: bin });
}

/** A program of npm's. Without scripts: that of lefthook writes into the repository that npm was started in. */
export function npmTool(name: string, version: string): string | undefined {
  const target = join(folder, `${name.replaceAll('/', '-')}-${version}`);
  const args = ['install', '--silent', '--no-audit', '--ignore-scripts', '--prefix', target, `${name}@${version}`];
  return install(join(target, 'node_modules/.bin', name.split('/').at(-1)!), 'npm', args);
}

/** A program of Python's. pip leaves a `bin` that is there already as it is: its folder is not made before. */
export function pythonTool(name: string, version: string): string | undefined {
  const target = join(folder, `${name}-${version}`);
  const args = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--target', target, `${name}==${version}`];
  return install(join(target, 'bin', name), 'python3', args);
}

/** The folder of a Node 24. */
export function node24(): string | undefined {
  if (process.versions.node.startsWith('24.')) return dirname(process.execPath);
  try {
    const args = ['-y', '-p', 'node@24', '-c', 'command -v node'];
    const found = execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return dirname(realpathSync(found.trim()));
  } catch {
    return undefined;
  }
}
