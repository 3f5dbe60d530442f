import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import semver from 'semver';
import type { ToolSetting } from '../../config/tools.ts';
import type { Install } from '../../domain/tool-schema.ts';
import { exec } from '../../lib/exec.ts';
import { findInstalled, installPackage } from '../../lib/install/managed.ts';
import type { InstallOptions, Package } from '../../lib/install/package.ts';
import { type Found, findInBin, findInNodeModules, findInVenv } from '../../lib/tool-copies.ts';
import { toolEnvironment } from '../../lib/tool-environment.ts';
import { which } from '../../lib/which.ts';

/** The copy of a tool that runs. */
export interface Copy extends Found {
  readonly origin: 'project' | 'managed' | 'system';
  readonly version: string;
  /** A managed copy of which not every byte was held against lock data. */
  readonly unlocked?: true | undefined;
}

/** Why there is none, and what to do. */
export interface NoCopy {
  readonly missing: string;
  readonly remedy: string;
}

/** Where copies are looked for, and whether one may be installed. */
export interface CopyOptions {
  /** The repository; absolute. */
  readonly top: string;
  /** Where installed tools are kept. */
  readonly cache: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether what is not there may be installed. */
  readonly mayInstall: boolean;
  readonly locks: () => Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  readonly progress?: ((message: string) => void) | undefined;
  /** What programs said of their version before. */
  readonly versions: VersionMemory;
}

/** Versions by file, size and time: to ask a program costs as much as to start it. */
export interface VersionMemory {
  get(key: string): string | undefined;
  set(key: string, version: string): void;
}

/** The copy of a tool for a folder: of the project, else Kempt's own, else of the system, as the tool says. */
export async function findCopy(setting: ToolSetting, folder: string, options: CopyOptions): Promise<Copy | NoCopy> {
  const { tool } = setting;
  const program = tool.check.argv[0] ?? setting.id;
  const refused: string[] = [];
  for (const origin of tool.resolve ?? ['project', 'managed', 'system']) {
    const found = await finders[origin](setting, program, folder, options);
    if (found === undefined) continue;
    if ('missing' in found) {
      refused.push(found.missing);
      continue;
    }
    const wrong = whyNot(setting, found);
    if (wrong === undefined) return found;
    refused.push(`${found.path} is ${found.version}, ${wrong}`);
  }
  return { missing: refused.join('; ') || `${program} was not found`, remedy: remedyFor(setting, program) };
}

type Finder = (
  setting: ToolSetting,
  program: string,
  folder: string,
  options: CopyOptions,
) => Promise<Copy | NoCopy | undefined>;

const finders: Readonly<Record<Copy['origin'], Finder>> = {
  project: async ({ tool, id }, program, folder, options) => {
    const { install } = tool;
    if (install?.registry !== 'npm' && install?.registry !== 'pypi') return undefined;
    for (const place of foldersUpTo(join(options.top, folder), options.top)) {
      const found =
        install.registry === 'npm'
          ? findInNodeModules(place, install.package, program, process.execPath)
          : (findInVenv(join(place, '.venv'), program) ?? findInVenv(join(place, 'venv'), program));
      if (found) return await versioned('project', found, { tool, id }, options);
    }
    const active = options.env['VIRTUAL_ENV'];
    const found = install.registry === 'pypi' && active ? findInVenv(active, program) : undefined;
    return found && (await versioned('project', found, { tool, id }, options));
  },
  managed: async ({ tool }, program, _, options) => {
    const { install } = tool;
    const version = tool.version?.default;
    if (install === undefined || version === undefined) return undefined;
    return await findManaged(install, version, program, tool.runtime?.node, options);
  },
  system: async ({ tool, id }, program, _, options) => {
    const path = which(program, options.env['PATH']);
    if (path === undefined) return undefined;
    return await versioned('system', { start: [path], path, version: undefined, folders: [] }, { tool, id }, options);
  },
};

async function findManaged(
  install: Install,
  version: string,
  program: string,
  nodeRange: string | undefined,
  options: CopyOptions,
): Promise<Copy | NoCopy> {
  const runtime = runtimes[install.registry];
  const absent = runtime.find((name) => which(name, options.env['PATH']) === undefined);
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

const runtimes: Readonly<Record<Install['registry'], readonly string[]>> = {
  npm: ['npm'],
  pypi: ['python3'],
  go: ['go'],
  crates: ['cargo'],
  download: [],
};

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

async function versioned(
  origin: Copy['origin'],
  found: Found,
  { tool, id }: Pick<ToolSetting, 'tool' | 'id'>,
  options: CopyOptions,
): Promise<Copy> {
  const [, ...args] = tool.probe?.argv ?? [id, '--version'];
  const version = found.version ?? (await versionOf(found.start, args, tool.probe?.pattern, options));
  return { ...found, origin, version: version ?? 'unknown' };
}

/** What a program says of its version, asked once for each state of its file. */
async function versionOf(
  start: readonly string[],
  args: readonly string[],
  pattern: string | undefined,
  { env, versions, top }: Pick<CopyOptions, 'env' | 'versions' | 'top'>,
): Promise<string | undefined> {
  const path = start.at(-1) ?? '';
  const { size, mtimeMs } = statSync(path);
  // What a name leads to may depend on the folder: shims look there for a version.
  const key = [path, size, mtimeMs, top, ...args].join('\0');
  const before = versions.get(key);
  if (before !== undefined) return before;
  const ran = await exec([...start, ...args], {
    cwd: top,
    env: toolEnvironment(env, { folders: [dirname(path)] }),
    timeout: 60_000,
    maxOutput: 65536,
  });
  const expression = new RegExp(pattern ?? /(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/);
  const version = expression.exec(`${ran.stdout}\n${ran.stderr}`)?.[1];
  if (version !== undefined) versions.set(key, version);
  return version;
}

/** Why a copy must not be used. Versions of two parts, and those with a letter behind, are read as well as can be. */
function whyNot({ tool }: ToolSetting, { version }: Copy): string | undefined {
  const { range, bad = [] } = tool.version ?? {};
  if (bad.includes(version)) return 'which is known to be bad';
  const plain = semver.coerce(version);
  if (range === undefined || plain === null || semver.satisfies(plain, range)) return undefined;
  return `and Kempt can run ${range}`;
}

function remedyFor({ tool, id }: ToolSetting, program: string): string {
  const { install } = tool;
  const name = install?.registry === 'download' ? program : install?.package;
  const ways: Readonly<Record<string, string>> = {
    npm: `npm install --save-dev ${name}`,
    pypi: `pip install ${name}`,
    go: `go install ${name}@latest`,
    crates: `cargo install ${name}`,
  };
  const way = install && ways[install.registry];
  return `${way ? `${way}, or install` : 'Install'} ${program}; or, under tools.${id} of the configuration: \`missing: skip\`.`;
}

function foldersUpTo(folder: string, top: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== top && at.length > top.length; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}
