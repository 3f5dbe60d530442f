/**
 * The command `kempt`: loads the bundle beside it with the code that V8 compiled in an earlier run. Compiling again is a
 * fifth of a small run. Node's own compile cache (22.1 and newer) keeps only what is compiled when a file is loaded;
 * what is called later is most of it. `NODE_DISABLE_COMPILE_CACHE=1` turns this off, as it does Node's.
 *
 * CommonJS, and outside of the bundle, because it is what loads the bundle.
 */
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs') as typeof import('node:fs');

const { homedir } = require('node:os') as typeof import('node:os');
const path = require('node:path') as typeof import('node:path');
const { Script } = require('node:vm') as typeof import('node:vm');

type Exports = Record<string, unknown>;
type Wrapped = (
  exports: Exports,
  load: (id: string) => unknown,
  module: { exports: Exports },
  file: string,
  dir: string,
) => void;

/** Replaced by the digest of the bundle: V8 itself compares no more than the length of the source. */
const build = Buffer.from('KEMPT_BUILD_DIGEST', 'latin1');
const scripts = new Map<string, InstanceType<typeof Script>>();
const folder = cacheFolder();
/** What is called depends on the command and its flags, not on their values: each adds its code to that of the others. */
const mode = process.argv
  .slice(2)
  .map((one, at) => (at === 0 ? /^[\w-]*/ : /^--?[\w-]+/).exec(one)?.[0])
  .join(' ');
const modes = modesSeen();
let fresh = !modes.includes(mode) && modes.length < 50;

/** Those whose code is kept, of this build. */
function modesSeen(): readonly string[] {
  const [first, ...rest] = folder === undefined ? [] : readText(path.join(folder, 'modes')).split('\n');
  return first === build.toString('latin1') ? rest : [];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function cacheFolder(): string | undefined {
  const { argv, env, platform } = process;
  // `--version` and `--help` run little code.
  if (env['NODE_DISABLE_COMPILE_CACHE'] || argv[2]?.startsWith('-')) return undefined;
  const home = platform === 'darwin' ? path.join(homedir(), 'Library/Caches') : path.join(homedir(), '.cache');
  const base = (platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']) || home;
  return path.join(base, 'kempt', `code-${process.version}-${process.arch}`);
}

/** `require` for the bundle: its own files are relative, all else is Node's. */
function load(id: string): unknown {
  if (!id.startsWith('./')) return require(id);
  const filename = path.join(__dirname, id);
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = compiled(id);
  const script = new Script(source, cachedData === undefined ? { filename } : { filename, cachedData });
  fresh ||= script.cachedDataRejected !== false;
  scripts.set(id, script);
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, load, module, filename, __dirname);
  return module.exports;
}

/**
 * The code, if its file is of this build and whole: V8 ends the process when it meets code with a wrong bit. So the code
 * stands there twice; to compare the two takes a hundredth of what loading a hash function does.
 */
function compiled(id: string): Buffer | undefined {
  if (folder === undefined) return undefined;
  try {
    const bytes = readFileSync(path.join(folder, id));
    const middle = (bytes.length + build.length) / 2;
    const code = bytes.subarray(build.length, middle);
    return bytes.subarray(0, build.length).equals(build) && code.equals(bytes.subarray(middle)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** At the end, so that what was called is in it. A cache that cannot be written is not a failure of the run. */
function save(): void {
  if (folder === undefined || !fresh) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const [id, script] of scripts) {
      const code = script.createCachedData();
      replace(path.join(folder, id), Buffer.concat([build, code, code]));
    }
    if (!modes.includes(mode)) replace(path.join(folder, 'modes'), [build, ...modes, mode].join('\n'));
  } catch {
    // A read-only home or a full disk: the next run compiles again.
  }
}

function replace(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.${process.pid}`, content, { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
}

process.once('exit', save);
const memory =
  folder === undefined ? undefined : { file: path.join(folder, 'configurations'), build: build.toString('latin1') };
void (load('./index.js') as typeof import('./index.ts')).cli(process.argv.slice(2), memory);
