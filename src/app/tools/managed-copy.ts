import { existsSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import type { Install } from '../../domain/tool-schema.ts';
import { findInstalled, installPackage } from '../../lib/install/managed.ts';
import type { InstallOptions, Package } from '../../lib/install/package.ts';
import { type Found, findInBin, findInNodeModules, findInVenv } from '../../lib/tool-copies.ts';
import { toolEnvironment } from '../../lib/tool-environment.ts';
import { which } from '../../lib/which.ts';
import type { Copy, CopyOptions, NoCopy } from './copy.ts';
import { versionOf } from './version-of.ts';

/** The copy that Kempt keeps, installed now if that may be; `nodeRange`: what a package of npm needs. */
export async function findManaged(
  install: Install,
  version: string,
  program: string,
  nodeRange: string | undefined,
  options: CopyOptions,
): Promise<Copy | NoCopy> {
  const absent = missingRuntime(install, options.env);
  if (absent !== undefined && options.mayInstall)
    return { missing: `${absent} is not installed`, remedy: `Install ${absent}.` };
  const lock = (await options.locks())[lockName(install, version)];
  const wanted: Package = { install, version, lock, programs: [program] };
  const how = await installOptions(install, options);
  try {
    const installed = options.mayInstall ? await installPackage(wanted, how) : findInstalled(wanted, how);
    if (installed === undefined)
      return { missing: 'it is not installed, and installing is turned off', remedy: 'Run kempt tools install.' };
    const node = install.registry === 'npm' ? await nodeFor(nodeRange, options) : process.execPath;
    if (typeof node !== 'string') return node;
    const found = findInstalledProgram(install, installed.folder, program, node);
    if (found === undefined)
      return {
        missing: `${program} is not in what was installed`,
        remedy: 'Report this: the catalogue names a wrong program.',
      };
    return { ...found, origin: 'managed', version, ...(!installed.locked && { unlocked: true as const }) };
  } catch (error) {
    return {
      missing: `it could not be installed: ${(error as Error).message}`,
      remedy: 'Mend what it says, or install it yourself.',
    };
  }
}

/** The name that lock data has in `src/modules/tools/locks/`. */
export function lockName(install: Install, version: string): string {
  const name = install.registry === 'download' ? 'download' : install.package;
  return `${install.registry}-${name.replace(/[^\w.]+/g, '-').replace(/^-/, '')}-${version}`;
}

const runtimes: Readonly<Record<Install['registry'], string | undefined>> = {
  npm: 'npm',
  pypi: 'python3',
  go: 'go',
  crates: 'cargo',
  download: undefined,
};

/** The program that an installation needs, if it is not there. */
export function missingRuntime({ registry }: Install, env: NodeJS.ProcessEnv): string | undefined {
  const program = runtimes[registry];
  return program !== undefined && which(program, env['PATH']) === undefined ? program : undefined;
}

function findInstalledProgram(install: Install, folder: string, program: string, node: string): Found | undefined {
  if (install.registry === 'npm') return findInNodeModules(folder, install.package, program, node);
  if (install.registry === 'pypi') return findInVenv(join(folder, 'venv'), program);
  return findInBin(join(folder, 'bin'), program);
}

async function installOptions(install: Install, options: CopyOptions): Promise<InstallOptions> {
  const { cache, progress } = options;
  const base = `${process.platform}-${process.arch}`;
  const env = toolEnvironment(options.env, { pass: ['npm_config_cache', 'PIP_CACHE_DIR', 'NODE_OPTIONS'] });
  const python = install.registry === 'pypi' ? which('python3', options.env['PATH']) : undefined;
  // A virtual environment is of one interpreter.
  const platform =
    python === undefined ? base : `${base}-${python}-${await versionOf([python], ['--version'], undefined, options)}`;
  return { cache, progress, env, platform };
}

const ownNode = '24.21.0';

/** A Node that a package can run on: this one, or one from npm. */
async function nodeFor(range: string | undefined, options: CopyOptions): Promise<string | NoCopy> {
  if (range === undefined || semver.satisfies(process.versions.node, range)) return process.execPath;
  const onPath = which('node', options.env['PATH']);
  if (onPath !== undefined) {
    const version = await versionOf([onPath], ['--version'], undefined, options);
    if (version !== undefined && semver.satisfies(version, range)) return onPath;
  }
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const install: Install = { registry: 'npm', package: name };
  const lock = (await options.locks())[lockName(install, ownNode)];
  const wanted: Package = { install, version: ownNode, lock, programs: ['node'] };
  const how = await installOptions(install, options);
  const installed = options.mayInstall ? await installPackage(wanted, how) : findInstalled(wanted, how);
  const path = installed && join(installed.folder, 'node_modules', name, 'bin', 'node');
  if (path !== undefined && existsSync(path)) return path;
  return { missing: `it needs Node ${range}, and this is ${process.versions.node}`, remedy: `Install Node ${range}.` };
}
