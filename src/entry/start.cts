/**
 * The command `kempt`: loads the bundle beside it with the code that V8 compiled in an earlier run. Compiling again is a
 * fifth of a small run. Node's own compile cache (22.1 and newer) keeps only what is compiled when a file is loaded;
 * what is called later is most of it. `NODE_DISABLE_COMPILE_CACHE=1` turns this off, as it does Node's.
 *
 * CommonJS, and outside of the bundle, because it is what loads the bundle.
 */
const { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } =
  require('node:fs') as typeof import('node:fs');

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

/** Where in the file of code a file of the bundle stands, and how many bytes its code and its source have. */
type Kept = readonly [at: number, code: number, source: number];

/** How the file of code begins, twice; behind it stands each file of the bundle, twice. */
interface Head {
  readonly build: string;
  /** Which commands and flags it is of. */
  readonly modes: readonly string[];
  readonly files: Readonly<Record<string, Kept>>;
}

/** Replaced by the digest of the bundle: V8 itself compares no more than the length of the source. */
const build = 'KEMPT_BUILD_DIGEST';
/** With blanks behind it. */
const headBytes = 16 * 1024;
const mostModes = 50;
/** Files are read into the same memory, one after the other. */
let room = Buffer.allocUnsafeSlow(256 * 1024);
const scripts = new Map<string, { readonly script: InstanceType<typeof Script>; readonly source: string }>();
const folder = cacheFolder();
const kept = openKept();
/** What is called depends on the command and its flags, not on their values: each adds its code to that of the others. */
const mode = process.argv
  .slice(2)
  .map((one, at) => (at === 0 || one.startsWith('-') ? one.split('=', 1)[0] : ''))
  .join(' ');
/** That of the bundle, once it is there. */
let withUsualFlags: typeof import('./index.ts').withUsualFlags = (work) => work();
const isNewMode = !kept.head.modes.includes(mode) && kept.head.modes.length < mostModes;
let fresh = isNewMode;

function cacheFolder(): string | undefined {
  const { argv, env, platform } = process;
  // `--version` and `--help` run little code.
  if (env['NODE_DISABLE_COMPILE_CACHE'] || argv[2]?.startsWith('-')) return undefined;
  const named = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  return path.join(named || ownCaches(), 'kempt', `code-${process.version}-${process.arch}`);
}

function ownCaches(): string {
  const home = process.env['HOME'] || (require('node:os') as typeof import('node:os')).homedir();
  return path.join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/**
 * Whether there are so many bytes at that place, and the same behind them: V8 ends the process when it meets code with a
 * wrong bit. To compare the two takes a hundredth of what loading a hash function does.
 */
function readTwice(fd: number, length: number, at: number): boolean {
  if (room.length < 2 * length) room = Buffer.allocUnsafeSlow(2 * length);
  return (
    readSync(fd, room, 0, 2 * length, at) === 2 * length && room.compare(room, length, 2 * length, 0, length) === 0
  );
}

/** What earlier runs of this build kept. */
function openKept(): { readonly head: Head; readonly fd: number } {
  const none = { head: { build, modes: [], files: {} }, fd: -1 };
  if (folder === undefined) return none;
  try {
    const fd = openSync(path.join(folder, 'code'), 'r');
    if (!readTwice(fd, headBytes, 0)) return none;
    const head = JSON.parse(room.toString('latin1', 0, headBytes)) as Head;
    return head.build === build ? { head, fd } : none;
  } catch {
    return none;
  }
}

/** `require` for the bundle: its own files are relative, all else is Node's. */
function load(id: string): unknown {
  if (!id.startsWith('./')) return require(id);
  const filename = path.join(__dirname, id);
  const { code, source } = recall(id) ?? { code: undefined, source: wrap(readFileSync(filename, 'latin1')) };
  const options = code === undefined ? { filename } : { filename, cachedData: code };
  const script = withUsualFlags(() => new Script(source, options));
  fresh ||= script.cachedDataRejected !== false;
  scripts.set(id, { script, source });
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, load, module, filename, __dirname);
  return module.exports;
}

/** The bundle is ASCII. */
function wrap(source: string): string {
  return `(function(exports,require,module,__filename,__dirname){${source}\n})`;
}

/** A file of the bundle with its code, if both are whole. */
function recall(id: string): { readonly code: Buffer; readonly source: string } | undefined {
  const place = kept.head.files[id];
  if (place === undefined) return undefined;
  const [at, codeBytes, sourceBytes] = place;
  const length = codeBytes + sourceBytes;
  try {
    if (!readTwice(kept.fd, length, at)) return undefined;
    return { code: room.subarray(0, codeBytes), source: room.toString('latin1', codeBytes, length) };
  } catch {
    return undefined;
  }
}

/** At the end, so that what was called is in it. A cache that cannot be written is not a failure of the run. */
function save(): void {
  if (folder === undefined || !fresh) return;
  try {
    const files: Record<string, Kept> = {};
    const parts: Buffer[] = [];
    let at = 2 * headBytes;
    const add = (id: string, code: Buffer, source: Buffer): void => {
      files[id] = [at, code.length, source.length];
      parts.push(code, source, code, source);
      at += 2 * (code.length + source.length);
    };
    for (const [id, { script, source }] of scripts)
      add(
        id,
        withUsualFlags(() => script.createCachedData()),
        Buffer.from(source, 'latin1'),
      );
    for (const id of Object.keys(kept.head.files)) {
      const other = id in files ? undefined : recall(id);
      if (other) add(id, Buffer.from(other.code), Buffer.from(other.source, 'latin1'));
    }
    const modes = isNewMode ? [...kept.head.modes, mode] : kept.head.modes;
    const head = Buffer.from(JSON.stringify({ build, modes, files } satisfies Head).padEnd(headBytes), 'latin1');
    if (head.length > headBytes) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, 'code');
    // Left by a process that was killed here; one that is at work does without.
    for (const name of readdirSync(folder)) if (name.startsWith('code.')) rmSync(path.join(folder, name));
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([head, head, ...parts]), { mode: 0o600 });
    // Windows replaces no file that is open.
    if (kept.fd >= 0) closeSync(kept.fd);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A read-only home or a full disk: the next run compiles again.
  }
}

process.once('exit', save);
const memory = folder === undefined ? undefined : { file: path.join(folder, 'configurations'), build };
const bundle = load('./index.js') as typeof import('./index.ts');
({ withUsualFlags } = bundle);
void bundle.cli(process.argv.slice(2), memory);
